/** Where a citizen's message stands. It can go back: an answer may lead to another question. */
export const FEEDBACK_STATES = ['new', 'inProgress', 'answered'] as const

export type FeedbackState = (typeof FEEDBACK_STATES)[number]
