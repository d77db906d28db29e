import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clock } from '@/adapters/clock'
import { addDays, startOfDay } from '@/domain/time/instant'
import { sampleTagline } from '@/seed/data/sample'
import { wholeSample, type SampleContent } from '@/seed/demo/content'
import { deskOf } from '@/seed/demo/desk'
import { seedSample } from '@/seed/sample'
import { testPayload } from '@tests/support/payload'
import { findOne, footprint, historyOf, statuses } from './sampleFacts'

const NOW = '2026-11-21T07:30:00.000Z'
const WEEK_LATER = '2026-11-28T07:30:00.000Z'

/** The last three weeks, what is on the desks, what was taken off; one picture, to be quick. */
const few: SampleContent = {
  ...wholeSample,
  articles: wholeSample.articles
    .filter(({ at, state }) => at[0] <= 2 || state?.status === 'withdrawn')
    .map((article) => ({ ...article, cover: 'mot-cua', gallery: [] })),
  slogans: wholeSample.slogans.filter((_, index) => index % 4 === 0),
  procedures: wholeSample.procedures.filter((_, index) => index % 6 === 2),
  earlierItems: [],
}

let payload: Payload
let accounts: string[]
let stoodBefore: string

beforeAll(async () => {
  payload = await testPayload()
  stoodBefore = clock.now().slice(0, 10)
  accounts = (await seedSample({ payload, now: NOW, content: few })).accounts
}, 600_000)
afterAll(() => payload.destroy())

const article = (slug: string) => findOne(payload, 'articles', { slug: { equals: slug } })

describe('loading a sample', () => {
  it('leaves every article where the sample says it stands', async () => {
    const wanted: Record<string, number> = {}
    for (const { state } of few.articles) {
      const given = state?.status ?? 'published'
      const status = given === 'shelved' ? 'approved' : given
      wanted[status] = (wanted[status] ?? 0) + 1
    }
    expect(await statuses(payload, 'articles')).toEqual(wanted)
  })

  it('gives a published article the history of one that people worked on', async () => {
    const isOfDesk = (unit: string) => deskOf(unit, 'article', few).author === 'congtacvien@nhip.example'
    const published = few.articles.find(({ state, unit }) => !state && isOfDesk(unit))!
    const out = await article(published.slug)
    const history = await historyOf(payload, out.id)
    expect(history.map(({ action }) => action)).toEqual(['submit', 'present', 'approve', 'publish'])
    expect(history.map(({ actor }) => actor)).toEqual([
      'congtacvien@nhip.example',
      'bientap@nhip.example',
      'truongban@nhip.example',
      null,
    ])
    const moments = history.map(({ at }) => at)
    expect(moments).toEqual(moments.toSorted())
    expect(out).toMatchObject({ firstPublishedAt: moments.at(-1), updatedAt: moments.at(-1) })
    expect(out.createdAt < moments[0]!).toBe(true)
  })

  it('schedules what is approved and still to come', async () => {
    const doc = await article('cong-bo-lich-tra-ket-qua-dip-cuoi-nam')
    expect(doc).toMatchObject({ status: 'approved', edition: 1 })
    expect(doc.firstPublishedAt ?? null).toBeNull()
    expect(doc.scheduledFor! > NOW).toBe(true)
  })

  it('puts the versions of a document to the moments they were saved at', async () => {
    const doc = await article('luan-chuyen-cong-chuc-tiep-nhan-ho-so')
    const { docs } = await payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: doc.id } },
      sort: 'createdAt',
      depth: 0,
    })
    expect(docs.map(({ version }) => version.status)).toEqual(['draft', 'submitted', 'edited'])
    const steps = (await historyOf(payload, doc.id)).map(({ at }) => at)
    expect(docs.map(({ createdAt }) => createdAt)).toEqual([doc.createdAt, ...steps])
  })

  it('has a second person confirm procedures, and slogans come and go by their days', async () => {
    const [first] = few.procedures
    const procedure = await findOne(payload, 'procedures', { code: { equals: first!.code } })
    const confirmer = (await historyOf(payload, procedure.id)).find(
      ({ action }) => action === 'confirm',
    )?.actor
    expect(confirmer).toBe('bientap@nhip.example')
    for (const { text, effectiveFromInDays, effectiveToInDays } of few.slogans) {
      const slogan = await findOne(payload, 'slogans', { text: { equals: text } })
      const isOver = effectiveToInDays !== null && effectiveToInDays < 0
      const status = effectiveFromInDays > 0 ? 'approved' : isOver ? 'withdrawn' : 'published'
      expect(slogan.status, text).toBe(status)
      if (status !== 'approved') {
        // Seconds apart where several come into force at the same midnight.
        const midnight = startOfDay(addDays('2026-11-21', effectiveFromInDays))
        expect(String(slogan.firstPublishedAt).slice(0, 16)).toBe(midnight.slice(0, 16))
      }
    }
  })

  it('closes each of the nineteen weeks on its Monday and exempts the one the office excused', async () => {
    const { docs } = await payload.find({
      collection: 'reports',
      where: { kind: { equals: 'week' } },
      sort: 'periodKey',
      pagination: false,
      depth: 0,
    })
    expect(docs).toHaveLength(19)
    expect(docs.every(({ closedAt }) => closedAt?.endsWith('T17:05:00.000Z'))).toBe(true)
    const quota = await findOne(payload, 'quotas', {})
    expect(quota).toMatchObject({ validFromOn: '2026-07-06', installedAt: startOfDay('2026-07-06') })
    expect(quota.exemptions?.map(({ periodKey, at }) => [periodKey, at])).toEqual([
      ['2026-W36', '2026-08-31T03:00:00.000Z'],
    ])
    const history = await historyOf(payload, quota.id)
    expect(history.filter(({ action }) => action === 'exempt')).toMatchObject([
      { action: 'exempt', actor: 'vanphong@nhip.example' },
    ])
  })

  it('prints an account for each role with a password that opens it, and says that it is a sample', async () => {
    expect(accounts).toHaveLength(8)
    const password = /\S+$/.exec(accounts.at(-1)!)![0]
    for (const line of accounts.slice(0, -1)) {
      const email = /\S+@\S+/.exec(line)![0]
      expect((await payload.login({ collection: 'users', data: { email, password } })).token).toBeTruthy()
    }
    expect(await payload.findGlobal({ slug: 'siteSettings' })).toMatchObject({ tagline: sampleTagline })
  })

  it('gives the clock back', () => {
    expect(clock.now().slice(0, 10) >= stoodBefore).toBe(true)
  })

  it('changes nothing the second time, nor a week later', async () => {
    const before = await footprint(payload)
    for (const now of [NOW, WEEK_LATER]) {
      const again = await seedSample({ payload, now, content: few })
      expect(again.accounts).toEqual(accounts)
      expect(await footprint(payload)).toEqual(before)
    }
  })
})
