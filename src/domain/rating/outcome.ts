/** What came of a vote, by the name it has in the address of the page that says so. */
export const RATING_OUTCOMES = {
  'da-ghi': 'stored',
  'da-co': 'repeated',
  'khong-con': 'gone',
  'chua-chon': 'incomplete',
  'qua-nhieu': 'tooOften',
} as const

export type RatingOutcome = keyof typeof RATING_OUTCOMES

export const isRatingOutcome = (text: string): text is RatingOutcome => Object.hasOwn(RATING_OUTCOMES, text)
