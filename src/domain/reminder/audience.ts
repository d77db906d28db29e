import type { Assignment, Role } from '@/domain/editorial/roles'
import type { Audience } from '@/domain/reminder/ladder'

/** Somebody with an account, as far as reminding goes. */
export type Someone = {
  readonly id: string
  readonly isActive: boolean
  readonly assignments: readonly Assignment[]
  /** The department the person works in, whatever roles they hold elsewhere. */
  readonly departmentId: string | null
}

/** Where a quota is counted. Paths are those of units: "/root/…/own/". */
export type QuotaPlace = {
  readonly unitPath: string
  /** The quota's own unit and, where they count, those below. */
  readonly countedUnitIds: readonly string[]
  /** Departments whose turn it is to write in this period; often none. */
  readonly rosterUnitIds: readonly string[]
}

/** Roles that write and approve anywhere below the quota's unit; the others are asked for at the unit itself. */
const AT_WORK: readonly Role[] = ['contributor', 'editor', 'editorInChief', 'procedureOfficer']
const WRITERS: readonly Role[] = ['contributor', 'editor']

const holders = (people: readonly Someone[], role: Role, unitIds: readonly string[]): Someone[] =>
  people.filter(({ assignments }) =>
    assignments.some((each) => each.role === role && each.unitId !== null && unitIds.includes(each.unitId)),
  )

/** Own unit first, then each one above it. */
const upwards = (unitPath: string): string[] => unitPath.split('/').filter(Boolean).reverse()

/**
 * Everybody with the role where the quota is counted. Where nobody holds it there, the nearest unit above that has
 * somebody: so the office of a province is not told of every commune that has an office of its own.
 */
const withRole = (role: Role, place: QuotaPlace, people: readonly Someone[]): Someone[] => {
  const [own = '', ...above] = upwards(place.unitPath)
  const near = holders(people, role, AT_WORK.includes(role) ? place.countedUnitIds : [own])
  if (near.length > 0) return near
  for (const unitId of above) {
    const found = holders(people, role, [unitId])
    if (found.length > 0) return found
  }
  return []
}

/** Writers whose turn it is: assigned to a department on the roster, or working there with a writer's role. */
const onRoster = (place: QuotaPlace, people: readonly Someone[]): Someone[] => {
  const counted = new Set([...place.countedUnitIds, ...upwards(place.unitPath)])
  return people.filter(({ assignments, departmentId }) =>
    assignments.some(
      ({ role, unitId }) =>
        WRITERS.includes(role) &&
        unitId !== null &&
        (place.rosterUnitIds.includes(unitId) ||
          (counted.has(unitId) && departmentId !== null && place.rosterUnitIds.includes(departmentId))),
    ),
  )
}

/**
 * The ids of the people a rung reminds, each once: those whose turn it is come first. Closed accounts are left out.
 */
export const audienceOf = (
  audience: readonly Audience[],
  place: QuotaPlace,
  people: readonly Someone[],
): string[] => {
  const active = people.filter(({ isActive }) => isActive)
  const roster = onRoster(place, active)
  const told = audience.flatMap((each) => (each === 'roster' ? roster : withRole(each, place, active)))
  const ids = [...new Set(told.map(({ id }) => id))]
  const first = roster.map(({ id }) => id).filter((id) => ids.includes(id))
  return [...new Set([...first, ...ids])]
}
