import { canonicalJson, sha256Hex } from '@/domain/canonical'
import type { FrozenContent } from '@/domain/publication/frozen'

/** SHA-256 of the frozen content's canonical JSON: proof that a row shows what was approved. */
export const frozenHash = (content: FrozenContent): string => sha256Hex(canonicalJson(content))
