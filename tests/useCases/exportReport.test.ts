import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from 'cheerio'
import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import type { Payload } from 'payload'
import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyFile } from '@/cli/commands/verifyFile'
import { sha256Hex, canonicalJson } from '@/domain/canonical'
import type { WeeklyReport } from '@/domain/report/weekly'
import { parsePeriod } from '@/domain/time/period'
import { findUnitFacts } from '@/queries/reports/findUnitFacts'
import { renderDocx } from '@/reports/official/docx/renderDocx'
import { weeklyDocument } from '@/reports/weekly/document'
import { readFingerprint } from '@/reports/readFingerprint'
import { weekExport } from '@/useCases/exportReport'
import { recordPublished } from '@/useCases/recordPublished'
import { parseRecord } from '@/useCases/parseRecord'
import { contextOf } from '@tests/cli/context'
import { docxText } from '@tests/reports/official/openDocx'
import { settableClock } from '@tests/support/clock'
import { must, openNewsroom, type Newsroom } from '@tests/support/newsroom'
import { boardQuota, closeWeeks, reportOf, restClient } from '@tests/support/office'
import { testPayload } from '@tests/support/payload'

const clock = settableClock('2026-11-09T01:00:00.000Z')
let payload: Payload
let room: Newsroom
let api: ReturnType<typeof restClient>
let reportId: string

beforeAll(async () => {
  payload = await testPayload()
  room = await openNewsroom(payload, clock)
  api = restClient(payload)
  await boardQuota(room, '2026-11-09T01:00:00.000Z')
  clock.set('2026-11-11T03:00:00.000Z')
  await room.approved('Tin "một", có dấu phẩy')
  clock.set('2026-11-17T03:00:00.000Z')
  await closeWeeks(room)
  reportId = (await reportOf(payload, '2026-W46')).id
  const request = parseRecord({
    title: 'Tin nhập bù',
    kind: 'news',
    unit: room.cast.units.board,
    section: room.section.id,
    topics: [room.topic.id],
    externalUrl: 'https://bqlkkt.example/bu',
    publishedAt: '2026-11-12T08:00:00+07:00',
  })
  await must(recordPublished({ payload, user: room.person('office'), request: request!, clock }))
})
afterAll(() => payload.destroy())

const exported = (name: Parameters<typeof api>[0], query = '') =>
  api(name, `/reports/${reportId}/export${query}`)

describe('the export of a closed report', () => {
  it('is a CSV that another parser reads, with the adjustment as its last line', async () => {
    const answer = await exported('office', '?format=csv')
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="bao-cao-tuan-2026-W46-don-vi-board.csv"',
    )
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const { data, errors } = Papa.parse<Record<string, string>>(bytes.subarray(3).toString('utf8'), {
      header: true,
      skipEmptyLines: true,
    })
    expect(errors).toEqual([])
    expect(data.map((row) => row['Loại dòng'])).toEqual(['Được tính', 'Điều chỉnh sau khi chốt'])
    expect(data[0]).toMatchObject({
      'Tiêu đề': 'Tin "một", có dấu phẩy',
      'Thời gian đăng': '10:00 11/11/2026',
      'Kết quả': 'Không đạt',
      'Liên kết': expect.stringMatching(/^http:\/\/nhip\.test\/tin-bai\//) as string,
    })
    expect(data[1]?.['Ghi chú']).toContain('1 → 2')
  })

  it('is a JSON whose report has the stored hash', async () => {
    const answer = await exported('leader', '?format=json')
    const { sha256, report, adjustments } = (await answer.json()) as {
      sha256: string
      report: object
      adjustments: object[]
    }
    expect(sha256Hex(canonicalJson(report))).toBe(sha256)
    expect(report).toMatchObject({
      period: { key: '2026-W46' },
      quotas: [{ published: 1, status: 'missed' }],
    })
    expect(adjustments).toHaveLength(1)
  })

  it.each([
    ['office', 200],
    ['leader', 200],
    ['chief', 200],
    ['editor', 200],
    ['administrator', 200],
    ['contributor', 404],
    ['strangerEditor', 404],
    ['anonymous', 401],
  ] as const)('answers the %s with %i', async (name, status) => {
    expect((await exported(name)).status).toBe(status)
  })

  it('names the formats when asked for another, and knows no other report', async () => {
    const answer = await exported('office', '?format=odt')
    expect(answer.status).toBe(400)
    expect(await answer.json()).toEqual({
      errors: [{ message: expect.stringContaining('json, csv, docx, xlsx, pdf') as string }],
    })
    expect((await api('office', '/reports/none/export')).status).toBe(404)
  })
})

