'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { deskLabels as t } from '@/labels/desk'
import { useDesk } from './DeskProvider'
import { issueKey } from './issueGroups'
import { IssueLink } from './IssueGroups'
import { useGoToField } from './useGoToField'

/** What the last check found, above the form while it is being mended; every save looks again. */
export function IssuePanel() {
  const { id } = useDocumentInfo()
  const { checked, setChecked } = useDesk()
  const goTo = useGoToField()
  if (!checked || checked.subjectId !== id) return null
  const { issues } = checked
  return (
    <section className="nhip-issues" data-kind={issues.length > 0 ? 'error' : 'done'} aria-live="polite">
      <h3>{issues.length > 0 ? t.issues.panel(issues.length) : t.issues.panelDone}</h3>
      <ul>
        {issues.map((issue) => (
          <li key={issueKey(issue)}>
            <IssueLink issue={issue} onGoTo={(path) => goTo(path)} />
          </li>
        ))}
      </ul>
      <button type="button" className="nhip-button" onClick={() => setChecked(null)}>
        {t.issues.hide}
      </button>
    </section>
  )
}
