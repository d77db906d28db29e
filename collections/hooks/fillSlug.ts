import type { CollectionBeforeValidateHook, CollectionSlug, PayloadRequest } from 'payload'
import { slugify } from '@/domain/text'

/** How often a number is tried before the id makes the slug unlike any other. */
const NUMBERS = [2, 3, 4, 5]

const isFree = async (req: PayloadRequest, collection: CollectionSlug, slug: string): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection,
    where: { slug: { equals: slug } },
    overrideAccess: true,
    req,
  })
  return totalDocs === 0
}

const freeSlug = async (req: PayloadRequest, collection: CollectionSlug, base: string, id: string) => {
  for (const candidate of [base, ...NUMBERS.map((n) => `${base}-${n}`)]) {
    if (await isFree(req, collection, candidate)) return candidate
  }
  return `${base}-${id.slice(0, 8)}`
}

/**
 * Fills an empty slug from the title, unlike the slugs there are, and brings a typed one into shape. One that
 * is fixed by a first publication is left to the guard.
 */
export const fillSlug =
  (titleField: string): CollectionBeforeValidateHook =>
  async ({ collection, data, originalDoc, req }) => {
    if (!data) return data
    const slug = collection.slug as CollectionSlug
    if (originalDoc?.firstPublishedAt) return { ...data, slug: data.slug || originalDoc.slug }
    const typed = slugify(String(data.slug ?? ''))
    if (typed) return { ...data, slug: typed }
    const id = String(data.id ?? originalDoc?.id ?? '')
    const base = slugify(String(data[titleField] ?? ''))
    if (base) return { ...data, slug: await freeSlug(req, slug, base, id) }
    return data
  }
