import type { Payload } from 'payload'
import { createSearchIndex, type SearchIndex } from '@/domain/search/searchIndex'
import { addMinutes, type Instant } from '@/domain/time/instant'
import { findSearchEntries } from '@/queries/site/findSearchEntries'
import { readPublicRevision } from '@/queries/site/readPublicRevision'

/** Rows written this long before the newest one known are read again: another process's clock, a late commit. */
const OVERLAP_MINUTES = 10

type Held = { payload: Payload; revision: number; seenTo: Instant | null; index: Promise<SearchIndex> }

/** On globalThis because Express and Next load this file into two separate module graphs. */
const SLOT = Symbol.for('nhip.searchIndex')
const store = globalThis as { [SLOT]?: Held }

async function bringUp(held: Held, index: SearchIndex, channelId: string): Promise<SearchIndex> {
  const since = held.seenTo === null ? null : addMinutes(held.seenTo, -OVERLAP_MINUTES)
  for await (const changes of findSearchEntries(held.payload, channelId, since)) {
    for (const { id, updatedAt, entry } of changes) {
      if (entry) index.put(entry)
      else index.remove(id)
      if (held.seenTo === null || updatedAt > held.seenTo) held.seenTo = updatedAt
    }
  }
  return index
}

/**
 * The search index of this process as of the present public revision. The first call reads the whole ledger of the
 * site; later ones read what changed since, when something did. A failed reading starts anew at the next call.
 */
export async function siteSearch(payload: Payload, channelId: string): Promise<SearchIndex> {
  const revision = await readPublicRevision(payload)
  const present = store[SLOT]
  const isMine = present?.payload === payload
  if (isMine && present.revision === revision) return present.index
  const before = isMine ? present.index : Promise.resolve(createSearchIndex())
  const held: Held = { payload, revision, seenTo: null, index: before }
  held.index = before.then((index) => {
    held.seenTo = isMine ? present.seenTo : null
    return bringUp(held, index, channelId)
  })
  store[SLOT] = held
  held.index.catch(() => {
    if (store[SLOT] === held) delete store[SLOT]
  })
  return held.index
}
