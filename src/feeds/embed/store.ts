import type { Day } from '@/domain/time/instant'
import { bytesOf, encodeFeed, type FeedBytes } from '@/feeds/encode'
import { buildEmbed, embedFilter, presentUnit } from '@/feeds/embed/model'
import { renderEmbedHtml, renderEmbedJson } from '@/feeds/embed/renderEmbed'
import { type EmbedForm, embedPath, type EmbedRequest } from '@/feeds/embed/request'
import { createKeptCache } from '@/feeds/keptCache'
import type { FeedLog } from '@/feeds/revisionWatch'
import type { Snapshot } from '@/feeds/snapshot'
import type { FeedSource } from '@/feeds/source'

type EmbedOptions = {
  snapshot: Pick<Snapshot, 'catalog' | 'revision'>
  loadPart: FeedSource['loadPart']
  publicUrl: string
  log: FeedLog
  today(): Day
}

const MAX_BYTES = 8 * 1024 * 1024
const PATIENCE_MS = 3_000
/** Slogans that are no longer in force may stand among the newest. */
const ROWS = 100

/** May stand in anybody's page, and may be read by anybody's script; nothing in it runs or comes from elsewhere. */
const OPEN = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' }
export const FRAME_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors *"

const FORMS: Record<EmbedForm, { contentType: string; headers: Record<string, string> }> = {
  html: {
    contentType: 'text/html; charset=utf-8',
    headers: { ...OPEN, 'Content-Security-Policy': FRAME_POLICY },
  },
  json: { contentType: 'application/json; charset=utf-8', headers: OPEN },
}

class UnknownUnit extends Error {}

const latest = (instants: readonly (string | null)[]): string | null =>
  instants.reduce((last, at) => ((at ?? '') > (last ?? '') ? at : last), null)

/**
 * The boxes of this process, finished and compressed like the feeds: kept until something public changes or, for
 * slogans, a day begins.
 */
export function createEmbeds({ snapshot, loadPart, publicUrl, log, today }: EmbedOptions) {
  const kept = createKeptCache<FeedBytes>({
    sizeOf: bytesOf,
    maxSize: MAX_BYTES,
    patienceMs: PATIENCE_MS,
    onFailure(key, err) {
      if (!(err instanceof UnknownUnit)) log.error({ err, embed: key }, 'embed not built')
    },
  })
  let seen = ''

  function renew(): void {
    const now = `${snapshot.revision()} ${today()}`
    if (now === seen) return
    seen = now
    kept.advance(() => false)
  }

  async function build(asked: EmbedRequest, form: EmbedForm, last: FeedBytes | undefined) {
    const catalog = await snapshot.catalog()
    // A pasted box goes on under a unit's new slug: nobody would come to change the portal's page.
    const request = { ...asked, unit: presentUnit(asked.unit, catalog) }
    const filter = embedFilter(request, catalog)
    if (filter === null) throw new UnknownUnit()
    const part = await loadPart(filter, { kind: 'newest', limit: ROWS, page: 1 })
    const model = buildEmbed(request, part.rows, { catalog, publicUrl, today: today() })
    if (model === null) throw new UnknownUnit()
    const text = form === 'html' ? renderEmbedHtml(model, request) : renderEmbedJson(model)
    const updatedAt = latest([part.leftAt, ...part.rows.map(({ publishedAt }) => publishedAt)])
    return encodeFeed(text, { ...FORMS[form], updatedAt }, last)
  }

  return {
    /** The finished box; null for an unknown unit. Rejects when it was never built and cannot be now. */
    async get(request: EmbedRequest, form: EmbedForm): Promise<FeedBytes | null> {
      renew()
      return kept
        .get(embedPath(request, form), (last) => build(request, form, last))
        .catch((error: unknown) => {
          if (error instanceof UnknownUnit) return null
          throw error
        })
    },
    /** Lets what failed be tried again. */
    retry: (): void => void kept.retry(),
  }
}

export type Embeds = ReturnType<typeof createEmbeds>
