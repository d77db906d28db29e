import { randomUUID } from 'node:crypto'
import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { allowTransition } from '@/access/transitionToken'
import type { Status } from '@/domain/editorial/status'
import { collectionLabels } from '@/labels/collections'
import type { PersonName } from '@tests/access/cast'
import { SLUGS, TEMPTED, STOLEN, subjectsOfFile, type Slug, type Subject } from './subjectsOfFile'

const desk = subjectsOfFile()
const { content, makeSubject, rest, stateOf, user } = desk

const { refusals } = collectionLabels

type Way = {
  readonly way: string
  /** Whoever is tempted: nobody is asked who he is. */
  readonly isAnybodys?: true
  readonly go: (subject: Subject, name: PersonName) => Promise<unknown>
}

const WAYS: readonly Way[] = [
  ...STOLEN.map((data) => ({
    way: `REST update with ${JSON.stringify(data)}`,
    go: ({ collection, id }: Subject, name: PersonName) => rest(name, 'PATCH', `/${collection}/${id}`, data),
  })),
  {
    way: 'REST update of the content with a status',
    go: ({ collection, id }, name) =>
      rest(name, 'PATCH', `/${collection}/${id}`, { ...content(collection), status: 'published' }),
  },
  {
    way: 'REST update of nothing but the wanted times',
    go: ({ collection, id }, name) =>
      rest(name, 'PATCH', `/${collection}/${id}`, { publishAt: '2020-01-01T00:00:00.000Z' }),
  },
  {
    way: 'bulk edit of the status',
    go: ({ collection, id }, name) =>
      rest(name, 'PATCH', `/${collection}?where[id][equals]=${id}`, { status: 'published' }),
  },
  {
    way: "Payload's own publishing flags",
    go: ({ collection, id }, name) =>
      rest(name, 'PATCH', `/${collection}/${id}?draft=true&publishAllLocales=true`, { _status: 'published' }),
  },
  {
    way: 'a duplicate that names a status',
    go: ({ collection, id }, name) =>
      rest(name, 'POST', `/${collection}/${id}/duplicate`, { status: 'published' }),
  },
  {
    way: 'the Local API with a user',
    go: ({ collection, id }, name) =>
      desk.payload.update({
        collection,
        id,
        data: { status: 'published' },
        user: user(name),
        overrideAccess: false,
      }),
  },
  {
    way: 'the Local API with a user and no access control',
    go: ({ collection, id }, name) =>
      desk.payload.update({
        collection,
        id,
        data: { status: 'published' },
        user: user(name),
        overrideAccess: true,
      }),
  },
  {
    way: 'the Local API without a user',
    isAnybodys: true,
    go: ({ collection, id }) =>
      desk.payload.update({ collection, id, data: { status: 'published', edition: 5 } }),
  },
  {
    way: 'a token for another document',
    isAnybodys: true,
    go: async ({ collection, id }) => {
      const req = await createLocalReq({}, desk.payload)
      allowTransition(req, { collection, id: randomUUID(), to: 'published' })
      return desk.payload.update({ collection, id, data: { status: 'published' }, req })
    },
  },
  {
    way: 'a token for another status',
    isAnybodys: true,
    go: async ({ collection, id }) => {
      const req = await createLocalReq({}, desk.payload)
      allowTransition(req, { collection, id, to: 'submitted' })
      return desk.payload.update({ collection, id, data: { status: 'published' }, req })
    },
  },
]

const PLACES: readonly (readonly [Slug, Status])[] = [
  ['articles', 'approved'],
  ['articles', 'edited'],
  ['articles', 'withdrawn'],
  ['articles', 'published'],
  ['slogans', 'approved'],
  ['slogans', 'published'],
  ['procedures', 'edited'],
  ['procedures', 'published'],
]

describe.each(PLACES)('%s, %s: a status changes by a step and in no other way', (collection, status) => {
  let subject: Subject
  beforeAll(async () => {
    subject = await makeSubject(collection, status)
  })

  it.each(WAYS)('$way', async ({ go, isAnybodys = false }) => {
    const before = await stateOf(subject)
    for (const name of isAnybodys ? (['administrator'] as const) : TEMPTED) {
      await go(subject, name).catch(() => undefined)
      expect([name, await stateOf(subject)]).toEqual([name, before])
    }
  })
})

describe.each(SLUGS)('%s: a new document', (collection) => {
  it.each(
    STOLEN.filter((data) => data.status !== 'draft' && !('author' in data) && data.submittedAt !== null),
  )('is not born with %o', async (data) => {
    const document = { ...content(collection), unit: desk.cast.units.department, ...data }
    expect((await rest('editor', 'POST', `/${collection}`, document)).status).toBe(403)
    await expect(desk.payload.create({ collection, data: document as never })).rejects.toThrow(
      refusals.newStartsAsDraft,
    )
  })

  it('is written by whoever creates it, not by whom he names', async () => {
    const document = { ...content(collection), unit: desk.cast.units.department, author: user('chief').id }
    expect((await rest('editor', 'POST', `/${collection}`, document)).status).toBe(403)
  })
})
