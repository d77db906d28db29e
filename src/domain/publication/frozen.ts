/** The frozen content of an approval: what the site, the feeds and the API show, byte for byte. */

export type FrozenPictureSize = {
  name: string
  width: number
  height: number
  mimeType: string
  filesize: number
  url: string
}

export type FrozenPicture = {
  mediaId: string
  sha256: string
  alt: string
  caption: string | null
  credit: string | null
  width: number
  height: number
  mimeType: string
  filesize: number
  /** '/tep/<filename>', relative to the site's root. */
  url: string
  sizes: FrozenPictureSize[]
}

/** A unit, section or topic under the name it had when the edition was approved. */
export type FrozenName = { id: string; name: string; slug: string }

export const ARTICLE_KINDS = ['news', 'feature', 'photo', 'video', 'infographic'] as const

export type ArticleKind = (typeof ARTICLE_KINDS)[number]

/** Where a repost comes from; `publishedAt` is an instant. */
export type FrozenSource = {
  name: string
  author: string | null
  url: string
  publishedAt: string
}

export type FrozenArticle = {
  type: 'article'
  title: string
  slug: string
  lead: string
  kind: ArticleKind
  /** HTML with root-relative addresses. */
  bodyHtml: string
  /** The body as plain text, for search and word counts. */
  text: string
  cover: FrozenPicture | null
  gallery: FrozenPicture[]
  videoUrl: string | null
  byline: string | null
  source: FrozenSource | null
  section: FrozenName | null
  topics: FrozenName[]
  unit: FrozenName
}

export type FrozenSlogan = {
  type: 'slogan'
  text: string
  slug: string
  authority: string
  documentNumber: string
  /** Calendar days in Vietnam, 'YYYY-MM-DD'. */
  documentOn: string
  effectiveFromOn: string
  effectiveToOn: string | null
  topics: FrozenName[]
  unit: FrozenName
  scan: FrozenPicture | null
}

export type FrozenProcedure = {
  type: 'procedure'
  code: string
  codeKey: string
  name: string
  slug: string
  field: string
  level: string
  agency: string
  decisionNumber: string
  decisionOn: string
  effectiveFromOn: string
  effectiveToOn: string | null
  nationalUrl: string | null
  bodyHtml: string
  text: string
  unit: FrozenName
}

export type FrozenContent = FrozenArticle | FrozenSlogan | FrozenProcedure
