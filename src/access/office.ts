import type { PayloadRequest } from 'payload'
import type { PersonFacts } from '@/domain/editorial/delegation'
import type { Role } from '@/domain/editorial/roles'
import { isAdministrator } from './person'
import { ownUnitsReached, UNIT_ROLES, unitsReached } from './reach'
import { unitPaths } from './unitTree'

/** Who reads the weekly reports of a unit and takes them away; a right of the own assignments, never lent. */
export const REPORT_READERS: readonly Role[] = ['office', 'leader', 'editorInChief', 'editor']

/** The ids of the units whose weekly reports the person reads. The administrator reads all. */
export const unitsOfReports = async (req: PayloadRequest, person: PersonFacts): Promise<readonly string[]> =>
  isAdministrator(person) ? [...(await unitPaths(req)).keys()] : ownUnitsReached(req, person, REPORT_READERS)

/** Every unit the person has to do with in some role; the administrator sees all. */
export const unitsSeenBy = async (req: PayloadRequest, person: PersonFacts): Promise<readonly string[]> =>
  isAdministrator(person) ? [...(await unitPaths(req)).keys()] : unitsReached(req, person, UNIT_ROLES)
