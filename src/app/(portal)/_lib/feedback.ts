import type { FeedbackForm, FeedbackIssue } from '@/domain/feedback/checkFeedback'
import { feedbackLabels as t } from '@/labels/feedback'
import type { IssueLine } from '@/portal/FeedbackIssues'

const NAMES: Readonly<Record<string, string>> = t.fields

/** What is wrong with a message, in a sentence that says what to do. */
export function issueLine({ code, path, max = 0 }: FeedbackIssue): IssueLine {
  const field = NAMES[path] ?? ''
  switch (code) {
    case 'missing':
      return { path, text: t.issues.missing(field) }
    case 'tooLong':
      return { path, text: t.issues.tooLong(field, max) }
    case 'tooShort':
      return { path, text: t.issues.tooShort(field) }
    default:
      return { path, text: t.issues[code] }
  }
}

/** An empty form, filled in with what the page before knows. */
export const emptyFeedback = (known: Pick<FeedbackForm, 'unit' | 'about'>): FeedbackForm => ({
  ...known,
  ...{ title: '', content: '', fullName: '', email: '', phone: '', consent: '', trap: '' },
})
