import { randomUUID } from 'node:crypto'
import { createLocalReq, handleEndpoints, type Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { allowTransition } from '@/access/transitionToken'
import type { Status } from '@/domain/editorial/status'
import { collectionLabels } from '@/labels/collections'
import { makeCast, PASSWORD, type Cast, type PersonName } from '@tests/access/cast'
import { testPayload } from '@tests/support/payload'

const { refusals } = collectionLabels
const SLUGS = ['articles', 'slogans', 'procedures'] as const
type Slug = (typeof SLUGS)[number]
const TITLE = { articles: 'title', slogans: 'text', procedures: 'name' } as const
const TYPE = { articles: 'article', slogans: 'slogan', procedures: 'procedure' } as const
/** The people who could best be tempted: each may edit or approve something. */
const TEMPTED = ['contributor', 'editor', 'chief', 'leader', 'administrator'] as const

let payload: Payload
let cast: Cast
const tokens = new Map<PersonName, string>()

beforeAll(async () => {
  payload = await testPayload()
  cast = await makeCast(payload)
  for (const name of TEMPTED) {
    const { token } = await payload.login({
      collection: 'users',
      data: { email: `${name}@nhip.test`, password: PASSWORD },
    })
    tokens.set(name, String(token))
  }
})

afterAll(() => payload.destroy())

/** What a step's use case does: a token, then the save. */
const step = async (collection: Slug, id: string, data: { status: Status } & Record<string, unknown>) => {
  const req = await createLocalReq({}, payload)
  allowTransition(req, { collection, id, to: data.status })
  await payload.update({ collection, id, data, req })
}

type Subject = { collection: Slug; id: string; row: string }

/** A document that went through draft and submitted to this status, and its row in the ledger. */
const makeSubject = async (collection: Slug, status: Status): Promise<Subject> => {
  const { id } = await payload.create({
    collection,
    data: { [TITLE[collection]]: 'Bản gốc', unit: cast.units.department },
    user: cast.people.contributor!,
    overrideAccess: false,
  })
  await step(collection, id, { status: 'submitted', submittedAt: '2026-11-01T00:00:00.000Z' })
  const published = { edition: 1, firstPublishedAt: '2026-11-02T00:00:00.000Z' }
  await step(collection, id, { status: 'approved', edition: 1 })
  if (status !== 'approved') await step(collection, id, { status, ...published })
  const row = randomUUID()
  await payload.db.create({
    collection: 'publications',
    data: {
      id: row,
      key: `${row}:1`,
      subjectType: TYPE[collection],
      subjectId: id,
      status: status === 'approved' ? 'planned' : 'published',
      title: 'Bản gốc',
      edition: 1,
      unit: cast.units.department,
      content: { title: 'Bản gốc' },
      dueAt: '2026-11-02T00:00:00.000Z',
    },
  })
  return { collection, id, row }
}

const WATCHED = ['status', 'edition', 'firstPublishedAt', 'scheduledFor', 'submittedAt', 'author'] as const

const stateOf = async ({ collection, id, row }: Subject) => {
  const doc = (await payload.findByID({ collection, id, depth: 0 })) as unknown as Record<string, unknown>
  const edition = await payload.findByID({ collection: 'publications', id: row, depth: 0 })
  return {
    document: Object.fromEntries(WATCHED.map((field) => [field, doc[field]])),
    edition: { status: edition.status, title: edition.title, content: edition.content },
  }
}

const rest = async (name: PersonName, method: string, path: string, body: object = {}) => {
  const response = await handleEndpoints({
    config: payload.config,
    request: new Request(`http://nhip.test/api${path}`, {
      method,
      headers: { Authorization: `JWT ${tokens.get(name)}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }),
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

type Way = { readonly way: string; readonly go: (subject: Subject, name: PersonName) => Promise<unknown> }
const content = (collection: Slug) => ({ [TITLE[collection]]: 'Bản lén' })
const user = (name: PersonName) => cast.people[name]!

const STOLEN = [
  { status: 'published' },
  { status: 'approved' },
  { status: 'draft' },
  { edition: 9 },
  { firstPublishedAt: '2020-01-01T00:00:00.000Z' },
  { scheduledFor: '2020-01-01T00:00:00.000Z' },
  { author: null },
  { submittedAt: null },
]

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
      payload.update({
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
      payload.update({
        collection,
        id,
        data: { status: 'published' },
        user: user(name),
        overrideAccess: true,
      }),
  },
  {
    way: 'the Local API without a user',
    go: ({ collection, id }) => payload.update({ collection, id, data: { status: 'published', edition: 5 } }),
  },
  {
    way: 'a token for another document',
    go: async ({ collection, id }) => {
      const req = await createLocalReq({}, payload)
      allowTransition(req, { collection, id: randomUUID(), to: 'published' })
      return payload.update({ collection, id, data: { status: 'published' }, req })
    },
  },
  {
    way: 'a token for another status',
    go: async ({ collection, id }) => {
      const req = await createLocalReq({}, payload)
      allowTransition(req, { collection, id, to: 'submitted' })
      return payload.update({ collection, id, data: { status: 'published' }, req })
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

  it.each(WAYS)('$way', async ({ go }) => {
    const before = await stateOf(subject)
    for (const name of TEMPTED) {
      await go(subject, name).catch(() => undefined)
      expect([name, await stateOf(subject)]).toEqual([name, before])
    }
  })
})

describe.each(SLUGS)('%s: what is public stays as it was approved', (collection) => {
  let subject: Subject
  beforeEach(async () => {
    subject = await makeSubject(collection, 'published')
  })

  const versionsOf = async () => {
    const { docs } = await payload.findVersions({
      collection,
      where: { parent: { equals: subject.id } },
      sort: 'createdAt',
      depth: 0,
    })
    return docs
  }

  it('an update of the content says to press "Sửa bài đã đăng" and changes nothing', async () => {
    const before = await stateOf(subject)
    const answer = await rest('editor', 'PATCH', `/${collection}/${subject.id}`, content(collection))
    expect(answer.status).toBe(403)
    expect(JSON.stringify(answer.body)).toContain(refusals.published.replaceAll('"', '\\"'))
    const byLocalApi = payload.update({
      collection,
      id: subject.id,
      data: content(collection),
      user: user('editor'),
    })
    await expect(byLocalApi).rejects.toThrow(refusals.published)
    expect(await stateOf(subject)).toEqual(before)
  })

  it('a bulk edit of the content changes nothing', async () => {
    const before = await stateOf(subject)
    for (const name of TEMPTED) {
      await rest(name, 'PATCH', `/${collection}?where[id][equals]=${subject.id}`, content(collection))
    }
    await payload.update({
      collection,
      where: { id: { equals: subject.id } },
      data: content(collection),
      user: user('editor'),
    })
    expect(await stateOf(subject)).toEqual(before)
    const doc = await payload.findByID({ collection, id: subject.id, depth: 0 })
    expect(doc).toMatchObject({ [TITLE[collection]]: 'Bản gốc' })
  })

  it('restoring an older version is refused with the same sentence', async () => {
    const before = await stateOf(subject)
    const [oldest] = await versionsOf()
    for (const name of TEMPTED) {
      await rest(name, 'POST', `/${collection}/versions/${oldest?.id}`)
      expect([name, await stateOf(subject)]).toEqual([name, before])
    }
    await step(collection, subject.id, { status: 'draft' })
    await payload.update({ collection, id: subject.id, data: content(collection), user: user('editor') })
    await step(collection, subject.id, { status: 'published' })
    const again = await rest('editor', 'POST', `/${collection}/versions/${oldest?.id}`)
    expect(JSON.stringify(again.body)).toContain(refusals.published.replaceAll('"', '\\"'))
    expect(await stateOf(subject)).toEqual(before)
  })

  it('a restored version brings back content into the revision, never a status or an edition', async () => {
    const [oldest] = await versionsOf()
    await step(collection, subject.id, { status: 'draft' })
    await payload.update({ collection, id: subject.id, data: content(collection), user: user('editor') })
    const before = await stateOf(subject)
    const versions = await versionsOf()
    for (const version of [oldest, versions.find(({ version }) => version.status === 'published')]) {
      const answer = await rest('editor', 'POST', `/${collection}/versions/${version?.id}`)
      expect(answer.status).toBe(200)
      expect(await stateOf(subject)).toEqual(before)
      const doc = await payload.findByID({ collection, id: subject.id, depth: 0 })
      expect(doc).toMatchObject({ [TITLE[collection]]: 'Bản gốc' })
      expect(doc.contentEditors).toContain(user('editor').id)
    }
  })

  it('a copy is a draft of its own, without edition, address or history', async () => {
    const { body } = await rest('editor', 'POST', `/${collection}/${subject.id}/duplicate`)
    const original = await payload.findByID({ collection, id: subject.id, depth: 0 })
    const copy = body.doc as Record<string, unknown>
    expect(copy).toMatchObject({ status: 'draft', edition: 0, [TITLE[collection]]: 'Bản gốc' })
    expect(copy.id).not.toBe(original.id)
    expect(copy.slug).not.toBe(original.slug)
    for (const field of ['firstPublishedAt', 'submittedAt', 'scheduledFor'])
      expect(copy[field] ?? null).toBeNull()
    expect((copy.author as { id: string }).id).toBe(user('editor').id)
  })

  it('it cannot be deleted', async () => {
    for (const name of TEMPTED) await rest(name, 'DELETE', `/${collection}/${subject.id}`)
    await expect(payload.delete({ collection, id: subject.id })).rejects.toThrow(refusals.deleteOnlyDrafts)
    await expect(stateOf(subject)).resolves.toBeTruthy()
  })
})

describe.each(SLUGS)('%s: a new document', (collection) => {
  it.each(
    STOLEN.filter((data) => data.status !== 'draft' && !('author' in data) && data.submittedAt !== null),
  )('is not born with %o', async (data) => {
    const document = { ...content(collection), unit: cast.units.department, ...data }
    expect((await rest('editor', 'POST', `/${collection}`, document)).status).toBe(403)
    await expect(payload.create({ collection, data: document as never })).rejects.toThrow(
      refusals.newStartsAsDraft,
    )
  })

  it('is written by whoever creates it, not by whom he names', async () => {
    const document = { ...content(collection), unit: cast.units.department, author: user('chief').id }
    expect((await rest('editor', 'POST', `/${collection}`, document)).status).toBe(403)
  })
})

describe.each(SLUGS)('%s: approved content that is edited', (collection) => {
  it('leaves the schedule and waits for approval again', async () => {
    const subject = await makeSubject(collection, 'approved')
    const answer = await rest('editor', 'PATCH', `/${collection}/${subject.id}`, content(collection))
    expect(answer.status).toBe(200)
    const after = await stateOf(subject)
    expect(after.document).toMatchObject({ status: 'edited', edition: 1, scheduledFor: null })
    expect(after.edition).toEqual({ status: 'cancelled', title: 'Bản gốc', content: { title: 'Bản gốc' } })
  })
})
