import type { Payload } from 'payload'
import { afterAll, beforeAll } from 'vitest'
import { makeCast, type Cast, type PersonName } from '@tests/access/cast'
import { testPayload } from '@tests/support/payload'

type Desk = { payload: Payload; cast: Cast }

/** Articles of a test file, written as somebody of the cast, past the steps where a test needs a status. */
export function articlesOfFile() {
  const desk = {} as Desk
  beforeAll(async () => {
    desk.payload = await testPayload()
    desk.cast = await makeCast(desk.payload)
  })
  afterAll(() => desk.payload.destroy())

  const by = (name: PersonName) => ({
    user: desk.cast.people[name]!,
    overrideAccess: false as const,
    depth: 0,
  })
  const create = (data: Record<string, unknown>, name: PersonName = 'contributor') =>
    desk.payload.create({ collection: 'articles', data, ...by(name) })
  const update = (id: string, data: Record<string, unknown>, name: PersonName = 'contributor') =>
    desk.payload.update({ collection: 'articles', id, data, ...by(name) })
  const status = (id: string, value: string, more: Record<string, unknown> = {}) =>
    desk.payload.db.updateOne({ collection: 'articles', id, data: { status: value, ...more } })

  return Object.assign(desk, { by, create, update, status })
}

/** A body of one paragraph with several pieces of text. */
export const paragraph = (...texts: string[]) => ({
  root: {
    type: 'root',
    version: 1,
    format: '',
    indent: 0,
    direction: 'ltr',
    children: [
      {
        type: 'paragraph',
        version: 1,
        format: '',
        indent: 0,
        direction: 'ltr',
        textFormat: 0,
        children: texts.map((text) => ({
          type: 'text',
          version: 1,
          text,
          format: 0,
          detail: 0,
          mode: 'normal',
          style: '',
        })),
      },
    ],
  },
})
