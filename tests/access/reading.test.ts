import { randomUUID } from 'node:crypto'
import { createLocalReq, type CollectionSlug, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testPayload } from '@tests/support/payload'
import { makeCast, type Cast, type PersonName, type UnitName } from './cast'

const PER_UNIT = ['articles', 'slogans', 'procedures', 'publications', 'quotas', 'reports', 'media'] as const
const PLACES = ['department', 'desk', 'sibling', 'commune'] as const
type Place = (typeof PLACES)[number]

const everywhere: readonly Place[] = PLACES
const underBoard: readonly Place[] = ['department', 'desk', 'sibling']
const underDepartment: readonly Place[] = ['department', 'desk']

/** Whose documents each person sees: those of the units the assignments reach, the units below with them. */
const SEES: Record<PersonName, readonly Place[]> = {
  anonymous: [],
  contributor: underDepartment,
  otherContributor: ['sibling'],
  editor: underBoard,
  chief: underBoard,
  office: underBoard,
  leader: underBoard,
  officer: underDepartment,
  administrator: everywhere,
  strangerEditor: ['commune'],
  closed: [],
  unassigned: [],
  substitute: underBoard,
}

/** Who does not read the reports of units whose other documents he sees. */
const NO_REPORTS: readonly PersonName[] = ['contributor', 'otherContributor', 'officer', 'substitute']

let payload: Payload
let cast: Cast

const fixture = (slug: (typeof PER_UNIT)[number], unit: string, place: string): Record<string, unknown> => {
  const key = `${slug}:${place}`
  const rows: Record<string, Record<string, unknown>> = {
    articles: { title: place, status: 'draft' },
    slogans: { text: place, status: 'draft' },
    procedures: { name: place, status: 'draft' },
    publications: { key, subjectType: 'article', subjectId: randomUUID(), status: 'published', title: place },
    quotas: { name: place, period: 'week', minimum: 2, validFromOn: '2026-01-01' },
    reports: { key, kind: 'week', periodKey: '2026-W40', status: 'closed' },
    media: { alt: place, filename: `${place}.jpg`, mimeType: 'image/jpeg', isPublic: false },
  }
  return { id: randomUUID(), unit, ...rows[slug] }
}

beforeAll(async () => {
  payload = await testPayload()
  cast = await makeCast(payload)
  for (const slug of PER_UNIT) {
    for (const place of PLACES) {
      await payload.db.create({ collection: slug, data: fixture(slug, cast.units[place], place) })
    }
  }
})

afterAll(() => payload.destroy())

const asked = (name: PersonName) => ({
  overrideAccess: false as const,
  ...(cast.people[name] ? { user: cast.people[name] } : {}),
})

const unitsSeen = async (collection: CollectionSlug, name: PersonName): Promise<UnitName[]> => {
  const found = await payload
    .find({ collection, depth: 0, pagination: false, ...asked(name) })
    .catch(() => ({ docs: [] }))
  const units = (found.docs as { unit?: unknown }[]).map(({ unit }) => unit)
  return PLACES.filter((place) => units.includes(cast.units[place]))
}

describe.each(Object.entries(SEES) as [PersonName, readonly Place[]][])('%s', (name, places) => {
  it.each(PER_UNIT)(`sees %s of ${places.join(', ') || 'no unit'}`, async (slug) => {
    const isHidden = slug === 'reports' && NO_REPORTS.includes(name)
    const expected = isHidden ? [] : PLACES.filter((place) => places.includes(place))
    expect(await unitsSeen(slug, name)).toEqual(expected)
  })
})

const LISTS = ['units', 'sections', 'topics', 'channels', 'holidays', 'reporting-periods'] as const

const mayRead = async (collection: CollectionSlug, name: PersonName): Promise<boolean> =>
  payload.find({ collection, depth: 0, limit: 1, ...asked(name) }).then(
    () => true,
    () => false,
  )

describe('lists everybody chooses from', () => {
  it.each(LISTS)('%s are read with a login only', async (slug) => {
    expect(await mayRead(slug, 'anonymous')).toBe(false)
    expect(await mayRead(slug, 'closed')).toBe(false)
    expect(await mayRead(slug, 'contributor')).toBe(true)
  })

  it('the site settings too', async () => {
    await expect(payload.findGlobal({ slug: 'siteSettings', ...asked('anonymous') })).rejects.toThrow()
    await expect(payload.findGlobal({ slug: 'siteSettings', ...asked('contributor') })).resolves.toBeTruthy()
  })
})

