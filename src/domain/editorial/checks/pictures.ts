import { isBlank, type ContentFacts, type Text } from '@/domain/editorial/content'
import { error, type AnyCheck } from '@/domain/editorial/checks/types'
import type { Issue } from '@/domain/issue'
import { lexicalMediaIds, lexicalNodes, relatedId } from '@/domain/text/lexical'

const fieldsOf = (content: ContentFacts): readonly (readonly [path: string, ids: readonly Text[]])[] => {
  switch (content.type) {
    case 'article':
      return [
        ['cover', [content.coverId]],
        ['body', lexicalMediaIds(content.body)],
        ['gallery', content.galleryIds],
      ]
    case 'slogan':
      return [['scan', [content.scanId]]]
    case 'procedure':
      return [['body', lexicalMediaIds(content.body)]]
  }
}

const issueOf = (content: ContentFacts, path: string, id: string, position: number): Issue[] => {
  const file = content.files[id]
  if (!file) return [error('fileGone', path, { position })]
  return isBlank(file.alt) ? [error('altMissing', path, { position })] : []
}

const unfinishedUploads = (content: ContentFacts): Issue[] =>
  content.type === 'slogan'
    ? []
    : lexicalNodes(content.body)
        .filter((node) => node.type === 'upload' && relatedId(node.value) === null)
        .map(() => error('uploadUnfinished', 'body'))
        .slice(0, 1)

/**
 * Every picture and file has words for those who cannot see it (WCAG 1.1.1; TT 32/2017 Đ16–19), still exists
 * and has finished uploading. `position` counts from 1 within the field.
 */
export const checkPictures: AnyCheck = (content) => [
  ...fieldsOf(content).flatMap(([path, ids]) =>
    ids.flatMap((id, at) => (id ? issueOf(content, path, id, at + 1) : [])),
  ),
  ...unfinishedUploads(content),
]
