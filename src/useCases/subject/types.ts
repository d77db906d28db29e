import type { Article, Procedure, Slogan } from '@/payload-types'
import type { SubjectType } from '@/domain/editorial/status'

/** The collections of working documents that go through the editorial life cycle. */
export type WorkingSlug = 'articles' | 'slogans' | 'procedures'
export type WorkingDoc = Article | Slogan | Procedure

const WORKING_SLUGS: readonly WorkingSlug[] = ['articles', 'slogans', 'procedures']

const TYPES: Record<WorkingSlug, SubjectType> = {
  articles: 'article',
  slogans: 'slogan',
  procedures: 'procedure',
}
const SLUGS: Record<SubjectType, WorkingSlug> = {
  article: 'articles',
  slogan: 'slogans',
  procedure: 'procedures',
}

export const typeOf = (slug: WorkingSlug): SubjectType => TYPES[slug]
export const slugOf = (type: SubjectType): WorkingSlug => SLUGS[type]
export const isWorkingSlug = (value: unknown): value is WorkingSlug =>
  WORKING_SLUGS.includes(value as WorkingSlug)
