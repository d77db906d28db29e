import { randomUUID } from 'node:crypto'
import { createLocalReq, handleEndpoints, type Payload } from 'payload'
import { afterAll, beforeAll } from 'vitest'
import { allowTransition } from '@/access/transitionToken'
import type { Status } from '@/domain/editorial/status'
import { makeCast, PASSWORD, type Cast, type PersonName } from '@tests/access/cast'
import { testPayload } from '@tests/support/payload'

export const SLUGS = ['articles', 'slogans', 'procedures'] as const
export type Slug = (typeof SLUGS)[number]
export const TITLE = { articles: 'title', slogans: 'text', procedures: 'name' } as const
const TYPE = { articles: 'article', slogans: 'slogan', procedures: 'procedure' } as const
/** The people who could best be tempted: each may edit or approve something. */
export const TEMPTED = ['contributor', 'editor', 'chief', 'leader', 'administrator'] as const

export type Subject = { collection: Slug; id: string; row: string }

/** What nobody may write himself. */
export const STOLEN = [
  { status: 'published' },
  { status: 'approved' },
  { status: 'draft' },
  { edition: 9 },
  { firstPublishedAt: '2020-01-01T00:00:00.000Z' },
  { scheduledFor: '2020-01-01T00:00:00.000Z' },
  { author: null },
  { submittedAt: null },
]

const WATCHED = ['status', 'edition', 'firstPublishedAt', 'scheduledFor', 'submittedAt', 'author'] as const

/** Documents of a test file in any status, and people who would like to change them by REST. */
export function subjectsOfFile() {
  const desk = { tokens: new Map() } as { payload: Payload; cast: Cast; tokens: Map<PersonName, string> }
  beforeAll(async () => {
    desk.payload = await testPayload()
    desk.cast = await makeCast(desk.payload)
    for (const name of TEMPTED) {
      const { token } = await desk.payload.login({
        collection: 'users',
        data: { email: `${name}@nhip.test`, password: PASSWORD },
      })
      desk.tokens.set(name, String(token))
    }
  })
  afterAll(() => desk.payload.destroy())

  /** What a step's use case does: a token, then the save. */
  const step = async (collection: Slug, id: string, data: { status: Status } & Record<string, unknown>) => {
    const req = await createLocalReq({}, desk.payload)
    allowTransition(req, { collection, id, to: data.status })
    await desk.payload.update({ collection, id, data, req })
  }

  /** A document that went through draft and submitted to this status, and its row in the ledger. */
  const makeSubject = async (collection: Slug, status: Status): Promise<Subject> => {
    const { id } = await desk.payload.create({
      collection,
      data: { [TITLE[collection]]: 'Bản gốc', unit: desk.cast.units.department },
      user: desk.cast.people.contributor!,
      overrideAccess: false,
    })
    await step(collection, id, { status: 'submitted', submittedAt: '2026-11-01T00:00:00.000Z' })
    const published = { edition: 1, firstPublishedAt: '2026-11-02T00:00:00.000Z' }
    await step(collection, id, { status: 'approved', edition: 1 })
    if (status !== 'approved') await step(collection, id, { status, ...published })
    const row = randomUUID()
    await desk.payload.db.create({
      collection: 'publications',
      data: {
        id: row,
        key: `${row}:1`,
        subjectType: TYPE[collection],
        subjectId: id,
        status: status === 'approved' ? 'planned' : 'published',
        title: 'Bản gốc',
        edition: 1,
        unit: desk.cast.units.department,
        content: { title: 'Bản gốc' },
        dueAt: '2026-11-02T00:00:00.000Z',
      },
    })
    return { collection, id, row }
  }

  const stateOf = async ({ collection, id, row }: Subject) => {
    const doc = (await desk.payload.findByID({ collection, id, depth: 0 })) as unknown as Record<
      string,
      unknown
    >
    const edition = await desk.payload.findByID({ collection: 'publications', id: row, depth: 0 })
    return {
      document: Object.fromEntries(WATCHED.map((field) => [field, doc[field]])),
      edition: { status: edition.status, title: edition.title, content: edition.content },
    }
  }

  const rest = async (name: PersonName, method: string, path: string, body: object = {}) => {
    const response = await handleEndpoints({
      config: desk.payload.config,
      request: new Request(`http://nhip.test/api${path}`, {
        method,
        headers: { Authorization: `JWT ${desk.tokens.get(name)}`, 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
    })
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }

  const content = (collection: Slug) => ({ [TITLE[collection]]: 'Bản lén' })
  const user = (name: PersonName) => desk.cast.people[name]!

  return Object.assign(desk, { step, makeSubject, stateOf, rest, content, user })
}
