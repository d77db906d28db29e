import { LRUCache } from 'lru-cache'
import type { Instant } from '@/domain/time/instant'
import { bytesOf, encodeFeed, type FeedBytes } from '@/feeds/encode'

export type PageStoreOptions = {
  /** The public revision as this process last saw it; null before the first look. */
  revision(): number | null
  now(): Instant
  /** Memory for finished pages, in bytes. */
  maxBytes?: number
}

export type PageStore = ReturnType<typeof createPageStore>

/** A page that some request is making. */
type Making = { done: Promise<void>; end: () => void }

type Kept = { page: FeedBytes; stamp: string }

const MAX_BYTES = 48 * 1024 * 1024
const MINUTE = 'yyyy-mm-ddThh:mm'.length

/**
 * Finished public pages of this process, compressed. A page is good while the public revision stands still and, since
 * pages also show the day and what is planned for an hour, within the same minute of the clock.
 */
export function createPageStore({ revision, now, maxBytes = MAX_BYTES }: PageStoreOptions) {
  const pages = new LRUCache<string, Kept>({
    maxSize: maxBytes,
    sizeCalculation: ({ page }) => bytesOf(page),
  })
  const underWay = new Map<string, Making>()

  /** What a page made now is good for; null while nothing may be kept. */
  function stamp(): string | null {
    const current = revision()
    return current === null ? null : `${current} ${now().slice(0, MINUTE)}`
  }

  function find(key: string): FeedBytes | null {
    const kept = pages.get(key)
    return kept !== undefined && kept.stamp === stamp() ? kept.page : null
  }

  return {
    stamp,
    find,

    /** The page as it last was while the same things were public as now. */
    last(key: string): FeedBytes | null {
      const kept = pages.get(key)
      return kept !== undefined && kept.stamp.startsWith(`${revision()} `) ? kept.page : null
    },

    /** Resolves when nobody is making this page. */
    settled: async (key: string): Promise<void> => underWay.get(key)?.done,

    /** Says that a request makes this page, until it is kept or the function given back is called. */
    begin(key: string): () => void {
      let resolve = () => {}
      const done = new Promise<void>((resolved) => (resolve = resolved))
      const making: Making = {
        done,
        end() {
          if (underWay.get(key) === making) underWay.delete(key)
          resolve()
        },
      }
      underWay.set(key, making)
      return making.end
    },

    /** Compresses a page that was begun when the stamp was `madeFor`, and keeps it unless a good one is there. */
    async keep(
      key: string,
      madeFor: string,
      html: string,
      headers: Record<string, string>,
    ): Promise<FeedBytes> {
      const facts = { contentType: 'text/html; charset=utf-8', updatedAt: null, headers }
      const page = await encodeFeed(html, facts, pages.peek(key)?.page)
      if (find(key) === null) pages.set(key, { page, stamp: madeFor })
      underWay.get(key)?.end()
      return page
    },
  }
}
