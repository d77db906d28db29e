import type { Payload, PayloadRequest } from 'payload'
import type { Role } from '@/domain/editorial/roles'

/** Who asks in the tests of access; `anonymous` has no login. */
export type PersonName =
  | 'anonymous'
  | 'contributor'
  | 'otherContributor'
  | 'editor'
  | 'chief'
  | 'office'
  | 'leader'
  | 'officer'
  | 'administrator'
  | 'strangerEditor'
  | 'closed'
  | 'unassigned'
  | 'substitute'

/** board → department → desk; board → sibling; commune stands alone. */
export type UnitName = 'board' | 'department' | 'desk' | 'sibling' | 'commune'

type User = NonNullable<PayloadRequest['user']>
export type Cast = { units: Record<UnitName, string>; people: Record<PersonName, User | null> }

export const PASSWORD = 'mat-khau-thu-nghiem'

const UNITS: readonly (readonly [UnitName, UnitName | null])[] = [
  ['board', null],
  ['department', 'board'],
  ['desk', 'department'],
  ['sibling', 'board'],
  ['commune', null],
]

const PEOPLE: Record<Exclude<PersonName, 'anonymous'>, readonly (readonly [Role, UnitName | null])[]> = {
  contributor: [['contributor', 'department']],
  otherContributor: [['contributor', 'sibling']],
  editor: [['editor', 'board']],
  chief: [['editorInChief', 'board']],
  office: [['office', 'board']],
  leader: [['leader', 'board']],
  officer: [['procedureOfficer', 'department']],
  administrator: [['administrator', null]],
  strangerEditor: [['editor', 'commune']],
  closed: [['editor', 'board']],
  unassigned: [],
  substitute: [['contributor', 'sibling']],
}

const makeUnits = async (payload: Payload) => {
  const ids = new Map<UnitName, string>()
  for (const [name, above] of UNITS) {
    const parent = above === null ? null : ids.get(above)
    const unit = await payload.create({ collection: 'units', data: { name: `Đơn vị ${name}`, parent } })
    ids.set(name, unit.id)
  }
  return Object.fromEntries(ids) as Record<UnitName, string>
}

/** The account as a request carries it. */
const asUser = async (payload: Payload, id: string): Promise<User> => ({
  ...(await payload.findByID({ collection: 'users', id, depth: 0 })),
  collection: 'users',
})

const makePeople = async (payload: Payload, units: Cast['units']) => {
  const people: Partial<Cast['people']> = { anonymous: null }
  for (const [name, held] of Object.entries(PEOPLE) as [
    Exclude<PersonName, 'anonymous'>,
    (typeof PEOPLE)['editor'],
  ][]) {
    const { id } = await payload.create({
      collection: 'users',
      data: {
        email: `${name.toLowerCase()}@nhip.test`,
        password: PASSWORD,
        fullName: `Người ${name}`,
        active: name !== 'closed',
        assignments: held.map(([role, unit]) => ({ role, unit: unit && units[unit] })),
      },
    })
    people[name] = await asUser(payload, id)
  }
  return people as Cast['people']
}

/** Units, one person per role, and a substitute for whom the chief named the department for a century. */
export const makeCast = async (payload: Payload): Promise<Cast> => {
  const units = await makeUnits(payload)
  const people = await makePeople(payload, units)
  await payload.create({
    collection: 'delegations',
    data: {
      delegator: people.chief!.id,
      delegate: people.substitute!.id,
      unit: units.department,
      startsAt: '2000-01-01T00:00:00.000Z',
      startsAt_tz: 'Asia/Ho_Chi_Minh',
      endsAt: '2100-01-01T00:00:00.000Z',
      endsAt_tz: 'Asia/Ho_Chi_Minh',
      reason: 'Đi công tác',
    },
  })
  return { units, people }
}
