import type { Payload } from 'payload'
import { afterAll, beforeAll } from 'vitest'
import { makeCast, PASSWORD, type Cast } from '@tests/access/cast'
import { testPayload } from '@tests/support/payload'
import { restOf } from '../rest'

type Rest = Awaited<ReturnType<typeof restOf>>
type Desk = {
  payload: Payload
  cast: Cast
  anonymous: Rest
  contributor: Rest
  administrator: Rest
  /** What somebody was answered who registered as the first user, before there was one. */
  firstRegistration: Awaited<ReturnType<Rest>>
}

/** The accounts of a test file, and three people who ask over HTTP. */
export function accountsOfFile() {
  const desk = {} as Desk
  beforeAll(async () => {
    const payload = await testPayload()
    const anonymous = await restOf(payload)
    const data = { email: 'first@nhip.test', password: PASSWORD, fullName: 'Người đầu tiên' }
    const firstRegistration = await anonymous('POST', '/users/first-register', data)
    const cast = await makeCast(payload)
    const contributor = await restOf(payload, 'contributor@nhip.test')
    const administrator = await restOf(payload, 'administrator@nhip.test')
    Object.assign(desk, { payload, cast, anonymous, contributor, administrator, firstRegistration })
  })
  afterAll(() => desk.payload.destroy())

  const idOf = (name: 'contributor' | 'administrator' | 'editor' | 'chief') => desk.cast.people[name]!.id
  const load = (id: string) => desk.payload.findByID({ collection: 'users', id, depth: 0 })

  return Object.assign(desk, { idOf, load })
}
