import type { ArticleContent, ContentFacts, Text } from '@/domain/editorial/content'
import { lexicalMediaIds, lexicalText } from '@/domain/text/lexical'
import { toNfc } from '@/domain/text/normalize'

/** A text readers will see, with the field it stands in. */
type FieldText = { readonly path: string; readonly text: string }

/** The words printed with these pictures, one line each. */
const fileWords = (content: ContentFacts, ids: readonly Text[]): string =>
  ids
    .flatMap((id) => {
      const file = id ? content.files[id] : undefined
      return [file?.alt, file?.caption, file?.credit]
    })
    .filter((words) => words)
    .join('\n')

/** What stands in a rich text, then the words of the pictures between its paragraphs. */
const richWords = (content: ContentFacts, body: unknown): string =>
  [lexicalText(body), fileWords(content, lexicalMediaIds(body))].filter((words) => words).join('\n')

type NamedText = readonly [path: string, text: Text]

/** A source is printed on reposts only. */
const sourceTexts = ({ isRepost, source }: ArticleContent): NamedText[] =>
  isRepost
    ? [
        ['source.name', source?.name],
        ['source.author', source?.author],
        ['source.url', source?.url],
      ]
    : []

const rawTexts = (content: ContentFacts): readonly NamedText[] => {
  switch (content.type) {
    case 'article':
      return [
        ['title', content.title],
        ['lead', content.lead],
        ['cover', fileWords(content, [content.coverId])],
        ['body', richWords(content, content.body)],
        ['gallery', fileWords(content, content.galleryIds)],
        ['byline', content.byline],
        ...sourceTexts(content),
      ]
    case 'slogan':
      return [
        ['text', content.text],
        ['authority', content.authority],
        ['documentNumber', content.documentNumber],
        ['scan', fileWords(content, [content.scanId])],
      ]
    case 'procedure':
      return [
        ['name', content.name],
        ['field', content.field],
        ['level', content.level],
        ['agency', content.agency],
        ['decisionNumber', content.decisionNumber],
        ['body', richWords(content, content.body)],
      ]
  }
}

/** Every text of the content that goes out, composed, with its field; empty ones left out. */
export const textsOf = (content: ContentFacts): FieldText[] =>
  rawTexts(content).flatMap(([path, text]) => (text ? [{ path, text: toNfc(text) }] : []))
