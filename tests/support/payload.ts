import { randomUUID } from 'node:crypto'
import { copyFileSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getPayload, type Payload } from 'payload'
import { inject } from 'vitest'

/**
 * A real Payload on a fresh database of its own (the project's: SQLite or MongoDB), in a throw-away data folder;
 * no server, no scheduler, no seed but the revision counter. Call it once per test file (`beforeAll`): the
 * environment is read once. Destroy it in `afterAll`.
 */
export async function testPayload(): Promise<Payload> {
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
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  const { startRevision } = await import('@/useCases/bumpRevision')
  await startRevision(payload)
  return payload
}
