import { isBlank } from '@/domain/editorial/content'
import { error, type ArticleCheck } from '@/domain/editorial/checks/types'
import { missingIn } from '@/domain/editorial/checks/required'
import { safeWebAddress } from '@/domain/text/address'
import { isInstant } from '@/domain/time/instant'

/** A repost says where it is from: name, address and time of the source (NĐ 147/2024; facts §7). */
export const checkSource: ArticleCheck = ({ isRepost, source }, { now }) => {
  if (!isRepost) return []
  const { name, url, publishedAt } = source ?? {}
  return [
    ...missingIn([
      ['source.name', name],
      ['source.url', url],
      ['source.publishedAt', publishedAt],
    ]),
    ...(!isBlank(url) && safeWebAddress(url) === null ? [error('badWebAddress', 'source.url')] : []),
    ...(isInstant(publishedAt) && publishedAt > now ? [error('sourceToCome', 'source.publishedAt')] : []),
  ]
}
