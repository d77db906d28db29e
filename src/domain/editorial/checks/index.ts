import type { ContentFacts } from '@/domain/editorial/content'
import { checkLegacyEncoding } from '@/domain/editorial/checks/legacyEncoding'
import { checkLinks } from '@/domain/editorial/checks/links'
import { checkMainPart, checkVideoUrl } from '@/domain/editorial/checks/mainPart'
import { checkPersonalNumbers } from '@/domain/editorial/checks/personalNumbers'
import { checkPictures } from '@/domain/editorial/checks/pictures'
import { checkRequired } from '@/domain/editorial/checks/required'
import { checkSchedule } from '@/domain/editorial/checks/schedule'
import { checkSecretMark } from '@/domain/editorial/checks/secretMark'
import { checkSlug } from '@/domain/editorial/checks/slug'
import { checkSource } from '@/domain/editorial/checks/source'
import { checkAllCaps, checkSimilarTitle, checkTitleLength } from '@/domain/editorial/checks/title'
import type { AnyCheck, ArticleCheck, CheckContext } from '@/domain/editorial/checks/types'
import type { Issue } from '@/domain/issue'
import { PROCEDURE_CHECKS } from '@/domain/procedure/checks'
import { SLOGAN_CHECKS } from '@/domain/slogan/checks'

/** A new rule for articles is a new file and one line here. */
const ARTICLE_CHECKS: readonly ArticleCheck[] = [
  checkRequired,
  checkMainPart,
  checkVideoUrl,
  checkSource,
  checkSchedule,
  checkAllCaps,
  checkTitleLength,
  checkSimilarTitle,
]

/** Rules for everything that goes out. */
const COMMON_CHECKS: readonly AnyCheck[] = [
  checkSlug,
  checkPictures,
  checkLinks,
  checkPersonalNumbers,
  checkSecretMark,
  checkLegacyEncoding,
]

const ownIssues = (content: ContentFacts, context: CheckContext): Issue[] => {
  switch (content.type) {
    case 'article':
      return ARTICLE_CHECKS.flatMap((check) => check(content, context))
    case 'slogan':
      return SLOGAN_CHECKS.flatMap((check) => check(content, context))
    case 'procedure':
      return PROCEDURE_CHECKS.flatMap((check) => check(content, context))
  }
}

/**
 * Everything that stands between this content and the public, all at once, each at its field: errors block,
 * warnings are ticked off with a reason (`blockingIssues`). Asked before submit, present and approve.
 */
export const checkContent = (content: ContentFacts, context: CheckContext): Issue[] => [
  ...ownIssues(content, context),
  ...COMMON_CHECKS.flatMap((check) => check(content, context)),
]
