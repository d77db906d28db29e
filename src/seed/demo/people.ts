import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { collectionLabels } from '@/labels/collections'
import { seedLabels } from '@/labels/seed'
import type { Account } from '../data/types'
import { ensure } from '../upsert'
import type { SampleContent } from './content'
import { found, type Person } from './stage'

/** Printed for whoever tries the demo, so it protects nothing. */
const DEMO_PASSWORD = 'nhip-dung-thu'

type Ids = ReadonlyMap<string, string>

/** Has anybody else an account here? Then this is no demo, and no account may have a password everybody knows. */
async function hasOtherPeople(payload: Payload, accounts: readonly Account[]): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'users',
    where: { email: { not_in: accounts.map(({ email }) => email) } },
    overrideAccess: true,
  })
  return totalDocs > 0
}

const dataOf = (
  { email, fullName, position, department, assignments }: Account,
  units: Ids,
  password: string,
) => ({
  email,
  password,
  fullName,
  position,
  department: department && found(units, department),
  assignments: assignments.map(({ role, unit }) => ({ role, unit: unit && found(units, unit) })),
  active: true,
})

async function loadPerson(payload: Payload, id: string): Promise<Person> {
  const user = await payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true })
  return { ...user, collection: 'users' }
}

const lineOf = ({ email, assignments }: Account): string =>
  seedLabels.accountLine(assignments.map(({ role }) => collectionLabels.options.role[role]).join(', '), email)

/**
 * The accounts of the sample: the people by e-mail, and the lines to print for whoever wants to log in. Beside
 * accounts of other people they get passwords nobody knows.
 */
export async function seedPeople(
  payload: Payload,
  { accounts }: Pick<SampleContent, 'accounts'>,
  units: Ids,
): Promise<{ people: Map<string, Person>; lines: string[] }> {
  const isDemo = !(await hasOtherPeople(payload, accounts))
  const people = new Map<string, Person>()
  for (const account of accounts) {
    const password = isDemo ? DEMO_PASSWORD : randomBytes(24).toString('base64url')
    const where = { email: { equals: account.email } }
    const { id } = await ensure(payload, 'users', where, dataOf(account, units, password))
    people.set(account.email, await loadPerson(payload, id))
  }
  const printed = accounts.filter((account) => account.printed).map(lineOf)
  return { people, lines: isDemo ? [...printed, seedLabels.password(DEMO_PASSWORD)] : printed }
}
