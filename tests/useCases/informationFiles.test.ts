import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from 'cheerio'
import { strFromU8, unzipSync } from 'fflate'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyFile, verifyPrinted } from '@/cli/commands/verifyFile'
import { sha256Hex } from '@/domain/canonical'
import { findInformation } from '@/queries/reports/findInformation'
import { reportingPeriods } from '@/seed/data/reference'
import { closeInformation } from '@/useCases/information/closeInformation'
import { evidenceArchive } from '@/useCases/evidence/evidenceArchive'
import { evidenceOfReport } from '@/useCases/evidence/evidenceOfReport'
import { INFORMATION_FORMATS } from '@/useCases/information/informationFile'
import { collect } from '@/reports/zip'
import type { PersonName } from '@tests/access/cast'
import { contextOf } from '@tests/cli/context'
import { docxText } from '@tests/reports/official/openDocx'
import { settableClock } from '@tests/support/clock'
import { must, openNewsroom, type Newsroom } from '@tests/support/newsroom'
import { restClient } from '@tests/support/office'
import { testPayload } from '@tests/support/payload'

const clock = settableClock('2026-11-05T02:00:00.000Z')
const KEY = '2026-11'
let payload: Payload
let room: Newsroom
let api: ReturnType<typeof restClient>
let board: string
let reportId: string

beforeAll(async () => {
  payload = await testPayload()
  room = await openNewsroom(payload, clock)
  api = restClient(payload)
  board = room.cast.units.board
  for (const { name, kind, code, fromYear, from, to, dueDay } of reportingPeriods) {
    await payload.create({
      collection: 'reporting-periods',
      data: { name, kind, code, fromYear: String(fromYear), from, to, dueDay } as never,
    })
  }
  await payload.update({ collection: 'units', id: board, data: { reportSymbol: 'BC-CU' } })
  await room.approved('Tin thứ nhất của phòng')
  clock.advance(1)
  await room.approved('Tin thứ hai của phòng')
  clock.set('2026-12-01T02:00:00.000Z')
  const report = { unitId: board, kind: 'month', periodKey: KEY } as const
  await must(closeInformation({ payload, user: room.person('office'), clock, report }))
  reportId = (await findInformation(payload, report))!.id
})
afterAll(() => payload.destroy())

const file = (name: PersonName, query: string) =>
  api(name, `/reports/information/${board}/${KEY}/file${query}`)
const bytesOf = async (query: string) => Buffer.from(await (await file('office', query)).arrayBuffer())

describe('the addresses of reports', () => {
  it.each([
    ['office', 200],
    ['leader', 200],
    ['administrator', 200],
    ['editor', 404],
    ['contributor', 404],
    ['strangerEditor', 404],
    ['anonymous', 401],
  ] as const)('answer the %s with %i', async (name, status) => {
    expect((await file(name, '?format=json')).status).toBe(status)
  })

  it('leave the report out of what the editorial board reads of the week', async () => {
    const ids = async (name: PersonName) => {
      const answer = await api(name, '/reports?depth=0')
      const { docs = [] } = (await answer.json()) as { docs?: { id: string }[] }
      return docs.map(({ id }) => id)
    }
    expect(await ids('office')).toEqual([reportId])
    expect(await ids('editor')).toEqual([])
    expect((await api('office', `/reports/${reportId}/export`)).status).toBe(404)
  })

  it('name the formats and the steps there are', async () => {
    const refused = await file('office', '?format=odt')
    expect(refused.status).toBe(400)
    expect(await refused.text()).toContain('excerpt')
    const answer = await api('office', `/reports/information/${board}/${KEY}/burn`, {})
    expect(await answer.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('close') as string }],
    })
  })
})

describe('the files of a closed report', () => {
  it('are the same bytes twice and known to verify, also after the letterhead has changed', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'nhip-files-'))
    const before = new Map<string, Buffer>()
    for (const format of [...INFORMATION_FORMATS, 'excerpt'])
      before.set(format, await bytesOf(`?format=${format}`))
    expect(docxText(before.get('docx')!)).toContain('BC-CU')
    await payload.update({
      collection: 'units',
      id: board,
      data: { reportSymbol: 'BC-MOI', signerName: 'Người Ký Mới', reportAddressees: 'Nơi khác' },
    })
    for (const [format, bytes] of before) {
      expect(bytes.equals(await bytesOf(`?format=${format}`)), format).toBe(true)
      if (format === 'excerpt') continue
      await writeFile(join(dir, `report.${format}`), bytes)
      expect(await verifyFile(contextOf(payload, clock), join(dir, `report.${format}`))).toMatchObject({
        ok: true,
      })
    }
    await writeFile(
      join(dir, 'changed.json'),
      before.get('json')!.toString().replace('Tin thứ hai', 'Tin số 2'),
    )
    expect(await verifyFile(contextOf(payload, clock), join(dir, 'changed.json'))).toMatchObject({
      ok: false,
    })
    const { sha256 } = JSON.parse(before.get('json')!.toString()) as { sha256: string }
    expect(await verifyPrinted(contextOf(payload, clock), sha256.slice(0, 12))).toMatchObject({ ok: true })
  })
})

describe('the evidence of an information report', () => {
  const evidence = (name: PersonName) => api(name, `/reports/${reportId}/evidence`)

  it('is the list, each article as published, its pictures and the hash of each file; for readers only', async () => {
    const answer = await evidence('office')
    expect(answer.headers.get('content-disposition')).toContain(`minh-chung-${KEY}-don-vi-board.zip`)
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
    const names = Object.keys(files)
    const pages = names.filter((name) => name.startsWith('trang-web/'))
    expect(pages).toHaveLength(2)
    const html = load(strFromU8(files[pages[0] ?? ''] ?? new Uint8Array()))
    expect(html('h1').text()).toBe('Tin thứ nhất của phòng')
    expect(names).toContain(html('img').attr('src')?.replace('../', ''))
    const sums = strFromU8(files['SHA256SUMS.txt'] ?? new Uint8Array())
    for (const name of names.slice(0, -1)) expect(sums).toContain(`${sha256Hex(files[name]!)}  ${name}`)
    expect((await evidence('editor')).status).toBe(404)
    expect((await evidence('strangerEditor')).status).toBe(404)
    expect((await evidence('anonymous')).status).toBe(401)
  })

  it('ends whole when its format has no more room, and names what did not fit', async () => {
    const found = (await evidenceOfReport(payload, reportId))!
    const openFile = () =>
      Promise.resolve({
        size: 3,
        stream: async function* () {
          yield new Uint8Array(3)
        },
      })
    const limits = { entries: 4, bytes: 0xffff_ffff }
    const files = unzipSync(await collect(evidenceArchive({ ...found, payload, openFile }, limits)))
    expect(Object.keys(files)).toHaveLength(4)
    const missing = strFromU8(files['TEP-THIEU.txt'] ?? new Uint8Array())
    expect(missing).toContain('4 GB')
    expect(missing.trim().split('\n').length).toBeGreaterThanOrEqual(2)
    const noRoom = { entries: 1, bytes: 0xffff_ffff }
    await expect(collect(evidenceArchive({ ...found, payload, openFile }, noRoom))).rejects.toThrow(
      RangeError,
    )
  })
})
