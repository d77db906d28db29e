import { OPML_PATH } from '@/feeds/address'
import { buildDocument, NoSuchPart } from '@/feeds/buildDocument'
import { describeFeed, type FeedCatalog } from '@/feeds/catalog'
import { bytesOf, encodeFeed, type FeedBytes } from '@/feeds/encode'
import { createKeptCache } from '@/feeds/keptCache'
import { OPML_TYPE, renderOpml } from '@/feeds/renderOpml'
import { feedKey, type FeedRequest, plainRequest } from '@/feeds/request'
import { createRevisionWatch, type FeedLog } from '@/feeds/revisionWatch'
import type { FeedSource } from '@/feeds/source'

export type SnapshotOptions = FeedSource & {
  /** Where the site is reached, without a trailing slash. */
  publicUrl: string
  hubUrl?: string | undefined
  log: FeedLog
  /** How long a request waits for a rebuild before it gets the last good feed, in milliseconds. */
  patienceMs?: number
  /** How long one reading of the revision may take, in milliseconds. */
  lookMs?: number
  /** Memory for finished feeds, in bytes. */
  maxBytes?: number
}

export type Snapshot = ReturnType<typeof createSnapshot>

const CATALOG = 'catalog'
const PATIENCE_MS = 3_000
/** A connection that died without a word answers never. */
const LOOK_MS = 15_000
const MAX_BYTES = 64 * 1024 * 1024
/** Feeds rebuilt at once when something changed; the rest follow when asked for. */
const MAX_EAGER = 24

const isStandard = (key: string): boolean => !key.includes('?')

/**
 * The public feeds of this process, finished and compressed (architecture.md, "Flow: an article", step 4). While the
 * public revision stands still, a feed that was asked for once costs no database access. When it moves, feeds are
 * rebuilt, the much-used ones at once; one that cannot be rebuilt stays as it last was.
 */
export function createSnapshot(options: SnapshotOptions) {
  const { log, publicUrl, hubUrl = null } = options
  const patienceMs = options.patienceMs ?? PATIENCE_MS
  /** Feeds whose failure is in the log: once for a revision, not at every retry. */
  const reported = new Set<string>()
  function onFailure(key: string, err: unknown, hasLast: boolean): void {
    if (err instanceof NoSuchPart || reported.has(key)) return
    reported.add(key)
    log.error({ err, feed: key }, hasLast ? 'feed not rebuilt; serving the last good one' : 'feed not built')
  }
  const feeds = createKeptCache<FeedBytes>({
    sizeOf: bytesOf,
    maxSize: options.maxBytes ?? MAX_BYTES,
    patienceMs,
    onFailure,
  })
  const catalogs = createKeptCache<FeedCatalog>({ sizeOf: () => 1, maxSize: 1, patienceMs, onFailure })
  let rebuilding: Promise<void> = Promise.resolve()

  const watch = createRevisionWatch({
    readRevision: options.readRevision,
    limitMs: options.lookMs ?? LOOK_MS,
    onMove,
    log,
  })

  function onMove(): void {
    reported.clear()
    catalogs.advance(() => true)
    feeds.advance(isStandard)
    rebuild(feeds.keys().filter(isStandard).slice(0, MAX_EAGER))
  }

  /** One after the other, in the background; a newer change takes over. */
  function rebuild(keys: readonly string[]): void {
    const revision = watch.current()
    rebuilding = (async () => {
      for (const key of keys) {
        if (watch.current() !== revision) return
        const request = plainRequest(key)
        // A failure is logged where it happens.
        await (request === null ? getOpml() : get(request)).catch(() => undefined)
      }
    })()
  }

  const catalog = () => catalogs.get(CATALOG, options.loadCatalog)

  async function build(request: FeedRequest, last: FeedBytes | undefined): Promise<FeedBytes> {
    // Asked again: the names must be no older than the revision this feed is built for.
    const names = await catalog()
    const { text, ...facts } = await buildDocument(request, names, options.loadPart, { publicUrl, hubUrl })
    return encodeFeed(text, facts, last)
  }

  /**
   * The feed; null when it names an unknown topic or unit, or a part that does not exist. Rejects when it was never
   * built and cannot be now.
   */
  async function get(request: FeedRequest): Promise<FeedBytes | null> {
    if (watch.current() === null) await watch.poll()
    if (describeFeed(request.address, await catalog()) === null) return null
    return feeds
      .get(feedKey(request), (last) => build(request, last))
      .catch((error: unknown) => {
        if (error instanceof NoSuchPart) return null
        throw error
      })
  }

  /** The list of all feeds. Rejects when it was never built and cannot be now. */
  async function getOpml(): Promise<FeedBytes> {
    if (watch.current() === null) await watch.poll()
    return feeds.get(OPML_PATH, async (last) => {
      const text = renderOpml(await catalog(), publicUrl)
      return encodeFeed(text, { contentType: OPML_TYPE, updatedAt: null }, last)
    })
  }

  return {
    get,
    getOpml,
    /** The finished document under its one spelling (`feedKey`), when it is current. */
    peek: (key: string): FeedBytes | undefined => feeds.peek(key),
    /** What has a feed, for pages that list them. */
    catalog,
    /** Looks for a change; also lets failed feeds be tried again. Called every second. */
    async poll(): Promise<void> {
      await watch.poll()
      catalogs.retry()
      rebuildFailed()
    },
    /** To be called after an own write: the change is known when this resolves. */
    bump: watch.bump,
    revision: watch.current,
    /** Resolves when no rebuild is under way. */
    settled: (): Promise<void> => rebuilding,
  }

  function rebuildFailed(): void {
    const keys = feeds.retry().filter(isStandard)
    if (keys.length > 0) rebuild(keys)
  }
}
