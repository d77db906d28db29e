import type { Payload } from 'payload'
import type { User } from '@/payload-types'
import type { Role } from '@/domain/editorial/roles'
import type { Someone } from '@/domain/reminder/audience'
import { relatedId } from '@/domain/text'

/** Somebody who can be reminded, with the name and address a mail is written to. */
export type Addressee = Someone & { fullName: string; email: string }

/** Everybody with an account. */
export async function findPeople(payload: Payload): Promise<Addressee[]> {
  const { docs } = await payload.db.find<User>({
    collection: 'users',
    select: { fullName: true, email: true, active: true, assignments: true, department: true },
    sort: 'fullName',
    pagination: false,
    limit: 0,
  })
  return docs.map(({ id, fullName, email, active, assignments, department }) => ({
    id,
    fullName,
    email,
    isActive: active !== false,
    departmentId: relatedId(department),
    assignments: (assignments ?? []).map(({ role, unit }) => ({
      role: role as Role,
      unitId: relatedId(unit),
    })),
  }))
}
