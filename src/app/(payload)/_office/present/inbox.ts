import type { InboxLine } from '@/admin/feedSources/InboxList'
import type { SourceLine } from '@/admin/feedSources/SourceList'
import type { Tone } from '@/admin/office/types'
import { mayTakeWhole } from '@/domain/feedSource/takeover'
import { formatDateTime } from '@/domain/time/instant'
import { collectionLabels } from '@/labels/collections'
import { feedSourceLabels } from '@/labels/feedSources'
import type { FeedSource } from '@/payload-types'
import type { InboxItem, InboxStatus } from '@/queries/feedSources/findInbox'

const { inbox: words } = feedSourceLabels
const states = collectionLabels.feedSources.state
const TONES: Record<keyof typeof states, Tone> = { new: 'calm', ok: 'good', failing: 'warn', paused: 'bad' }

const termsOf = ({ kind, permission }: FeedSource) => ({ kind, permission: permission ?? null })

/** An item with its source's name, its times and the buttons its state allows. */
export function inboxLine(
  item: InboxItem,
  status: InboxStatus,
  sources: ReadonlyMap<string, FeedSource>,
): InboxLine {
  const source = sources.get(item.sourceId)
  const isWhole = source !== undefined && mayTakeWhole(termsOf(source))
  const same = item.sameSourceId === null ? undefined : sources.get(item.sameSourceId)
  const isOpen = status !== 'drafted'
  return {
    id: item.id,
    title: item.title || words.noTitle,
    excerpt: item.excerpt,
    facts: [
      source?.name ?? '',
      item.number ? words.number(item.number) : '',
      item.publishedAt ? words.publishedAt(formatDateTime(item.publishedAt)) : words.noDate,
      words.seenAt(formatDateTime(item.seenAt)),
      isWhole ? '' : words.linkOnly,
    ].filter(Boolean),
    link: item.link,
    fileUrl: item.fileUrl,
    same: same ? words.same(same.name) : null,
    draftHref: item.articleId === null ? null : `/admin/collections/articles/${item.articleId}`,
    canDraft: isOpen,
    canTakePictures: isOpen && isWhole && item.hasPicture,
    canDismiss: status === 'new',
    canRestore: status === 'dismissed',
  }
}

/** A source as the inbox lists it: how it is doing and, when it is not well, why. */
export function sourceLine(source: FeedSource): SourceLine {
  const state = source.state ?? 'new'
  return {
    id: source.id,
    name: source.name,
    href: `/admin/collections/feed-sources/${source.id}`,
    mark: { word: states[state], tone: TONES[state] },
    at: source.lastCheckedAt ? formatDateTime(source.lastCheckedAt) : '',
    note: state === 'failing' || state === 'paused' ? (source.lastMessage ?? null) : null,
    canCheck: Boolean(source.url),
  }
}
