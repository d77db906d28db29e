import { mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ensureDataDir, ensureSecret } from '@/config/dataDir'

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

it('says at once that a folder cannot be made, where the file system answers as /proc does', () => {
  const dataDir = '/proc/nhip/data'
  expect(() => ensureDataDir({ dataDir, mediaDir: `${dataDir}/media` })).toThrow(/DATA_DIR/)
})
