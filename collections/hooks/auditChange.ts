import type { CollectionAfterChangeHook, GlobalAfterChangeHook, PayloadRequest } from 'payload'
import { clock } from '@/adapters/clock'
import { relatedId } from '@/domain/text'
import { recordAudit } from '@/useCases/recordAudit'
import { isSame } from './isSame'

type Json = Record<string, unknown>

/** As the log keeps it: plain JSON, a loaded document as its id, rows without their ids. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain)
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== 'object' || value === null) return value ?? null
  if ('createdAt' in value) return relatedId(value)
  const entries = Object.entries(value).filter(([key]) => key !== 'id')
  return Object.fromEntries(entries.map(([key, each]) => [key, plain(each)]))
}

const pick = (doc: Json, fields: readonly string[]): Json =>
  Object.fromEntries(fields.map((field) => [field, plain(doc[field])]))

type Change = {
  readonly slug: string
  readonly id: string
  readonly doc: Json
  /** Null: it was created. */
  readonly before: Json | null
  readonly fields: readonly string[]
  readonly req: PayloadRequest
}

const record = async ({ slug, id, doc, before, fields, req }: Change): Promise<void> => {
  const changed = fields.filter((field) => !isSame(doc[field], before?.[field]))
  if (before !== null && changed.length === 0) return
  const after = pick(doc, changed)
  await recordAudit(
    { payload: req.payload, req, now: clock.now() },
    {
      action: before === null ? 'create' : 'update',
      documentType: slug,
      documentId: id,
      actor: req.user ? String(req.user.id) : null,
      details: before === null ? { after } : { before: pick(before, changed), after },
    },
  )
}

/**
 * Writes down who created or changed a document that gives rights or decides what counts, with the values of
 * these fields before and after. Only named fields are written, so that no password or session ever is.
 */
export const auditChange =
  (...fields: readonly string[]): CollectionAfterChangeHook =>
  async ({ collection, doc, operation, previousDoc, req }) => {
    const before = operation === 'create' ? null : (previousDoc as Json)
    await record({ slug: collection.slug, id: String(doc.id), doc, before, fields, req })
    return doc
  }

/** The same for a global, which is only ever updated. */
export const auditGlobal =
  (...fields: readonly string[]): GlobalAfterChangeHook =>
  async ({ doc, global, previousDoc, req }) => {
    await record({
      slug: global.slug,
      id: global.slug,
      doc,
      before: (previousDoc as Json) ?? {},
      fields,
      req,
    })
    return doc
  }
