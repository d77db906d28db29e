import type { DeskState, ShownIssue } from './types'

export type IssueGroups = { errors: readonly ShownIssue[]; warnings: readonly ShownIssue[] }

/** What must be mended, and what may stay with a reason. */
export const groupIssues = (issues: readonly ShownIssue[]): IssueGroups => ({
  errors: issues.filter(({ severity }) => severity === 'error'),
  warnings: issues.filter(({ severity }) => severity === 'warning'),
})

/** A warning of one field; two warnings with one code at different fields have a reason each. */
export const issueKey = ({ code, path }: Pick<ShownIssue, 'code' | 'path'>): string => `${code}@${path}`

export type Reasons = Readonly<Record<string, string>>

/** The reasons given earlier, filled in where their warning still stands. */
export const knownReasons = (issues: readonly ShownIssue[], given: DeskState['givenReasons']): Reasons =>
  Object.fromEntries(
    groupIssues(issues).warnings.flatMap((issue) => {
      const known = given.find(({ code }) => code === issue.code)
      return known ? [[issueKey(issue), known.reason]] : []
    }),
  )

/** The reasons as a step sends them; warnings without one are left out, so that the server names them. */
export const acknowledgements = (issues: readonly ShownIssue[], reasons: Reasons) =>
  groupIssues(issues).warnings.flatMap(({ code, path }) => {
    const reason = reasons[issueKey({ code, path })]?.trim()
    return reason ? [{ code, path, reason }] : []
  })

/** The warnings that still lack a reason. */
export const withoutReason = (issues: readonly ShownIssue[], reasons: Reasons): ShownIssue[] =>
  groupIssues(issues).warnings.filter((issue) => !reasons[issueKey(issue)]?.trim())
