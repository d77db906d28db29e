import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyReport, type WeeklyReport } from '@/domain/report/weekly'
import { findFeedRows } from '@/queries/feeds/findFeedRows'
import { findArticleBySlug } from '@/queries/site/findArticleBySlug'
import { adjustClosedWeeks } from '@/useCases/adjustClosedWeeks'
import { inTransaction } from '@/useCases/inTransaction'
import { parseRecord } from '@/useCases/parseRecord'
import { recordPublished } from '@/useCases/recordPublished'
import type { PersonName } from '@tests/access/cast'
import { settableClock } from '@tests/support/clock'
import { ledgerOf, must, openNewsroom, type Newsroom } from '@tests/support/newsroom'
import { boardQuota, closeWeeks, reportOf, restClient } from '@tests/support/office'
import { testPayload } from '@tests/support/payload'

/** Monday of week 47; the installation has known its quota since Monday of week 45. */
const clock = settableClock('2026-11-16T02:00:00.000Z')
let payload: Payload
let room: Newsroom
let api: ReturnType<typeof restClient>

beforeAll(async () => {
  payload = await testPayload()
  room = await openNewsroom(payload, clock)
  await boardQuota(room, '2026-11-02T01:00:00.000Z')
  expect(await closeWeeks(room)).toBe(2)
  api = restClient(payload)
})
afterAll(() => payload.destroy())

