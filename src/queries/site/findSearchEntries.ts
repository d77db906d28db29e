import type { Payload, Where } from 'payload'
import type { FrozenProcedure, FrozenSlogan } from '@/domain/publication/frozen'
import type { SearchEntry } from '@/domain/search/entry'
import { relatedId } from '@/domain/text'
import type { Instant } from '@/domain/time/instant'
import type { Publication } from '@/payload-types'

/** Rows read at a time: the process answers others in between. Those with their content are much wider. */
const BATCH = 500
const WIDE_BATCH = 100

const columns: Record<string, true> = {
  ...{ subjectType: true, status: true, origin: true, title: true, searchText: true, section: true },
  ...{ unitPath: true, firstPublishedAt: true, removeAt: true, updatedAt: true },
}

/** One edition for the search: what to know of it, or null when it is out no longer. */
export type SearchChange = { id: string; updatedAt: Instant; entry: SearchEntry | null }

const asIs = ({ searchText, title }: Publication) => ({
  title: title ?? '',
  text: searchText ?? '',
  fromOn: null,
  toOn: null,
})

/** Slogans and procedures are in effect from day to day, which only their frozen content says. */
function withDays(doc: Publication) {
  const content = doc.content as unknown as FrozenSlogan | FrozenProcedure | null
  if (content === null) return asIs(doc)
  const { effectiveFromOn, effectiveToOn } = content
  const more =
    content.type === 'procedure'
      ? `${content.code} ${content.codeKey} ${content.field} ${content.agency}`
      : `${content.authority} ${content.documentNumber}`
  return {
    ...asIs(doc),
    text: `${doc.searchText ?? ''} ${more}`,
    fromOn: effectiveFromOn || null,
    toOn: effectiveToOn,
  }
}

function toChange(doc: Publication): SearchChange {
  const { id, subjectType, status, origin, section, unitPath, removeAt, updatedAt } = doc
  const isOut = status === 'published' && origin === 'nhip'
  const entry: SearchEntry | null = isOut
    ? {
        id,
        type: subjectType,
        ...(subjectType === 'article' ? asIs(doc) : withDays(doc)),
        sectionId: relatedId(section),
        unitPath: unitPath ?? '',
        firstPublishedAt: doc.firstPublishedAt ?? '',
        removeAt: removeAt ?? null,
      }
    : null
  return { id, updatedAt, entry }
}

async function* walk(payload: Payload, conditions: readonly Where[], isWide: boolean) {
  const limit = isWide ? WIDE_BATCH : BATCH
  for (let after = ''; ;) {
    const { docs } = await payload.db.find<Publication>({
      collection: 'publications',
      where: { and: [...conditions, { id: { greater_than: after } }] },
      select: isWide ? { ...columns, content: true } : columns,
      sort: 'id',
      limit,
      pagination: false,
    })
    yield docs.map(toChange)
    const last = docs.at(-1)
    if (docs.length < limit || !last) return
    after = last.id
  }
}

/**
 * What the search has to know of the site's ledger, a batch at a time: everything that is out, or, with `since`, every
 * edition whose row was written since then.
 */
export async function* findSearchEntries(payload: Payload, channelId: string, since: Instant | null) {
  const conditions: Where[] = [
    { channel: { equals: channelId } },
    since === null ? { status: { equals: 'published' } } : { updatedAt: { greater_than_equal: since } },
  ]
  const article: Where = { subjectType: { equals: 'article' } }
  const others: Where = { subjectType: { not_equals: 'article' } }
  yield* walk(payload, [...conditions, article], false)
  yield* walk(payload, [...conditions, others], true)
}
