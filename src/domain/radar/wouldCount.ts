import type { QuotaRule } from '@/domain/quota'

type Piece = {
  readonly unitId: string | null
  readonly kind: string | null
  readonly topicIds: readonly string[]
}

/** Would this article, never public before, count for the quota if it went out on the website in its period? */
export const wouldCount = (
  { unitIds, kinds, topicIds }: Pick<QuotaRule, 'unitIds' | 'kinds' | 'topicIds'>,
  piece: Piece,
): boolean =>
  piece.unitId !== null &&
  unitIds.includes(piece.unitId) &&
  (kinds.length === 0 || kinds.includes(piece.kind ?? '') || kinds.includes('article')) &&
  (topicIds.length === 0 || piece.topicIds.some((id) => topicIds.includes(id)))
