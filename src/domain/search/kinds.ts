import { SUBJECT_TYPES, type SubjectType } from '@/domain/editorial/status'
import { publicPath } from '@/domain/publication/publicPath'

/** The name a type has in addresses: that of its page, "tin-bai". */
export const kindOf = (type: SubjectType): string => publicPath(type, null).slice(1)

/** The type an address names; null for any other text. */
export const typeOfKind = (kind: string): SubjectType | null =>
  SUBJECT_TYPES.find((type) => kindOf(type) === kind) ?? null

/** A year as addresses write it; null for any other text. */
export const parseYear = (text: string): string | null => (/^(?:19|20|21)\d{2}$/.test(text) ? text : null)
