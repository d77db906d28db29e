'use client'

import { useId } from 'react'
import { deskLabels as t } from '@/labels/desk'
import { givenFor, groupIssues, issueKey, type Reasons } from './issueGroups'
import type { DeskState, ShownIssue } from './types'

type Props = {
  issues: readonly ShownIssue[]
  reasons: Reasons
  given: DeskState['givenReasons']
  /** Fields whose reason was asked for and is still missing. */
  missing: ReadonlySet<string>
  onReason(key: string, reason: string): void
  onGoTo(path: string): void
}

/** Everything the checks found, at once: what must be mended, then what may stay with a reason. */
export function IssueGroups({ issues, onGoTo, ...rest }: Props) {
  const { errors, warnings } = groupIssues(issues)
  if (issues.length === 0) return <p className="nhip-note">{t.issues.none}</p>
  return (
    <>
      {errors.length > 0 ? (
        <section className="nhip-issues" data-kind="error">
          <h3>{t.issues.errors(errors.length)}</h3>
          <ul>
            {errors.map((issue) => (
              <li key={issueKey(issue)}>
                <IssueLink issue={issue} onGoTo={onGoTo} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {warnings.length > 0 ? (
        <section className="nhip-issues" data-kind="warning">
          <h3>{t.issues.warnings(warnings.length)}</h3>
          <ul>
            {warnings.map((issue) => (
              <li key={issueKey(issue)}>
                <IssueLink issue={issue} onGoTo={onGoTo} />
                <ReasonBox issue={issue} {...rest} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}

/** The sentence of an issue; a click leads to its field, when it has one. */
export function IssueLink({ issue, onGoTo }: { issue: ShownIssue; onGoTo(path: string): void }) {
  if (issue.path === '') return <p>{issue.message}</p>
  return (
    <button type="button" className="nhip-link" onClick={() => onGoTo(issue.path)} title={t.issues.goTo}>
      {issue.message}
    </button>
  )
}

type ReasonProps = Omit<Props, 'issues' | 'onGoTo'> & { issue: ShownIssue }

function ReasonBox({ issue, reasons, given, missing, onReason }: ReasonProps) {
  const id = useId()
  const key = issueKey(issue)
  const isMissing = missing.has(key)
  const giver = givenFor(issue, given)?.by
  return (
    <div className="nhip-field">
      <label htmlFor={id}>{t.issues.reason}</label>
      <textarea
        id={id}
        rows={2}
        value={reasons[key] ?? ''}
        aria-invalid={isMissing}
        aria-describedby={isMissing ? `${id}-missing` : undefined}
        onChange={(event) => onReason(key, event.target.value)}
      />
      {giver ? <p className="nhip-help">{t.issues.by(giver)}</p> : null}
      {isMissing ? (
        <p className="nhip-help" data-kind="error" id={`${id}-missing`}>
          {t.issues.reasonMissing}
        </p>
      ) : null}
    </div>
  )
}
