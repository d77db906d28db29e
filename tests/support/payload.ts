import { randomUUID } from 'node:crypto'
import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getPayload, type Payload } from 'payload'
import { inject } from 'vitest'
import { emptyDatabase } from './emptyDatabase'
import { hashInOneRound } from './passwords'

const SLOT = Symbol.for('nhip.tests.payload')
/** What the product keeps for its whole process, for as long as the public revision stands or somebody sets it anew. */
const KEPT = ['clock', 'feedSnapshot', 'portal.held', 'searchIndex'].map((name) => Symbol.for(`nhip.${name}`))
const held = globalThis as { [SLOT]?: Promise<Booted> } & Record<symbol, unknown>

type Booted = { payload: Payload; email: Payload['email'] }

/** The environment is read once, so it is set before anything of ours is loaded. */
async function boot(): Promise<Booted> {
  const dataDir = join(tmpdir(), `nhip-test-${randomUUID()}`)
  mkdirSync(join(dataDir, 'media'), { recursive: true })
  const isSqlite = inject('database') !== 'mongodb'
  const file = join(dataDir, 'nhip.db')
  if (isSqlite) copyFileSync(inject('sqliteTemplate'), file)
  Object.assign(process.env, {
    NODE_ENV: 'test',
    DATA_DIR: dataDir,
    DATABASE_URL: isSqlite ? `file:${file}` : `${inject('mongodbUrl')}/nhip-${randomUUID().slice(0, 8)}`,
    PAYLOAD_SECRET: 'a secret that only tests use',
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent',
    PUBLIC_URL: 'http://nhip.test',
  })
  hashInOneRound()
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  return { payload, email: { ...payload.email } }
}

/**
 * A real Payload on an empty database (the project's: SQLite or MongoDB), in a throw-away data folder; no server, no
 * scheduler, no seed but the revision counter. Call it once per test file (`beforeAll`), and its `destroy` in
 * `afterAll`: the files that one worker runs share the process and its Payload, emptied in between.
 */
export async function testPayload(): Promise<Payload> {
  held[SLOT] ??= boot()
  const { payload, email } = await held[SLOT]
  await emptyDatabase(payload)
  const media = join(String(process.env.DATA_DIR), 'media')
  rmSync(media, { recursive: true, force: true })
  mkdirSync(media)
  const { startRevision } = await import('@/useCases/bumpRevision')
  await startRevision(payload)
  payload.destroy = async () => {
    for (const slot of KEPT) delete held[slot]
    Object.assign(payload.email, email)
  }
  return payload
}
