import { isBlank, type Text } from '@/domain/editorial/content'
import { error, type ArticleCheck } from '@/domain/editorial/checks/types'
import type { Issue } from '@/domain/issue'

/** One "missing" error for each field of the list with nothing in it. */
export const missingIn = (
  fields: readonly (readonly [path: string, value: Text | readonly string[]])[],
): Issue[] =>
  fields
    .filter(([, value]) => (Array.isArray(value) ? value.length === 0 : isBlank(value as Text)))
    .map(([path]) => error('missing', path))

/** What every article needs, whatever its kind. */
export const checkRequired: ArticleCheck = (content) =>
  missingIn([
    ['title', content.title],
    ['kind', content.kind],
    ['unit', content.unitId],
    ['section', content.sectionId],
    ['topics', content.topicIds],
    ['lead', content.lead],
  ])
