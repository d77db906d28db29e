/**
 * A refusal or a warning, as data. `code` becomes a Vietnamese sentence in `src/labels`, `path` names the
 * field it belongs to ('' = the whole document), `params` fill the sentence.
 */
export type Issue = {
  code: string
  path: string
  severity: 'error' | 'warning'
  params?: Record<string, string | number>
}

/** True when at least one of the issues blocks the step. */
export const hasErrors = (issues: readonly Issue[]): boolean =>
  issues.some(({ severity }) => severity === 'error')
