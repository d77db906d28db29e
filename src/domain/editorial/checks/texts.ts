import type { ContentFacts, Text } from '@/domain/editorial/content'
import { lexicalText } from '@/domain/text/lexical'
import { toNfc } from '@/domain/text/normalize'

/** A text readers will see, with the field it stands in. */
type FieldText = { readonly path: string; readonly text: string }

const fileWords = (content: ContentFacts, ids: readonly Text[]): string =>
  ids
    .flatMap((id) => {
      const file = id ? content.files[id] : undefined
      return [file?.alt, file?.caption]
    })
    .filter((words) => words)
    .join('\n')

const rawTexts = (content: ContentFacts): readonly (readonly [path: string, text: Text])[] => {
  switch (content.type) {
    case 'article':
      return [
        ['title', content.title],
        ['lead', content.lead],
        ['cover', fileWords(content, [content.coverId])],
        ['body', lexicalText(content.body)],
        ['gallery', fileWords(content, content.galleryIds)],
      ]
    case 'slogan':
      return [['text', content.text]]
    case 'procedure':
      return [
        ['name', content.name],
        ['body', lexicalText(content.body)],
      ]
  }
}

/** Every text of the content that goes out, composed, with its field; empty ones left out. */
export const textsOf = (content: ContentFacts): FieldText[] =>
  rawTexts(content).flatMap(([path, text]) => (text ? [{ path, text: toNfc(text) }] : []))
