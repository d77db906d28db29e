import { randomUUID } from 'node:crypto'
import type { CollectionSlug, Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testPayload } from '@tests/support/payload'
import { makeCast, type Cast, type PersonName } from './cast'

const EVERYBODY: readonly PersonName[] = [
  'anonymous',
  'contributor',
  'otherContributor',
  'editor',
  'chief',
  'office',
  'leader',
  'officer',
  'administrator',
  'strangerEditor',
  'closed',
  'unassigned',
  'substitute',
]

type Operation = 'create' | 'update' | 'delete'
type Row = {
  readonly collection: CollectionSlug
  readonly operation: Operation
  readonly state?: Record<string, unknown>
  readonly by: readonly PersonName[]
}

/**
 * Who may do what with a document of the department. Whoever is not named is refused, and nothing is written.
 * `state`: what the document is like before, a draft of somebody else when left out.
 */
const TABLE: readonly Row[] = [
  { collection: 'articles', operation: 'create', by: ['contributor', 'editor'] },
  { collection: 'articles', operation: 'update', by: ['contributor', 'editor'] },
  {
    collection: 'articles',
    operation: 'update',
    state: { status: 'returned' },
    by: ['contributor', 'editor'],
  },
  { collection: 'articles', operation: 'update', state: { status: 'submitted' }, by: ['editor', 'chief'] },
  { collection: 'articles', operation: 'update', state: { status: 'edited' }, by: ['editor', 'chief'] },
  { collection: 'articles', operation: 'update', state: { status: 'approved' }, by: ['editor', 'chief'] },
  { collection: 'articles', operation: 'update', state: { status: 'published' }, by: [] },
  { collection: 'articles', operation: 'update', state: { status: 'withdrawn' }, by: [] },
  { collection: 'articles', operation: 'delete', by: ['editor'] },
  { collection: 'articles', operation: 'delete', state: { edition: 1 }, by: [] },
  { collection: 'articles', operation: 'delete', state: { status: 'published', edition: 1 }, by: [] },
  { collection: 'slogans', operation: 'create', by: ['contributor', 'editor'] },
  { collection: 'slogans', operation: 'update', state: { status: 'edited' }, by: ['editor', 'chief'] },
  { collection: 'slogans', operation: 'delete', by: ['editor'] },
  { collection: 'procedures', operation: 'create', by: ['contributor', 'editor', 'officer'] },
  { collection: 'procedures', operation: 'update', by: ['contributor', 'editor', 'officer'] },
  {
    collection: 'procedures',
    operation: 'update',
    state: { status: 'edited' },
    by: ['editor', 'chief', 'officer'],
  },
  { collection: 'procedures', operation: 'update', state: { status: 'published' }, by: [] },
  { collection: 'procedures', operation: 'delete', by: ['editor', 'officer'] },
  { collection: 'media', operation: 'update', by: ['contributor', 'editor', 'chief', 'officer'] },
  { collection: 'media', operation: 'delete', by: ['contributor', 'editor', 'chief', 'officer'] },
  { collection: 'quotas', operation: 'create', by: ['office'] },
  { collection: 'quotas', operation: 'update', by: ['office'] },
  { collection: 'quotas', operation: 'delete', by: [] },
  { collection: 'reporting-periods', operation: 'create', by: ['office', 'administrator'] },
  { collection: 'reporting-periods', operation: 'update', by: ['office', 'administrator'] },
  { collection: 'reporting-periods', operation: 'delete', by: ['office', 'administrator'] },
  { collection: 'units', operation: 'create', by: ['administrator'] },
  { collection: 'units', operation: 'update', by: ['administrator'] },
  { collection: 'units', operation: 'delete', by: ['administrator'] },
  { collection: 'sections', operation: 'create', by: ['administrator'] },
  { collection: 'sections', operation: 'update', by: ['administrator'] },
  { collection: 'sections', operation: 'delete', by: ['administrator'] },
  { collection: 'topics', operation: 'create', by: ['administrator'] },
  { collection: 'topics', operation: 'update', by: ['administrator'] },
  { collection: 'topics', operation: 'delete', by: ['administrator'] },
  { collection: 'channels', operation: 'create', by: ['administrator'] },
  { collection: 'channels', operation: 'update', by: ['administrator'] },
  { collection: 'channels', operation: 'delete', by: ['administrator'] },
  { collection: 'holidays', operation: 'create', by: ['administrator'] },
  { collection: 'holidays', operation: 'update', by: ['administrator'] },
  { collection: 'holidays', operation: 'delete', by: ['administrator'] },
  { collection: 'users', operation: 'create', by: ['administrator'] },
  { collection: 'users', operation: 'update', by: ['administrator'] },
  { collection: 'users', operation: 'delete', by: [] },
  { collection: 'delegations', operation: 'create', by: ['chief', 'leader'] },
  { collection: 'delegations', operation: 'delete', by: [] },
  ...(['publications', 'reports', 'notifications', 'auditLog', 'jobRuns', 'counters'] as const).flatMap(
    (collection) =>
      (['create', 'update', 'delete'] as const).map((operation) => ({ collection, operation, by: [] })),
  ),
]

let payload: Payload
let cast: Cast