describe('the other formats of a closed report', () => {
  const HEADS = { docx: 'PK', xlsx: 'PK', pdf: '%PDF-1.7' }

  it.each(['docx', 'xlsx', 'pdf'] as const)('is offered as %s', async (format) => {
    const answer = await exported('office', `?format=${format}`)
    expect(answer.headers.get('content-disposition')).toContain(
      `bao-cao-tuan-2026-W46-don-vi-board.${format}`,
    )
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(bytes.subarray(0, HEADS[format].length).toString('latin1')).toBe(HEADS[format])
    expect(readFingerprint(bytes)).toBe((await reportOf(payload, '2026-W46')).sha256)
  })

  it('has the same cells in the workbook as in the JSON', async () => {
    const { report } = (await (await exported('office')).json()) as { report: WeeklyReport }
    const workbook = Buffer.from(await (await exported('office', '?format=xlsx')).arrayBuffer())
    const rows = await readSheet(workbook, 2, { trim: false })
    const [head, ...lines] = rows.slice(4)
    const items = report.quotas.flatMap(({ items }) => items)
    expect(lines).toHaveLength(items.length)
    const cell = (row: (typeof rows)[number] | undefined, name: string) => row?.[head?.indexOf(name) ?? -1]
    for (const [at, item] of items.entries()) {
      expect(cell(lines[at], 'Tiêu đề')).toBe(item.title)
      expect(cell(lines[at], 'Liên kết')).toBe(item.link)
      expect((cell(lines[at], 'Thời gian đăng') as unknown as Date).getTime()).toBe(
        Date.parse(item.publishedAt ?? '') + 7 * 60 * 60 * 1000,
      )
    }
  })
})

describe('the letterhead of a report', () => {
  it('is the one of the day it was closed; a draft takes the present one', async () => {
    const bytes = async (path: string) =>
      Buffer.from(await (await api('office', `/reports/${reportId}/export?format=${path}`)).arrayBuffer())
    const before = await bytes('docx')
    await payload.update({
      collection: 'units',
      id: room.cast.units.board,
      data: { reportSymbol: 'BC-MOI', signerName: 'Người Ký Mới', reportPlace: 'Kiên Lương' },
    })
    expect(before.equals(await bytes('docx'))).toBe(true)
    expect(docxText(before)).not.toContain('BC-MOI')
    const file = join(await mkdtemp(join(tmpdir(), 'nhip-letterhead-')), 'week.docx')
    await writeFile(file, before)
    expect(await verifyFile(contextOf(payload, clock), file)).toMatchObject({ ok: true })
    const unit = (await findUnitFacts(payload, room.cast.units.board))!
    const period = parsePeriod('2026-W47')!
    const draft = await weekExport(payload, { unitId: room.cast.units.board, period, now: clock.now() })
    expect(docxText(await renderDocx(weeklyDocument(draft, unit)))).toContain('BC-MOI')
  })
})

describe('the evidence of a closed report', () => {
  const evidence = (name: Parameters<typeof api>[0]) => api(name, `/reports/${reportId}/evidence`)

  it('is the list, each article as published, its pictures, and the hash of each file', async () => {
    const answer = await evidence('office')
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="minh-chung-2026-W46-don-vi-board.zip"',
    )
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
    const names = Object.keys(files)
    expect(names[0]).toBe('danh-sach.xlsx')
    const page = names.find((name) => name.startsWith('trang-web/'))
    const html = load(strFromU8(files[page ?? ''] ?? new Uint8Array()))
    expect(html('h1').text()).toBe('Tin "một", có dấu phẩy')
    const picture = html('img').attr('src')
    expect(names).toContain(picture?.replace('../', ''))
    expect(html('script, link, iframe').length).toBe(0)
    const sums = strFromU8(files['SHA256SUMS.txt'] ?? new Uint8Array())
      .trim()
      .split('\n')
    expect(sums).toEqual(
      names.slice(0, -1).map((name) => `${sha256Hex(files[name] ?? new Uint8Array())}  ${name}`),
    )
  })

  it('is the same to the byte when made again, and for readers only', async () => {
    const [one, two] = await Promise.all(
      [await evidence('office'), await evidence('leader')].map((answer) => answer.arrayBuffer()),
    )
    expect(Buffer.from(one!).equals(Buffer.from(two!))).toBe(true)
    expect((await evidence('contributor')).status).toBe(404)
    expect((await evidence('anonymous')).status).toBe(401)
  })
})

describe('the week for programs', () => {
  const week = (name: Parameters<typeof api>[0], query: string) => api(name, `/quotas/week${query}`)

  it('is a draft without hash while it runs', async () => {
    const answer = await week('office', '?unit=don-vi-board')
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({
      sha256: null,
      report: {
        closedAt: null,
        period: { key: '2026-W47' },
        quotas: [{ published: 0, missing: 2, status: 'atRisk' }],
      },
    })
  })

  it('is the closed report once there is one', async () => {
    const answer = await week('office', `?unit=${room.cast.units.board}&period=2026-W46`)
    expect(await answer.json()).toMatchObject({ sha256: expect.any(String) as string, adjustments: [{}] })
  })

  it.each([
    ['?unit=don-vi-board&period=2026-W54', 400],
    ['?unit=don-vi-board&period=2026-11', 400],
    ['', 400],
    ['?unit=don-vi-commune', 404],
    ['?unit=khong-co', 404],
  ])('answers %s with %i', async (query, status) => {
    expect((await week('office', query)).status).toBe(status)
    expect((await week('anonymous', query)).status).toBe(401)
  })
})
