import { lexicalMediaIds } from '@/domain/text/lexical'

/** An upload as the checks and the hash see it: its bytes by hash, and the words that go with it. */
export type FileFacts = {
  readonly id: string
  readonly sha256: string
  readonly alt: string | null
  readonly caption: string | null
  readonly credit: string | null
}

/** A text field as a form may leave it. Null, absent and '' mean the same: nothing entered. */
export type Text = string | null | undefined

type WithFiles = {
  readonly unitId: Text
  /** The uploads the content names, by id; one that is missing here is reported, never ignored. */
  readonly files: Readonly<Record<string, FileFacts>>
}

export type ArticleContent = WithFiles & {
  readonly type: 'article'
  readonly title: Text
  readonly slug: Text
  readonly kind: Text
  readonly sectionId: Text
  readonly topicIds: readonly string[]
  readonly lead: Text
  readonly coverId: Text
  /** Lexical JSON. */
  readonly body: unknown
  readonly galleryIds: readonly string[]
  readonly videoUrl: Text
  readonly isRepost: boolean
  /** Read only on a repost; `publishedAt` is an instant. */
  readonly source: {
    readonly name?: Text
    readonly author?: Text
    readonly url?: Text
    readonly publishedAt?: Text
  } | null
  readonly byline: Text
}

/** Days are 'YYYY-MM-DD' in Vietnam; the last day of `effectiveToOn` is still in force. */
export type SloganContent = WithFiles & {
  readonly type: 'slogan'
  readonly text: Text
  readonly topicIds: readonly string[]
  readonly authority: Text
  readonly documentNumber: Text
  readonly documentOn: Text
  readonly scanId: Text
  /** The wording in the approving document, typed or pasted from it. */
  readonly approvedWording: Text
  readonly effectiveFromOn: Text
  readonly effectiveToOn: Text
}

/** Days as in a slogan. */
export type ProcedureContent = WithFiles & {
  readonly type: 'procedure'
  readonly code: Text
  readonly name: Text
  readonly slug: Text
  readonly field: Text
  readonly level: Text
  readonly agency: Text
  readonly decisionNumber: Text
  readonly decisionOn: Text
  readonly effectiveFromOn: Text
  readonly effectiveToOn: Text
  readonly nationalUrl: Text
  /** Lexical JSON. */
  readonly body: unknown
}

/** The content of a working document as plain values, its uploads resolved. */
export type ContentFacts = ArticleContent | SloganContent | ProcedureContent

/** Content whose uploads are not loaded yet. */
export type ContentWithoutFiles =
  Omit<ArticleContent, 'files'> | Omit<SloganContent, 'files'> | Omit<ProcedureContent, 'files'>

const namedIds = (content: ContentWithoutFiles): Text[] => {
  switch (content.type) {
    case 'article':
      return [content.coverId, ...content.galleryIds, ...lexicalMediaIds(content.body)]
    case 'slogan':
      return [content.scanId]
    case 'procedure':
      return lexicalMediaIds(content.body)
  }
}

/** The ids of every upload the content shows, each once: what to load for `files`, and to keep on the row. */
export const contentFileIds = (content: ContentWithoutFiles): string[] => [
  ...new Set(namedIds(content).filter((id): id is string => typeof id === 'string' && id !== '')),
]

/** Nothing entered? Spaces alone are nothing. */
export const isBlank = (text: Text): boolean => text === null || text === undefined || text.trim() === ''
