/** The number of words as Vietnamese counts them (tiếng): runs between spaces with a letter or digit. */
export const wordCount = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
