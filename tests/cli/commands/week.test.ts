import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { quota } from '@/cli/commands/quota'
import { report } from '@/cli/commands/report'
import { verifyFile, verifyPrinted } from '@/cli/commands/verifyFile'
import type { ReportFormat } from '@/cli/values'
import { tick } from '@/cli/commands/tick'
import { quotaPeriodFrom } from '@/cli/values'
import { adjustClosedWeeks } from '@/useCases/adjustClosedWeeks'
import { inTransaction } from '@/useCases/inTransaction'
import { ledgerOf } from '@tests/support/newsroom'
import { dataOf, refusal, officeOfFile } from './officeOfFile'

const desk = officeOfFile()

let dir: string
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'nhip-cli-'))
})

describe('tick', () => {
  type Ticked = { now: string; jobs: { job: string; count: number | null; errors: string[] }[] }

  it('sends out what is due at the instant given, once, and closes what has ended', async () => {
    const doc = await desk.room.approved('Tin hẹn giờ', '2026-11-19T01:00:00.000Z')
    const now = '2026-11-19T01:00:02.000Z'
    const countOf = async (job: string, at: { now?: string }) =>
      dataOf<Ticked>(await tick(desk.context, at)).jobs.find((each) => each.job === job)?.count
    expect(await countOf('publishDueItems', {})).toBe(0)
    const first = dataOf<Ticked>(await tick(desk.context, { now }))
    expect(first).toMatchObject({ now })
    expect(first.jobs[0]).toMatchObject({ job: 'publishDueItems', count: 1 })
    expect(first.jobs.flatMap(({ errors }) => errors)).toEqual([])
    expect(await countOf('publishDueItems', { now })).toBe(0)
    expect((await ledgerOf(desk.payload, doc.id))[0]).toMatchObject({ status: 'published', publishedAt: now })
    expect(await countOf('closeEndedPeriods', { now: '2026-11-23T00:00:00.000Z' })).toEqual(
      expect.any(Number),
    )
  })

  it('says which job failed, in one line, after the others have run', async () => {
    const ran: string[] = []
    const job = (name: string, run: () => Promise<unknown>) => ({ name, cron: '* * * * *', run })
    const outcome = await tick(desk.context, {
      jobs: [
        job('publishDueItems', () => Promise.reject(new Error('disk is full\nat line 2'))),
        job('forgetOldRuns', async () => ran.push('forgetOldRuns')),
      ],
    })
    expect(refusal(outcome)).toMatch(/^1 lỗi .*Đăng mục đến giờ: disk is full\)[^\n]+$/)
    expect(ran).toEqual(['forgetOldRuns'])
    expect(outcome.text).toHaveLength(3)
  })

  it('fails when an item stayed behind', async () => {
    const doc = await desk.room.approved('Tin hỏng', '2026-11-19T02:00:00.000Z')
    await desk.payload.db.updateOne({ collection: 'articles', id: doc.id, data: { status: 'draft' } })
    expect(refusal(await tick(desk.context, { now: '2026-11-19T02:00:01.000Z' }))).toContain(
      'Đăng mục đến giờ',
    )
    await desk.payload.db.updateOne({ collection: 'articles', id: doc.id, data: { status: 'approved' } })
    expect((await tick(desk.context, { now: '2026-11-19T02:00:02.000Z' })).ok).toBe(true)
  })
})

describe('quota', () => {
  type Shown = { units: { unit: { slug: string }; quotas: Record<string, unknown>[] }[] }

  it('shows the current period of every quota, or the one asked for', async () => {
    desk.clock.set('2026-11-20T02:00:00.000Z')
    const outcome = await quota(desk.context, {})
    expect(dataOf<Shown>(outcome).units).toMatchObject([
      { unit: { slug: 'ban' }, quotas: [{ periodKey: '2026-W47', published: 2, minimum: 2, status: 'met' }] },
    ])
    expect(outcome.text?.join('\n')).toMatch(/Tuần 47 \(16–22\/11\/2026\): 2\/2, Đạt/)
    const next = dataOf<Shown>(
      await quota(desk.context, { unit: 'ban', period: quotaPeriodFrom('2026-W48') }),
    )
    expect(next.units[0]?.quotas[0]).toMatchObject({ periodKey: '2026-W48', status: 'notStarted' })
  })

  it('shows how periods were kept over the days of a report, and which reports there are', async () => {
    desk.clock.set('2026-12-01T02:00:00.000Z')
    const [from, to] = ['2026-11-16', '2026-11-29']
    const outcome = await quota(desk.context, { unit: 'ban', period: quotaPeriodFrom(`${from}..${to}`) })
    expect(dataOf<Shown>(outcome).units[0]?.quotas[0]).toMatchObject({
      periods: [
        { periodKey: '2026-W47', published: 2, status: 'met' },
        { periodKey: '2026-W48', published: 0, status: 'missed' },
      ],
    })
    expect(outcome.text?.join('\n')).toMatch(
      /Đột xuất \(16–29\/11\/2026\): 1 tuần đạt, 1 tuần không đạt\n.*Tuần 48/,
    )
    const cchc = {
      name: 'CCHC năm',
      kind: 'cchc',
      code: 'Y',
      fromYear: '-1',
      from: '12-15',
      to: '12-14',
    } as const
    await desk.payload.create({ collection: 'reporting-periods', data: cchc, depth: 0 })
    const yearly = await quota(desk.context, { unit: 'ban', period: quotaPeriodFrom('2026-CCHC-Y') })
    expect(dataOf<Shown>(yearly).units[0]).toMatchObject({ period: { firstOn: '2025-12-15' } })
    expect(
      refusal(await quota(desk.context, { unit: 'ban', period: quotaPeriodFrom('2026-CCHC-Q2') })),
    ).toMatch(/ban không có kỳ 2026-CCHC-Q2\. Các kỳ đã có: 2026-CCHC-Y\./)
    desk.clock.set('2026-11-20T02:00:00.000Z')
  })

  it('is empty, not refused, where there is no quota', async () => {
    expect(dataOf<Shown>(await quota(desk.context, { unit: 'xa' })).units).toEqual([])
    expect(dataOf<Shown>(await quota(desk.context, { period: quotaPeriodFrom('2026-11') })).units).toEqual([])
  })

  it('lists the known units when it does not know one', async () => {
    expect(refusal(await quota(desk.context, { unit: 'khong-co' }))).toMatch(/“khong-co”.*\bban\b.*\bxa\b/)
  })
})

