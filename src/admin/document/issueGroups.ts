import type { DeskState, ShownIssue } from './types'

export type IssueGroups = { errors: readonly ShownIssue[]; warnings: readonly ShownIssue[] }

/** What must be mended, and what may stay with a reason. */
export const groupIssues = (issues: readonly ShownIssue[]): IssueGroups => ({
  errors: issues.filter(({ severity }) => severity === 'error'),
  warnings: issues.filter(({ severity }) => severity === 'warning'),
})

type Finding = Pick<ShownIssue, 'code' | 'path' | 'fingerprint'>

/** One finding in one field: at another field, or after the text has changed, it needs a reason of its own. */
export const issueKey = ({ code, path, fingerprint = '' }: Finding): string =>
  `${code}@${path}#${fingerprint}`

/** The reason somebody gave earlier for exactly this finding. */
export const givenFor = (issue: Finding, given: DeskState['givenReasons']) =>
  given.find((each) => issueKey(each) === issueKey(issue))

export type Reasons = Readonly<Record<string, string>>

/** The reasons given earlier, filled in where their warning still stands. */
export const knownReasons = (issues: readonly ShownIssue[], given: DeskState['givenReasons']): Reasons =>
  Object.fromEntries(
    groupIssues(issues).warnings.flatMap((issue) => {
      const known = givenFor(issue, given)
      return known ? [[issueKey(issue), known.reason]] : []
    }),
  )

/** The reasons as a step sends them; warnings without one are left out, so that the server names them. */
export const acknowledgements = (issues: readonly ShownIssue[], reasons: Reasons) =>
  groupIssues(issues).warnings.flatMap((issue) => {
    const { code, path, fingerprint } = issue
    const reason = reasons[issueKey(issue)]?.trim()
    return reason ? [{ code, path, reason, ...(fingerprint ? { fingerprint } : {}) }] : []
  })

/** The warnings that still lack a reason. */
export const withoutReason = (issues: readonly ShownIssue[], reasons: Reasons): ShownIssue[] =>
  groupIssues(issues).warnings.filter((issue) => !reasons[issueKey(issue)]?.trim())
