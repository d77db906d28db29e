import type { SubjectType } from '@/domain/editorial/status'
import type { Issue } from '@/domain/issue'

type Candidate = {
  readonly type: SubjectType
  /** The writer's mark "Tin dự trữ": nothing in it is tied to a day. */
  readonly isReserve: boolean
  readonly hasPublicEdition: boolean
}

const error = (code: string, path: string): Issue => ({ code, path, severity: 'error' })

/**
 * What is wrong with approving something for the reserve shelf, that is without a time: only an article so marked
 * waits there, and not the correction of one that people are reading.
 */
export const checkShelving = ({ type, isReserve, hasPublicEdition }: Candidate): Issue[] => {
  if (type !== 'article' || !isReserve) return [error('notReserve', 'reserve')]
  return hasPublicEdition ? [error('reserveIsPublic', 'reserve')] : []
}
