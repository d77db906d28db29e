import type { CollectionSlug, Payload, Where } from 'payload'

type Walk<Slug extends CollectionSlug> = {
  collection: Slug
  /** A text field; documents with the same value are one group. `id` walks them one by one. */
  by: string
  select: Record<string, true>
  /** The most documents of one step, unless one group alone has more. */
  pageSize?: number
}

type Stored = Readonly<Record<string, unknown>>

/** Keeps a step of the largest rows (frozen content, reports) at some megabytes. */
const PAGE = 200

/**
 * Walks a collection of any size in bounded memory, step by step in the order of `by`. A group never spans two
 * steps, so that what belongs together can be judged together, and is read in one query.
 */
export async function* walkGroups<Slug extends CollectionSlug>(
  payload: Payload,
  { collection, by, select, pageSize = PAGE }: Walk<Slug>,
): AsyncGenerator<Stored[]> {
  const read = async (where: Where, limit: number): Promise<Stored[]> => {
    const { docs } = await payload.find({
      collection,
      where,
      sort: [by, 'id'],
      select: { ...select, [by]: true } as never,
      limit,
      depth: 0,
      pagination: false,
      overrideAccess: true,
    })
    return docs as unknown as Stored[]
  }
  let where: Where = {}
  for (;;) {
    const docs = await read(where, pageSize)
    const isLast = docs.length < pageSize
    const lastKey = docs.at(-1)?.[by]
    const whole = isLast ? docs : docs.filter((doc) => doc[by] !== lastKey)
    const step = whole.length > 0 || isLast ? whole : await read({ [by]: { equals: lastKey } }, 0)
    if (step.length > 0) yield step
    if (isLast) return
    where = { [by]: { greater_than: step.at(-1)?.[by] } }
  }
}