/** What a person would send to make one, and the system stores for the others. */
const fixture = (collection: CollectionSlug): Record<string, unknown> => {
  const unit = cast.units.department
  const name = `Thử ${randomUUID().slice(0, 8)}`
  const documents: Partial<Record<CollectionSlug, Record<string, unknown>>> = {
    articles: { title: name, unit },
    slogans: { text: name, unit },
    procedures: { name, unit },
    quotas: { name, unit, period: 'week', minimum: 2, validFromOn: '2026-01-01' },
    'reporting-periods': {
      name,
      unit,
      kind: 'cchc',
      code: randomUUID().slice(0, 8).toUpperCase(),
      fromYear: '-1',
      from: '12-15',
      to: '03-14',
    },
    media: { alt: name, unit, filename: `${randomUUID()}.jpg`, mimeType: 'image/jpeg' },
    units: { name },
    sections: { name },
    topics: { name, kind: 'communication' },
    channels: { name, kind: 'other' },
    holidays: { name, on: '2026-09-02', kind: 'holiday' },
    users: { fullName: name, email: `${randomUUID()}@nhip.test`, password: 'mat-khau-thu-nghiem' },
    delegations: {
      delegate: cast.people.editor!.id,
      unit,
      startsAt: '2090-01-01T00:00:00.000Z',
      endsAt: '2090-02-01T00:00:00.000Z',
      reason: name,
    },
    publications: { key: name, subjectType: 'article', subjectId: randomUUID(), status: 'planned', unit },
    reports: { key: name, kind: 'week', periodKey: '2026-W40', status: 'draft', unit },
    notifications: { user: cast.people.contributor!.id, kind: 'test', createdFor: name },
    auditLog: { at: '2026-01-01T00:00:00.000Z', action: 'test' },
    jobRuns: { key: name, job: 'test', slot: name },
    counters: { id: name, value: 1 },
  }
  return documents[collection] ?? {}
}

const FIELD: Partial<Record<CollectionSlug, string>> = {
  articles: 'title',
  slogans: 'text',
  media: 'caption',
  users: 'fullName',
  publications: 'title',
  reports: 'periodKey',
  notifications: 'kind',
  auditLog: 'action',
  jobRuns: 'job',
}
const NUMBERS: Partial<Record<CollectionSlug, string>> = { counters: 'value' }

beforeAll(async () => {
  payload = await testPayload()
  cast = await makeCast(payload)
})

afterAll(() => payload.destroy())

const store = async (collection: CollectionSlug, state: Record<string, unknown>) => {
  const delegator = collection === 'delegations' ? { delegator: cast.people.chief!.id } : {}
  const doc = { id: randomUUID(), ...fixture(collection), ...delegator, slug: randomUUID(), ...state }
  const { password: _password, ...data } = doc as Record<string, unknown> & { id: string }
  await payload.db.create({ collection, data })
  return doc.id
}

const changeOf = (collection: CollectionSlug) =>
  NUMBERS[collection] ? { [NUMBERS[collection]]: 7 } : { [FIELD[collection] ?? 'name']: 'Đã đổi' }

const WORKFLOW: readonly CollectionSlug[] = ['articles', 'slogans', 'procedures']

const attempt = async ({ collection, operation, state = {} }: Row, name: PersonName) => {
  const user = cast.people[name]
  const asked = { overrideAccess: false as const, ...(user ? { user } : {}) }
  if (operation === 'create') {
    return payload.create({ collection, data: fixture(collection), ...asked } as Parameters<
      Payload['create']
    >[0])
  }
  const before = WORKFLOW.includes(collection) ? { status: 'draft', edition: 0, ...state } : {}
  const id = await store(collection, before)
  if (operation === 'delete') return payload.delete({ collection, id, ...asked })
  return payload.update({ collection, id, data: changeOf(collection), ...asked } as never)
}

const succeeds = (row: Row, name: PersonName): Promise<boolean> =>
  attempt(row, name).then(
    () => true,
    () => false,
  )

const titleOf = ({ collection, operation, state, by }: Row) =>
  `${operation} ${collection}${state ? ` ${JSON.stringify(state)}` : ''}: ${by.join(', ') || 'nobody'}`

describe('who may write', () => {
  it.each(TABLE.map((row) => [titleOf(row), row] as const))('%s', async (_title, row) => {
    const allowed: PersonName[] = []
    for (const name of EVERYBODY) if (await succeeds(row, name)) allowed.push(name)
    expect(allowed).toEqual(EVERYBODY.filter((name) => row.by.includes(name)))
  })
})

describe('the logo of a unit', () => {
  const picture = async () => {
    const data = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#0b5394' } })
      .png()
      .toBuffer()
    return { data, mimetype: 'image/png', name: `${randomUUID()}.png`, size: data.length }
  }
  const as = (name: PersonName) => ({ overrideAccess: false as const, user: cast.people[name] })

  it('is uploaded, set and put right by an administrator, who keeps no files of units', async () => {
    const asked = as('administrator')
    const file = await picture()
    const logo = await payload.create({ collection: 'media', data: { alt: 'Logo của Ban' }, file, ...asked })
    expect(logo.unit ?? null).toBeNull()
    const id = cast.units.board
    await payload.update({ collection: 'units', id, data: { logo: logo.id }, ...asked })
    await payload.update({ collection: 'media', id: logo.id, data: { alt: 'Biểu trưng' }, ...asked })
    const elsewhere = { alt: 'Tệp của phòng', unit: cast.units.department }
    const refused = payload.create({ collection: 'media', data: elsewhere, file: await picture(), ...asked })
    await expect(refused).rejects.toMatchObject({ status: 400 })
  })

  it('is nobody else’s to upload without a unit of their own', async () => {
    for (const name of ['office', 'leader', 'unassigned'] as const) {
      const refused = payload.create({
        collection: 'media',
        data: { alt: 'Logo' },
        file: await picture(),
        ...as(name),
      })
      await expect(refused).rejects.toMatchObject({ status: 403 })
    }
  })
})
