import { mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ensureDataDir, ensureSecret } from '@/config/dataDir'
import { parseEnv } from '@/config/env'

const folder = () => mkdtempSync(join(tmpdir(), 'nhip-config-'))

it('creates the secret once, for its owner only', () => {
  const dataDir = folder()
  const first = ensureSecret({ payloadSecret: undefined, dataDir })
  expect(first).toMatch(/^[0-9a-f]{64}$/)
  expect(statSync(join(dataDir, 'secret')).mode & 0o777).toBe(0o600)
  expect(ensureSecret({ payloadSecret: undefined, dataDir })).toBe(first)
  expect(readFileSync(join(dataDir, 'secret'), 'utf8')).toBe(first)
})

it('leaves the disk alone when the secret is given', () => {
  expect(ensureSecret({ payloadSecret: 'given by the operator', dataDir: '/nowhere' })).toBe(
    'given by the operator',
  )
})

it('makes the folders of an embedded run', () => {
  const dataDir = join(folder(), 'deep', 'data')
  ensureDataDir({ dataDir, mediaDir: join(dataDir, 'media') })
  expect(statSync(join(dataDir, 'media')).isDirectory()).toBe(true)
})

it('has defaults that start anywhere', () => {
  const env = parseEnv({})
  expect(env).toMatchObject({
    port: 3000,
    isEmbedded: true,
    publicUrl: 'http://localhost:3000',
    scheduler: true,
    logLevel: 'info',
  })
  expect(env.databaseUrl).toMatch(/^file:\/.*\/data\/nhip\.db$/)
})

it.each([
  ['on', true],
  ['off', false],
  ['2', 2],
  ['loopback, 10.0.0.0/8', 'loopback, 10.0.0.0/8'],
])('reads TRUST_PROXY=%s as Express does', (value, expected) => {
  expect(parseEnv({ TRUST_PROXY: value }).trustProxy).toBe(expected)
})

it.each([
  [{ PORT: '70000' }, 'PORT'],
  [{ SCHEDULER: 'maybe' }, 'SCHEDULER'],
  [{ PAYLOAD_SECRET: 'short' }, 'PAYLOAD_SECRET'],
  [{ WEBSUB_HUB_URL: 'ftp://hub' }, 'WEBSUB_HUB_URL'],
])('refuses %o in one line that names it', (source, name) => {
  expect(() => parseEnv(source)).toThrow(new RegExp(`^[^\\n]*${name}[^\\n]*$`))
})