describe('what the system writes for itself', () => {
  it.each(['auditLog', 'jobRuns'] as const)('%s is read by the administrator only', async (slug) => {
    for (const name of Object.keys(SEES) as PersonName[]) {
      expect([name, await mayRead(slug, name)]).toEqual([name, name === 'administrator'])
    }
  })

  it('counters are read by nobody', async () => {
    for (const name of Object.keys(SEES) as PersonName[]) {
      expect([name, await mayRead('counters', name)]).toEqual([name, false])
    }
  })

  it('notifications are read by the one they are for', async () => {
    for (const name of ['chief', 'editor'] as const) {
      await payload.db.create({
        collection: 'notifications',
        data: { id: randomUUID(), user: cast.people[name]!.id, kind: 'submitted', createdFor: name },
      })
    }
    const { docs } = await payload.find({ collection: 'notifications', depth: 0, ...asked('chief') })
    expect(docs.map(({ createdFor }) => createdFor)).toEqual(['chief'])
    const ofAdministrator = await payload.find({ collection: 'notifications', ...asked('administrator') })
    expect(ofAdministrator.docs).toEqual([])
  })
})

describe('versions', () => {
  it('are seen where the document is', async () => {
    const create = (unit: string) =>
      payload.create({ collection: 'articles', data: { title: 'Có bản cũ', unit } })
    await create(cast.units.department)
    await create(cast.units.commune)
    const seenBy = async (name: PersonName) => {
      const found = await payload
        .findVersions({ collection: 'articles', depth: 0, ...asked(name) })
        .catch(() => ({ docs: [] }))
      return found.docs.map(({ version }) => version.unit).sort()
    }
    expect(await seenBy('anonymous')).toEqual([])
    expect(await seenBy('otherContributor')).toEqual([])
    expect(await seenBy('contributor')).toEqual([cast.units.department])
    expect(await seenBy('strangerEditor')).toEqual([cast.units.commune])
    expect(await seenBy('administrator')).toHaveLength(2)
  })
})

describe('a file that a published edition shows', () => {
  it('is seen by everybody with a login, and through the API by nobody without', async () => {
    const data = {
      id: randomUUID(),
      alt: 'Công khai',
      filename: 'cong-khai.jpg',
      unit: cast.units.commune,
      isPublic: true,
    }
    await payload.db.create({ collection: 'media', data })
    const sees = (name: PersonName) =>
      payload.findByID({ collection: 'media', id: data.id, ...asked(name) }).then(
        () => true,
        () => false,
      )
    expect(await sees('contributor')).toBe(true)
    expect(await sees('anonymous')).toBe(false)
  })
})

describe('a delegation', () => {
  it('lends no right to change what it shows', async () => {
    const mayOpenForm = async (name: PersonName) => {
      const req = await createLocalReq({ user: cast.people[name]! }, payload)
      const rule = await payload.collections.articles.config.access.update({ req })
      const where = typeof rule === 'object' ? rule : { id: { exists: rule } }
      const inDepartment = { unit: { equals: cast.units.department } }
      const waiting = { status: { equals: 'edited' } }
      await payload.db.updateMany({ collection: 'articles', where: inDepartment, data: { status: 'edited' } })
      const found = await payload.count({
        collection: 'articles',
        where: { and: [where, inDepartment, waiting] },
      })
      return found.totalDocs > 0
    }
    expect(await mayOpenForm('chief')).toBe(true)
    expect(await mayOpenForm('substitute')).toBe(false)
  })

  it('shows the substitute nothing after it ended', async () => {
    const { docs } = await payload.find({ collection: 'delegations', depth: 0 })
    const delegation = docs[0]!
    await payload.update({
      collection: 'delegations',
      id: delegation.id,
      data: { revokedAt: '2000-01-02T00:00:00.000Z' },
      ...asked('chief'),
    })
    expect(await unitsSeen('articles', 'substitute')).toEqual(['sibling'])
  })
})
