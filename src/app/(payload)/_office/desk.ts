import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps, Payload, PayloadRequest } from 'payload'
import { unitsSeenBy } from '@/access/office'
import { askingPerson } from '@/access/person'
import { clock } from '@/adapters/clock'
import type { PersonFacts } from '@/domain/editorial/delegation'
import type { Instant } from '@/domain/time/instant'

/** Who looks at a screen, and when. */
export type Desk = {
  req: PayloadRequest
  payload: Payload
  person: PersonFacts
  fullName: string
  now: Instant
}

/** The person behind a request, or null without an open account. */
export const deskOf = (req: PayloadRequest): Desk | null => {
  const person = askingPerson(req)
  const { fullName } = (req.user ?? {}) as { fullName?: string }
  return person && { req, payload: req.payload, person, fullName: fullName ?? '', now: clock.now() }
}

/** The same for a screen of its own address; whoever is not logged in goes to the login and comes back. */
export const openDesk = ({ initPageResult }: AdminViewServerProps, path: string): Desk => {
  const desk = deskOf(initPageResult.req)
  return desk ?? redirect(`/admin/login?redirect=${encodeURIComponent(path)}`)
}

/** Every unit the person has to do with in some role; the administrator sees all. */
export const unitsSeen = ({ req, person }: Desk): Promise<readonly string[]> => unitsSeenBy(req, person)

/** A value of the address's query; null when it is missing or given twice. */
export const queryValue = ({ searchParams }: AdminViewServerProps, name: string): string | null => {
  const value = searchParams?.[name]
  return typeof value === 'string' && value !== '' ? value : null
}

/** A page number of the address's query; the first one for anything else. */
export const pageNumber = (props: AdminViewServerProps, name = 'trang'): number => {
  const page = Number(queryValue(props, name))
  return Number.isInteger(page) && page > 0 ? page : 1
}
