import { randomUUID } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getPayload, type Payload } from 'payload'
import { inject } from 'vitest'

export type DatabaseName = 'sqlite' | 'mongodb'

/** The databases this run has: SQLite always, MongoDB when the global set-up found or started a server. */
export const databases = (): DatabaseName[] => (inject('mongodbUrl') ? ['sqlite', 'mongodb'] : ['sqlite'])

/**
 * A real Payload on a fresh database of its own, in a throw-away data folder; no server, no scheduler.
 * One per test file: `payload.config.ts` reads the environment once, so the first call decides the database.
 */
export async function testPayload(database: DatabaseName = 'sqlite'): Promise<Payload> {
  const dataDir = join(tmpdir(), `nhip-test-${randomUUID()}`)
  mkdirSync(dataDir, { recursive: true })
  const file = join(dataDir, 'nhip.db')
  const template = inject('sqliteTemplate')
  if (database === 'sqlite' && existsSync(template)) copyFileSync(template, file)
  Object.assign(process.env, {
    NODE_ENV: 'test',
    DATA_DIR: dataDir,
    DATABASE_URL: database === 'sqlite' ? `file:${file}` : `${inject('mongodbUrl')}/nhip-${randomUUID().slice(0, 8)}`,
    PAYLOAD_SECRET: 'a secret that only tests use',
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'fatal',
    PUBLIC_URL: 'http://nhip.test',
  })
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config, key: randomUUID() })
  if (database === 'sqlite' && !existsSync(template)) {
    const { migrate } = await import('@/server/migrate')
    await migrate(payload)
  }
  return payload
}
