import { isBlank, type ArticleContent } from '@/domain/editorial/content'
import { error, type ArticleCheck } from '@/domain/editorial/checks/types'
import type { ArticleKind } from '@/domain/publication/frozen'
import { safeWebAddress } from '@/domain/text/address'
import { lexicalText } from '@/domain/text/lexical'
import type { Issue } from '@/domain/issue'

const bodyNeeded = (content: ArticleContent): Issue[] =>
  lexicalText(content.body) === '' ? [error('missing', 'body')] : []

const galleryNeeded = (content: ArticleContent): Issue[] =>
  content.galleryIds.length === 0 ? [error('missing', 'gallery')] : []

const videoNeeded = (content: ArticleContent): Issue[] =>
  isBlank(content.videoUrl) ? [error('missing', 'videoUrl')] : []

const pictureNeeded = (content: ArticleContent): Issue[] =>
  isBlank(content.coverId) && content.galleryIds.length === 0 ? [error('pictureNeeded', 'cover')] : []

const NEEDED: Readonly<Record<ArticleKind, (content: ArticleContent) => Issue[]>> = {
  news: bodyNeeded,
  feature: bodyNeeded,
  photo: galleryNeeded,
  video: videoNeeded,
  infographic: pictureNeeded,
}

const isKind = (kind: string): kind is ArticleKind => Object.hasOwn(NEEDED, kind)

/** The part an article of this kind cannot do without: text, pictures or a video. An unknown kind is none. */
export const checkMainPart: ArticleCheck = (content) => {
  if (!content.kind) return []
  return isKind(content.kind) ? NEEDED[content.kind](content) : [error('missing', 'kind')]
}

/** A video address must be a full http(s) one, on whatever kind it stands. */
export const checkVideoUrl: ArticleCheck = ({ videoUrl }) =>
  !isBlank(videoUrl) && safeWebAddress(videoUrl) === null ? [error('badWebAddress', 'videoUrl')] : []
