import type { Issue } from '@/domain/issue'

/** A warning somebody ticked off with a reason. Without `path` it covers every field with that warning. */
export type Acknowledgement = {
  readonly code: string
  readonly path?: string | null
  readonly reason: string
}

const covers = (acknowledgement: Acknowledgement, issue: Issue): boolean =>
  acknowledgement.code === issue.code &&
  acknowledgement.reason.trim() !== '' &&
  (!acknowledgement.path || acknowledgement.path === issue.path)

/** The issues that still stop a step: every error, and each warning nobody gave a reason for. */
export const blockingIssues = (
  issues: readonly Issue[],
  acknowledgements: readonly Acknowledgement[],
): Issue[] =>
  issues.filter(
    (issue) => issue.severity === 'error' || !acknowledgements.some((each) => covers(each, issue)),
  )
