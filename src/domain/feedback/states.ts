/** Where a citizen's message stands. It can go back: an answer may lead to another question. */
export type FeedbackState = 'new' | 'inProgress' | 'answered'
