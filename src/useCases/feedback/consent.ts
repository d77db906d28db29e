import { feedbackLabels } from '@/labels/feedback'
import type { FeedbackTerms } from '@/queries/feedback/findFeedbackTerms'

/** The sentence a citizen agrees to: the site's own where one is set, since the law behind it changes. */
export const consentSentence = ({ consent, keepDays }: FeedbackTerms): string =>
  consent || feedbackLabels.consent(keepDays)
