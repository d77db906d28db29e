import { fold } from '@/domain/text/normalize'

/** Longest slug in characters; longer ones are cut at a word. */
const SLUG_MAX_LENGTH = 80

/**
 * The address part made of a title: a–z, digits and single hyphens, at most 80 characters, cut between words
 * (inside one only when the first word alone is longer). Empty when the title has no letter or digit.
 */
export const slugify = (title: string): string => {
  const slug = fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (slug.length <= SLUG_MAX_LENGTH) return slug
  const lastHyphen = slug.lastIndexOf('-', SLUG_MAX_LENGTH)
  return slug.slice(0, lastHyphen > 0 ? lastHyphen : SLUG_MAX_LENGTH)
}
