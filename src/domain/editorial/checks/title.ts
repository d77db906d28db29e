import { warning, type ArticleCheck } from '@/domain/editorial/checks/types'
import { toNfc } from '@/domain/text/normalize'
import { similarityTo } from '@/domain/text/similarity'
import { addDays, formatDay, toDay } from '@/domain/time/instant'

/** Longest title in characters that lists, phones and search results show without cutting much. */
const TITLE_MAX_LENGTH = 120

/** Shorter ones ("UBND", "THÔNG BÁO") may be an abbreviation or a heading of one word. */
const ALL_CAPS_MIN_LETTERS = 10
const ALL_CAPS_SHARE = 0.8

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Capitals throughout are hard to read and hide names; abbreviations inside a title are no offence. */
export const checkAllCaps: ArticleCheck = ({ title }) => {
  const text = toNfc(title ?? '')
  const letters = count(text, /\p{L}/gu)
  const isShouting = letters >= ALL_CAPS_MIN_LETTERS && count(text, /\p{Lu}/gu) >= ALL_CAPS_SHARE * letters
  return isShouting ? [warning('titleAllCaps', 'title')] : []
}

export const checkTitleLength: ArticleCheck = ({ title }) => {
  const length = [...toNfc(title ?? '').trim()].length
  return length > TITLE_MAX_LENGTH
    ? [warning('titleTooLong', 'title', { length, max: TITLE_MAX_LENGTH })]
    : []
}

export const SIMILAR_DAYS = 30
/** From here on two titles tell the same news in most pairs we looked at. */
const SIMILAR_FROM = 0.75

/** The most alike title of the last 30 days, if it is alike enough to be the same piece again. */
export const checkSimilarTitle: ArticleCheck = ({ title }, { now, recentTitles }) => {
  const likeness = similarityTo(title ?? '')
  const oldest = addDays(toDay(now), -SIMILAR_DAYS)
  const [closest] = recentTitles
    .filter((other) => toDay(other.at) >= oldest)
    .map((other) => ({ other, score: likeness(other.title) }))
    .filter(({ score }) => score >= SIMILAR_FROM)
    .sort((a, b) => b.score - a.score)
  if (!closest) return []
  const { title: otherTitle, at, isHidden } = closest.other
  const on = formatDay(toDay(at))
  return [
    isHidden === true
      ? warning('titleSimilarElsewhere', 'title', { on })
      : warning('titleSimilar', 'title', { title: otherTitle, on }),
  ]
}
