import { spawn, spawnSync } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bulkApproved } from '@tests/support/bulk'
import { settableClock } from '@tests/support/clock'
import { openNewsroom } from '@tests/support/newsroom'
import { testPayload } from '@tests/support/payload'
import { programFile } from '@tests/support/program'

const ITEMS = 100
const KILLS = 20
const NEEDED_IN_BATCH = 15

let payload: Payload
let publisher: string

beforeAll(async () => {
  payload = await testPayload()
  publisher = await programFile('publisher')
})
afterAll(() => payload.destroy())

/** Runs the publisher; kills it `extraMs` after its `count`-th item, or lets it finish. Tells whether it was killed. */
function publishUntil(count: number, extraMs: number): Promise<'killed' | 'done'> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--conditions=production', publisher], {
      env: { ...process.env, LOG_LEVEL: 'silent' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let out = 0
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line === 'out') out += 1
      if (line === 'out' && out === count) setTimeout(() => child.kill('SIGKILL'), extraMs)
    })
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      if (signal === 'SIGKILL') resolve('killed')
      else if (code === 0) resolve('done')
      else reject(new Error(`the publisher ended with ${code}`))
    })
  })
}

const planned = async () =>
  (await payload.count({ collection: 'publications', where: { status: { equals: 'planned' } } })).totalDocs

it(
  'publishes each of 100 due items once though it is killed at 20 random moments',
  { timeout: 400_000 },
  async () => {
    const room = await openNewsroom(payload, settableClock('2026-11-18T02:00:00.000Z', { share: false }))
    const unit = await payload.findByID({ collection: 'units', id: room.cast.units.department, depth: 0 })
    const due = '2026-11-18T03:00:00.000Z'
    await bulkApproved(
      payload,
      {
        unit: { id: unit.id, path: unit.path ?? '' },
        section: room.section,
        topic: room.topic,
        channel: room.channel,
        approver: String(room.person('chief').id),
      },
      { count: ITEMS, dueAt: due, approvedAt: '2026-11-18T02:00:00.000Z' },
    )

    const inFlight: number[] = []
    for (let kill = 0; kill < KILLS; kill++) {
      const left = await planned()
      const perRun = Math.max(1, Math.floor((left - 1) / (KILLS - kill)))
      const end = await publishUntil(1 + Math.floor(Math.random() * perRun), Math.random() * 20)
      if (end === 'killed') inFlight.push(await planned())
    }
    const inBatch = inFlight.filter((rows) => rows > 0).length
    process.stdout.write(
      `killed ${inFlight.length} times, rows still in flight each time: ${inFlight.join(', ')}\n`,
    )
    expect(inBatch).toBeGreaterThanOrEqual(NEEDED_IN_BATCH)

    expect(await publishUntil(Infinity, 0)).toBe('done')
    const { docs } = await payload.find({ collection: 'publications', depth: 0, pagination: false })
    expect(docs.filter(({ status }) => status === 'published')).toHaveLength(ITEMS)
    const { totalDocs } = await payload.count({
      collection: 'auditLog',
      where: { action: { equals: 'publish' } },
    })
    expect(totalDocs).toBe(ITEMS)
    const verified = spawnSync(
      process.execPath,
      ['--conditions=production', '--import', 'tsx', 'src/cli/nhip.ts', 'verify', '--json'],
      { env: { ...process.env, LOG_LEVEL: 'silent' }, encoding: 'utf8' },
    )
    expect({ status: verified.status, said: verified.stdout + verified.stderr }).toMatchObject({ status: 0 })
  },
)
