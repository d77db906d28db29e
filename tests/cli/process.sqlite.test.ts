import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '@/useCases/inTransaction'
import { settableClock } from '@tests/support/clock'
import { ledgerOf, openNewsroom, type Newsroom } from '@tests/support/newsroom'
import { testPayload } from '@tests/support/payload'
import { programFile } from '@tests/support/program'

const PROCESS_MS = 180_000
/** Unlike each other: similar titles would have to be acknowledged. */
const TITLES = [
  'Khai trương bộ phận một cửa',
  'Ra quân làm sạch bờ kè sông Hậu',
  'Tập huấn chữ ký số cho cán bộ trẻ',
  'Đối thoại với doanh nghiệp cửa khẩu',
  'Hội thi tìm hiểu cải cách hành chính',
  'Lịch tiếp công dân tháng mười hai',
]

type Ended = { exitCode: number | null; stdout: string; stderr: string }

/** What node is given for the command line: its sources, as `npm run nhip` does, or one file, which starts sooner. */
const SOURCES = ['--import', 'tsx', 'src/cli/nhip.ts']
let program = SOURCES

/** `npm run nhip -- …` without npm, on the tests' database unless told otherwise. */
function nhip(args: string[], environment: Record<string, string> = {}): Promise<Ended> {
  const child = spawn(process.execPath, ['--conditions=production', ...program, ...args], {
    env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: '', ...environment },
  })
  const ended: Ended = { exitCode: null, stdout: '', stderr: '' }
  child.stdout.on('data', (text: Buffer) => (ended.stdout += text.toString()))
  child.stderr.on('data', (text: Buffer) => (ended.stderr += text.toString()))
  return new Promise((resolve) => child.on('close', (exitCode) => resolve({ ...ended, exitCode })))
}

const oneLine = /^[^\n]+\n$/
const clock = settableClock('2026-11-18T02:00:00.000Z')
let payload: Payload
let room: Newsroom

beforeAll(async () => {
  payload = await testPayload()
  room = await openNewsroom(payload, clock)
})
afterAll(() => payload.destroy())

const sql = (statement: string, args: string[]) =>
  (payload.db as unknown as { client: { execute(input: object): Promise<unknown> } }).client.execute({
    sql: statement,
    args,
  })

describe('the nhip process', () => {
  it('makes an empty database where it may, and only there', { timeout: PROCESS_MS }, async () => {
    const dir = mkdtempSync(join(tmpdir(), 'nhip-empty-'))
    const elsewhere = { DATA_DIR: dir, DATABASE_URL: '' }
    const refused = await nhip(['verify', '--json'], elsewhere)
    expect(refused).toMatchObject({ exitCode: 1, stdout: '' })
    expect(refused.stderr).toMatch(oneLine)
    expect(refused.stderr).toContain(dir)
    expect(await nhip(['seed', 'reference', '--json'], elsewhere)).toMatchObject({ exitCode: 0, stderr: '' })
    const shown = await nhip(['quota', '--json'], elsewhere)
    expect(JSON.parse(shown.stdout)).toMatchObject({ units: [{ unit: { slug: 'bql-kkt-an-giang' } }] })
  })
})

describe('the nhip process, made one file', () => {
  beforeAll(async () => {
    program = [await programFile('nhip')]
  })

  it(
    'ends with 2 for wrong usage and 1 for a database nobody answers for',
    { timeout: PROCESS_MS },
    async () => {
      expect(await nhip(['quota', '--period', 'W47'])).toMatchObject({ exitCode: 2, stdout: '' })
      const away = await nhip(['verify'], { DATABASE_URL: 'mongodb://127.0.0.1:9/x' })
      expect(away).toMatchObject({ exitCode: 1, stdout: '' })
      expect(away.stderr).toMatch(oneLine)
    },
  )

  it(
    'publishes beside a process that writes all the while, and nothing is lost',
    { timeout: PROCESS_MS },
    async () => {
      const due = '2026-11-19T01:00:00.000Z'
      const docs = []
      for (const title of TITLES) docs.push(await room.approved(title, due))
      let isRunning = true
      let written = 0
      const ticking = nhip(['tick', '--now', '2026-11-19T08:00:01+07:00', '--json']).finally(
        () => (isRunning = false),
      )
      while (isRunning) {
        const slug = `chu-de-${written}`
        await inTransaction(payload, (req) =>
          payload.create({ collection: 'topics', data: { name: slug, slug, kind: 'communication' }, req }),
        )
        written += 1
        await pause(1)
      }
      const ticked = await ticking
      expect(ticked).toMatchObject({ exitCode: 0, stderr: '' })
      const { jobs } = JSON.parse(ticked.stdout) as { jobs: { job: string; count: number }[] }
      expect(jobs.find(({ job }) => job === 'publishDueItems')?.count).toBe(TITLES.length)
      for (const { id } of docs)
        expect((await ledgerOf(payload, id)).map(({ status }) => status)).toEqual(['published'])
      const { totalDocs } = await payload.count({
        collection: 'topics',
        where: { slug: { contains: 'chu-de-' } },
      })
      expect(totalDocs).toBe(written)
    },
  )

  it('turns red when a row was changed in the database itself', { timeout: PROCESS_MS }, async () => {
    const sound = await nhip(['verify', '--json'])
    expect(sound).toMatchObject({ exitCode: 0, stderr: '' })
    expect(JSON.parse(sound.stdout)).toMatchObject({
      ok: true,
      problemCount: 0,
      checked: { ledger: TITLES.length },
    })
    const { docs } = await payload.find({ collection: 'publications', limit: 1, depth: 0 })
    const id = String(docs[0]?.id)
    await sql(`UPDATE publications SET content = json_set(content, '$.title', 'Tin giả') WHERE id = ?`, [id])
    const broken = await nhip(['verify', '--json'])
    expect(broken.exitCode).toBe(1)
    expect(broken.stderr).toMatch(oneLine)
    expect(JSON.parse(broken.stdout)).toMatchObject({
      ok: false,
      problemCount: 1,
      problems: [
        {
          area: 'ledger',
          code: 'contentChanged',
          id,
          message: expect.stringContaining('SHA-256') as unknown,
        },
      ],
    })
  })
})
