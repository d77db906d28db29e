import { feedbackLabels } from '@/labels/feedback'
import type { FeedbackTerms } from '@/queries/feedback/findFeedbackTerms'

/** The sentence a citizen agrees to: the office's own where it wrote one, since the law behind it changes. */
export const consentSentence = ({ consent, keepDays }: FeedbackTerms): string =>
  consent || feedbackLabels.consent(keepDays)