const body = (extra: Record<string, unknown> = {}) => ({
  title: 'Hội nghị triển khai chính quyền số',
  kind: 'news',
  unit: room.cast.units.department,
  section: room.section.id,
  topics: [room.topic.id],
  externalUrl: 'https://bqlkkt.example/tin/1',
  publishedOn: '12/11/2026',
  publishedTime: '08:30',
  ...extra,
})
const record = (by: PersonName, extra: Record<string, unknown> = {}) => {
  const request = parseRecord(body(extra))
  if (!request) throw new Error('the request cannot be read')
  return recordPublished({ payload, user: room.person(by), request, clock })
}
const codes = (outcome: Awaited<ReturnType<typeof record>>) =>
  outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code}@${path}`)

describe('a piece entered afterwards', () => {
  it('counts in the closed week of its real date, beside a report that stays as it was', async () => {
    const before = await reportOf(payload, '2026-W46')
    const recorded = await must(record('office'))
    expect(recorded).toMatchObject({ publishedAt: '2026-11-12T01:30:00.000Z', adjustedReports: 1 })

    const after = await reportOf(payload, '2026-W46')
    expect(after.sha256).toBe(before.sha256)
    expect(after.model).toEqual(before.model)
    expect(verifyReport(after.model as unknown as WeeklyReport, String(after.sha256))).toBe(true)
    expect(after.adjustments).toHaveLength(1)
    const [adjustment] = after.adjustments ?? []
    expect(adjustment).toMatchObject({ at: clock.now(), by: room.person('office').id })
    expect(adjustment?.reason).toContain('Hội nghị triển khai chính quyền số')
    expect(adjustment?.text).toContain('0 → 1')
    expect((adjustment?.model as unknown as WeeklyReport).quotas[0]).toMatchObject({
      published: 1,
      status: 'missed',
    })
  })

  it('adds a second adjustment that starts from the first', async () => {
    await must(
      record('editor', { title: 'Tin thứ hai của tuần', externalUrl: 'https://bqlkkt.example/tin/2' }),
    )
    const { adjustments } = await reportOf(payload, '2026-W46')
    expect(adjustments).toHaveLength(2)
    expect(adjustments?.[1]?.text).toContain('1 → 2')
    expect((adjustments?.[1]?.model as unknown as WeeklyReport).quotas[0]).toMatchObject({
      published: 2,
      status: 'met',
    })
  })

  it('has a working document that is published and a row marked as recorded', async () => {
    const { doc } = await must(
      record('chief', {
        title: 'Tin của tuần này',
        externalUrl: 'https://bqlkkt.example/tin/3',
        publishedOn: '16/11/2026',
        publishedTime: '8h',
      }),
    )
    expect(await payload.findByID({ collection: 'articles', id: doc.id, depth: 0 })).toMatchObject({
      status: 'published',
      edition: 1,
      author: room.person('chief').id,
      firstPublishedAt: '2026-11-16T01:00:00.000Z',
    })
    const [row] = await ledgerOf(payload, doc.id)
    expect(row).toMatchObject({
      origin: 'recorded',
      status: 'published',
      publishedAt: '2026-11-16T01:00:00.000Z',
      recordedAt: clock.now(),
      externalUrl: 'https://bqlkkt.example/tin/3',
      title: 'Tin của tuần này',
    })
    const { docs } = await payload.find({ collection: 'auditLog', where: { documentId: { equals: doc.id } } })
    expect(docs.map(({ action }) => action)).toEqual(['record'])
  })

  it('is on no page and in no feed of this site', async () => {
    const { totalDocs } = await payload.count({
      collection: 'publications',
      where: { origin: { equals: 'recorded' } },
    })
    expect(totalDocs).toBe(3)
    const scope = { channelId: room.channel.id, now: clock.now() }
    expect(await findArticleBySlug(payload, scope, 'tin-cua-tuan-nay')).toBeNull()
    const feed = { channelId: room.channel.id, subjectTypes: null, topicId: null, unitId: null }
    expect((await findFeedRows(payload, feed, { limit: 100, page: 1 }, null)).rows).toEqual([])
  })

  it('changes no report while its week is running or was never judged', async () => {
    const { adjustedReports } = await must(
      record('office', {
        title: 'Tin trước khi cài đặt',
        externalUrl: 'https://bqlkkt.example/tin/4',
        publishedOn: '05/10/2026',
      }),
    )
    expect(adjustedReports).toBe(0)
  })
})

describe('refusals', () => {
  it('names every issue at once, each at its field, and stores nothing', async () => {
    const { totalDocs } = await payload.count({ collection: 'articles' })
    const outcome = await record('office', {
      title: ' ',
      kind: 'poem',
      section: '',
      topics: [],
      externalUrl: 'bqlkkt.example',
      publishedOn: '31/02/2026',
    })
    expect(outcome).toMatchObject({ ok: false, status: 422 })
    expect(codes(outcome)).toEqual([
      'missing@title',
      'missing@kind',
      'missing@section',
      'missing@topics',
      'badMoment@publishedAt',
      'recordLinkMissing@externalUrl',
    ])
    expect((await payload.count({ collection: 'articles' })).totalDocs).toBe(totalDocs)
  })

  it('takes no link twice, none of this site, and no date still to come', async () => {
    expect(codes(await record('office'))).toEqual(['recordLinkTaken@externalUrl'])
    expect(codes(await record('office', { externalUrl: 'http://www.bqlkkt.example/tin/1/' }))).toEqual([
      'recordLinkTaken@externalUrl',
    ])
    expect(codes(await record('office', { externalUrl: 'http://nhip.test/tin-bai/mot-tin' }))).toEqual([
      'recordOwnSite@externalUrl',
    ])
    expect(
      codes(await record('office', { externalUrl: 'https://bqlkkt.example/5', publishedOn: '17/11/2026' })),
    ).toEqual(['recordDateToCome@publishedAt'])
  })

  it.each(['contributor', 'leader', 'strangerEditor', 'administrator', 'unassigned'] as const)(
    'refuses the %s',
    async (name) => {
      expect(await record(name)).toMatchObject({ ok: false, status: 403 })
    },
  )

  it('answers over HTTP in sentences', async () => {
    const answer = await api(
      'office',
      '/articles/record',
      body({ title: '', externalUrl: 'https://bqlkkt.example/6' }),
    )
    expect(answer.status).toBe(422)
    const { issues } = (await answer.json()) as { issues: { path: string; message: string }[] }
    expect(issues).toMatchObject([{ path: 'title', message: 'Chưa có tiêu đề. Hãy điền vào ô này.' }])
    expect((await api('anonymous', '/articles/record', body())).status).toBe(401)
    const stored = await api(
      'office',
      '/articles/record',
      body({ title: 'Qua API', externalUrl: 'https://bqlkkt.example/7' }),
    )
    expect(stored.status).toBe(201)
  })
})

describe('several people at once', () => {
  it('lose no adjustment: each goes on from the one before', async () => {
    const pieces = [1, 2, 3].map((number) =>
      must(
        record(number % 2 ? 'office' : 'editor', {
          title: `Tin nhập cùng lúc ${number}`,
          externalUrl: `https://bqlkkt.example/cung-luc/${number}`,
          publishedOn: '13/11/2026',
        }),
      ),
    )
    const before = (await reportOf(payload, '2026-W46')).adjustments ?? []
    await Promise.all(pieces)
    const all = (await reportOf(payload, '2026-W46')).adjustments ?? []
    const counts = all.map(({ model }) => (model as unknown as WeeklyReport).quotas[0]?.published ?? 0)
    expect(all.slice(0, before.length)).toEqual(before)
    expect(counts.at(-1)).toBe(6)
    expect(
      all.map(({ text }) =>
        /(\d+) → (\d+)/
          .exec(text ?? '')
          ?.slice(1)
          .map(Number),
      ),
    ).toEqual(counts.map((count, place) => [counts[place - 1] ?? 0, count]))
  })

  it('write the same adjustment once', async () => {
    await payload.db.updateOne({
      collection: 'publications',
      where: { externalUrl: { equals: 'https://bqlkkt.example/tin/2' } },
      data: { withdrawnAt: '2026-11-13T02:00:00.000Z', status: 'withdrawn' },
    })
    const { id, adjustments } = await reportOf(payload, '2026-W46')
    const adjust = (reason: string) =>
      inTransaction(payload, (req) =>
        adjustClosedWeeks({ payload, req, weekKeys: ['2026-W46'], actorId: null, reason, now: clock.now() }),
      )
    expect((await Promise.all(['một', 'hai', 'ba'].map(adjust))).sort()).toEqual([0, 0, 1])
    expect((await reportOf(payload, '2026-W46')).adjustments).toHaveLength((adjustments ?? []).length + 1)
    const { totalDocs } = await payload.count({
      collection: 'auditLog',
      where: { and: [{ documentId: { equals: id } }, { action: { equals: 'adjustReport' } }] },
    })
    expect(totalDocs).toBe((adjustments ?? []).length + 1)
  })
})
