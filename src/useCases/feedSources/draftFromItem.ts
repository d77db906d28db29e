import { mayTakeWhole } from '@/domain/feedSource/takeover'
import type { GuardedFetch } from '@/domain/net/fetch'
import { cleanPastedText, relatedId } from '@/domain/text'
import { formatDay, type Instant } from '@/domain/time/instant'
import { picturesIn } from '@/feeds/read/safeHtml'
import { toLexical } from '@/feeds/read/toLexical'
import { escapeHtml } from '@/feeds/text'
import { feedSourceLabels } from '@/labels/feedSources'
import type { FeedItem } from '@/payload-types'
import { inTransaction } from '../inTransaction'
import { loadItem, refuse, type Handled, type ItemRequest } from './loadItem'
import { toSource, type Source } from './sources'
import { takePictures } from './takePictures'

const { refusals, draft: words } = feedSourceLabels

type Input = ItemRequest & {
  fetch: GuardedFetch
  now: Instant
  /** Fetch the pictures too; nothing is fetched unless somebody asks for it. */
  withPictures: boolean
}

/** What is left of a piece that may not be taken over, and where a bulletin's own words are read. */
const excerptHtml = ({ excerpt, link }: FeedItem, source: Source): string => {
  const summary = excerpt ? `<p>${escapeHtml(excerpt)}</p>` : ''
  const more = link
    ? `<p><a href="${escapeHtml(link)}">${escapeHtml(words.readMore(source.name))}</a></p>`
    : ''
  return summary + more
}

async function contentOf(input: Input, item: FeedItem, source: Source) {
  const isWhole = mayTakeWhole(source) && Boolean(item.html?.trim())
  const html = isWhole ? String(item.html) : excerptHtml(item, source)
  const wanted =
    input.withPictures && isWhole ? [item.picture ?? '', ...picturesIn(html)].filter(Boolean) : []
  const pictures = await takePictures(
    {
      ...input,
      allowPrivate: source.allowPrivate,
      unitId: source.unitId,
      credit: source.name,
      alt: item.title || source.name,
    },
    wanted,
  )
  const file = relatedId(item.file)
  const body = toLexical(html, pictures)
  if (file !== null) {
    const children = body.root.children as unknown[]
    children.push({ type: 'upload', version: 3, format: '', relationTo: 'media', value: file, fields: null })
  }
  return { body, cover: pictures.get(item.picture ?? '') ?? null, missing: wanted.length - pictures.size }
}

const leadOf = ({ excerpt, number, documentOn }: FeedItem): string =>
  [
    number || documentOn ? words.bulletin(number ?? '', documentOn ? formatDay(documentOn) : '') : '',
    cleanPastedText(excerpt ?? ''),
  ]
    .filter(Boolean)
    .join('\n')

/**
 * Makes a draft of an item, with its source named; an editor then works on it like on any other. What a press source
 * without permission gives stays title, excerpt and link. Refused (in words) for items of other units, twice for
 * the same item, and for who may not write.
 */
export async function draftFromItem(input: Input): Promise<Handled> {
  const { payload, user, now } = input
  const found = await loadItem(input)
  if (!found) return refuse(404, refusals.noItem)
  const { item } = found
  const source = toSource(found.source)
  if (item.status === 'drafted') return refuse(409, refusals.drafted)
  const { body, cover, missing } = await contentOf(input, item, source)
  const title = cleanPastedText(item.title ?? '').replace(/\s+/g, ' ')
  return inTransaction(
    payload,
    async (req): Promise<Handled> => {
      const current = await payload.findByID({
        collection: 'feed-items',
        id: item.id,
        depth: 0,
        overrideAccess: true,
        req,
      })
      if (current.status === 'drafted') return refuse(409, refusals.drafted)
      const isPast = typeof item.publishedAt === 'string' && item.publishedAt <= now
      const article = await payload.create({
        collection: 'articles',
        data: {
          title,
          kind: 'news',
          lead: leadOf(item),
          body: body as never,
          ...(cover === null ? {} : { cover }),
          unit: source.unitId,
          section: relatedId(found.source.section),
          topics: (found.source.topics ?? []).map(relatedId).filter((id) => id !== null),
          isRepost: true,
          source: {
            name: source.name,
            author: item.author ?? null,
            url: item.link ?? null,
            publishedAt: isPast ? item.publishedAt : null,
          },
        },
        depth: 0,
        overrideAccess: false,
        req,
      })
      await payload.update({
        collection: 'feed-items',
        id: item.id,
        data: { status: 'drafted', article: article.id, handledBy: user.id, handledAt: now },
        depth: 0,
        overrideAccess: true,
        req,
      })
      return { ok: true, articleId: article.id, message: words.done(title, missing) }
    },
    user,
  )
}