describe('report week', () => {
  const write = (key: string, format: ReportFormat, name: string, unit = 'ban') =>
    report(desk.context, key, { unit, format, out: join(dir, name) })

  it('writes a draft of a running week and the frozen report of a closed one', async () => {
    expect(dataOf(await write('2026-W48', 'json', 'draft.json'))).toMatchObject({
      status: 'draft',
      sha256: null,
    })
    const closed = dataOf<{ file: string; sha256: string }>(await write('2026-W47', 'json', 'closed.json'))
    const file = JSON.parse(await readFile(closed.file, 'utf8')) as Record<string, unknown>
    expect(file).toMatchObject({
      sha256: closed.sha256,
      report: { period: { key: '2026-W47' } },
      adjustments: [],
    })
    await write('2026-W47', 'csv', 'closed.csv')
    const csv = await readFile(join(dir, 'closed.csv'), 'utf8')
    expect(csv).toContain('Tin hẹn giờ')
    expect(csv).toContain(closed.sha256)
  })

  it('writes the same bytes again, which verify knows for the report they show', async () => {
    for (const format of ['docx', 'pdf', 'xlsx', 'csv', 'json'] as const) {
      const [one, two] = [`one.${format}`, `two.${format}`]
      await write('2026-W47', format, one)
      await write('2026-W47', format, two)
      const [first, second] = await Promise.all([one, two].map((name) => readFile(join(dir, name))))
      expect(first?.equals(second!)).toBe(true)
      expect(dataOf(await verifyFile(desk.context, join(dir, one)))).toMatchObject({ ok: true })
    }
    const { sha256 } = dataOf<{ sha256: string }>(await write('2026-W47', 'json', 'closed.json'))
    expect(dataOf(await verifyPrinted(desk.context, sha256.slice(0, 12)))).toMatchObject({ sha256 })
  })

  it('tells a file that was changed, one without a code and one of another office', async () => {
    const file = join(dir, 'changed.csv')
    await write('2026-W47', 'csv', 'changed.csv')
    await writeFile(file, (await readFile(file, 'utf8')).replace('Tin hẹn giờ', 'Tin khác'))
    expect(refusal(await verifyFile(desk.context, file))).toContain('đã bị sửa')
    await writeFile(file, 'a,b')
    expect(refusal(await verifyFile(desk.context, file))).toContain('không mang mã')
    await writeFile(file, 'f'.repeat(64))
    expect(refusal(await verifyFile(desk.context, file))).toContain('f'.repeat(64))
    expect(refusal(await verifyFile(desk.context, join(dir, 'none.pdf')))).toContain('none.pdf')
  })

  it('puts what changed since the close beside it', async () => {
    const doc = await desk.room.approved('Tin đăng trước khi chốt', null)
    await desk.payload.db.updateOne({
      collection: 'publications',
      where: { subjectId: { equals: doc.id } },
      data: { publishedAt: '2026-11-20T03:00:00.000Z', firstPublishedAt: '2026-11-20T03:00:00.000Z' },
    })
    const input = {
      weekKeys: ['2026-W47'],
      actorId: null,
      reason: 'Nhập bù',
      now: '2026-11-24T00:00:00.000Z',
    }
    await inTransaction(desk.payload, (req) => adjustClosedWeeks({ payload: desk.payload, req, ...input }))
    await write('2026-W47', 'csv', 'adjusted.csv')
    expect(await readFile(join(dir, 'adjusted.csv'), 'utf8')).toContain('Điều chỉnh sau khi chốt')
  })

  it('refuses a report that is no longer what was closed, an unknown unit and a folder that is not there', async () => {
    const { docs } = await desk.payload.find({
      collection: 'reports',
      where: { periodKey: { equals: '2026-W47' } },
      depth: 0,
    })
    const stored = docs[0]
    await desk.payload.db.updateOne({
      collection: 'reports',
      id: String(stored?.id),
      data: { sha256: '0'.repeat(64) },
    })
    expect(refusal(await write('2026-W47', 'csv', 'no.csv'))).toContain('2026-W47')
    await desk.payload.db.updateOne({
      collection: 'reports',
      id: String(stored?.id),
      data: { sha256: stored?.sha256 },
    })
    expect(refusal(await write('2026-W47', 'csv', 'no.csv', 'khong-co'))).toContain('ban')
    expect(refusal(await write('2026-W47', 'csv', 'khong/co/no.csv'))).toContain('no.csv')
  })
})
