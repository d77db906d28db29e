import type { PayloadRequest } from 'payload'
import type { PersonFacts } from '@/domain/editorial/delegation'
import type { Role } from '@/domain/editorial/roles'
import { isAdministrator } from './person'
import { ownUnitsReached } from './reach'
import { unitPaths } from './unitTree'

/** Who reads the information-work reports of a unit: its office, which writes them, and its leader. */
export const INFORMATION_READERS: readonly Role[] = ['office', 'leader']

/** The ids of the units whose information-work reports the person reads. The administrator reads all. */
export const unitsOfInformation = async (
  req: PayloadRequest,
  person: PersonFacts,
): Promise<readonly string[]> =>
  isAdministrator(person)
    ? [...(await unitPaths(req)).keys()]
    : ownUnitsReached(req, person, INFORMATION_READERS)

/** The ids of the units whose reports the person writes and closes. */
export const unitsOfOffice = (req: PayloadRequest, person: PersonFacts): Promise<readonly string[]> =>
  ownUnitsReached(req, person, ['office'])

/** Whether the person reads the reports of at least one of these units: the sender's, or a receiver's of what it got. */
export const mayReadInformation = async (
  req: PayloadRequest,
  person: PersonFacts,
  unitIds: readonly string[],
): Promise<boolean> => {
  const reached = new Set(await unitsOfInformation(req, person))
  return unitIds.some((id) => reached.has(id))
}
