import type { ArticleContent, ContentFacts } from '@/domain/editorial/content'
import type { Issue } from '@/domain/issue'
import type { Instant } from '@/domain/time/instant'

/**
 * Another document whose title could be the same news again; `at` = when it went out or was last saved. `isHidden`:
 * whoever asks may not read it, so its words are compared and not shown.
 */
export type RecentTitle = {
  readonly id: string
  readonly title: string
  readonly at: Instant
  readonly isHidden?: boolean
}

/** What a check needs besides the content. */
export type CheckContext = {
  readonly now: Instant
  /** The wanted time and the time to come off; null = now, never. */
  readonly publishAt: Instant | null
  readonly removeAt: Instant | null
  /** Does another document of the same type own this slug? */
  readonly isSlugTaken: boolean
  /** Titles of other documents; the check keeps the last 30 days. */
  readonly recentTitles: readonly RecentTitle[]
  /** Procedures only; null or absent for the rest. */
  readonly procedure?: ProcedureContext | null
}

export type ProcedureContext = {
  /** Does another document of the same unit list this code? */
  readonly isCodeTaken: boolean
  /** Only approving asks for the second person; before that, nobody need have confirmed. */
  readonly needsConfirmation: boolean
  readonly confirmedById: string | null
  readonly confirmedHash: string | null
  readonly currentHash: string
  /** Everybody who changed the content since it last went out. */
  readonly contentEditorIds: readonly string[]
}

/** One rule: what is wrong with the content, as data. */
export type Check<Content extends ContentFacts> = (content: Content, context: CheckContext) => Issue[]

export type ArticleCheck = Check<ArticleContent>

/** A rule that reads any content. */
export type AnyCheck = Check<ContentFacts>

export const error = (code: string, path: string, params?: Issue['params']): Issue =>
  params ? { code, path, severity: 'error', params } : { code, path, severity: 'error' }

export const warning = (code: string, path: string, params?: Issue['params']): Issue =>
  params ? { code, path, severity: 'warning', params } : { code, path, severity: 'warning' }
