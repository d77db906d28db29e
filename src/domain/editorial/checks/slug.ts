import { isBlank } from '@/domain/editorial/content'
import { error, type AnyCheck } from '@/domain/editorial/checks/types'

/** A page needs an address of its own. */
export const checkSlug: AnyCheck = (content, { isSlugTaken }) => {
  if (content.type === 'slogan') return []
  if (isBlank(content.slug)) return [error('missing', 'slug')]
  return isSlugTaken ? [error('slugTaken', 'slug', { slug: content.slug ?? '' })] : []
}
