import { ARCHIVE_SIZE, type ArchiveKey } from '@/domain/publication/archive'
import type { FeedLinks } from '@/feeds/model'
import { feedKey, type FeedRequest, type FeedSelection, DEFAULT_LIMIT } from '@/feeds/request'

type Neighbours = {
  hasMore: boolean
  archives: { previous: ArchiveKey | null; next: ArchiveKey | null }
}

const isSubscribed = (selection: FeedSelection): boolean =>
  selection.kind === 'newest' && selection.page === 1 && selection.limit >= ARCHIVE_SIZE

/**
 * The way through a feed that is longer than one document (RFC 5005): pages, section 3, for who looks back a little;
 * archive documents, section 4, for who wants everything once. Only a feed that holds all that is in no archive yet
 * leads into the archive.
 */
export function linksOf(
  request: FeedRequest,
  { hasMore, archives }: Neighbours,
  publicUrl: string,
): FeedLinks {
  const { selection } = request
  const to = (other: FeedSelection) => publicUrl + feedKey({ ...request, selection: other })
  const archive = (key: ArchiveKey) => to({ kind: 'archive', archive: key })
  if (selection.kind === 'archive')
    return {
      current: to({ kind: 'newest', limit: DEFAULT_LIMIT, page: 1 }),
      ...(archives.previous && { 'prev-archive': archive(archives.previous) }),
      ...(archives.next && { 'next-archive': archive(archives.next) }),
    }
  const page = (number: number) => to({ ...selection, page: number })
  return {
    ...(selection.page > 1 && { first: page(1), previous: page(selection.page - 1) }),
    ...(hasMore && { next: page(selection.page + 1) }),
    ...(archives.previous && isSubscribed(selection) && { 'prev-archive': archive(archives.previous) }),
  }
}
