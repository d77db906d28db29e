import { checkContent } from '@/domain/editorial/checks'
import type { CheckContext } from '@/domain/editorial/checks/types'
import type { ArticleContent } from '@/domain/editorial/content'
import { article, block, CONTEXT, text } from './contents'

export const issuesOf = (facts: Partial<ArticleContent>, context: Partial<CheckContext> = {}) =>
  checkContent(article(facts), { ...CONTEXT, ...context })

export const found = (facts: Partial<ArticleContent>, context: Partial<CheckContext> = {}) =>
  issuesOf(facts, context).map(({ severity, code, path }) => `${severity} ${code} ${path}`)

export const link = (url: string) => block('link', [text('xem')], { fields: { url, linkType: 'custom' } })
