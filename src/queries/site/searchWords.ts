import { fold } from '@/domain/text'

/** More words than anybody means; each one costs a comparison per row. */
const MAX_WORDS = 10

/** LIKE reads these as wildcards. */
const WILDCARDS = /[%_\\]/g
const OUTER_PUNCTUATION = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu

/** The words of a search, folded as `searchText` is, so that "cải cách" finds what "cai cach" finds. */
export const searchWords = (query: string): string[] =>
  [
    ...new Set(
      fold(query)
        .replace(WILDCARDS, ' ')
        .split(' ')
        .map((word) => word.replace(OUTER_PUNCTUATION, ''))
        .filter((word) => word !== ''),
    ),
  ].slice(0, MAX_WORDS)

/** Was something asked that holds no word, like "%%"? Nothing is found then, instead of everything. */
export const isWordless = (query: string): boolean => query !== '' && searchWords(query).length === 0
