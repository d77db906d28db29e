import type { FeedbackField } from '@/domain/feedback/checkFeedback'
import { FEEDBACK_INPUTS } from '@/domain/feedback/inputs'
import { feedbackLabels as t } from '@/labels/feedback'

/** What is wrong with a field, in a sentence; `path` '' for the whole message. */
export type IssueLine = { path: FeedbackField | ''; text: string }

/** Everything that keeps a message from being sent, each with the way to its field. */
export function FeedbackIssues({ issues }: { issues: readonly IssueLine[] }) {
  if (issues.length === 0) return null
  return (
    <div className="form-issues" role="alert">
      <h2>{t.issuesTitle(issues.length)}</h2>
      <ul>
        {issues.map(({ path, text }) => (
          <li key={`${path} ${text}`}>
            {path === '' ? text : <a href={`#${FEEDBACK_INPUTS[path]}`}>{text}</a>}
          </li>
        ))}
      </ul>
    </div>
  )
}
