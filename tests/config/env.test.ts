import { describe, expect, it } from 'vitest'
import { parseEnv } from '@/config/env'

describe('the environment', () => {
  it('starts anywhere without a single setting', () => {
    expect(parseEnv({})).toMatchObject({
      port: 3000,
      publicUrl: 'http://localhost:3000',
      isEmbedded: true,
      scheduler: true,
      trustProxy: false,
      logLevel: 'info',
    })
    expect(parseEnv({}).databaseUrl).toMatch(/^file:\/.*\/data\/nhip\.db$/)
  })

  it.each([
    ['PORT', { PORT: 'ba nghìn' }],
    ['PORT', { PORT: '70000' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['DATABASE_URL', { DATABASE_URL: 'postgres://localhost/nhip' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'nhip' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'ftp://nhip.test' }],
    ['SCHEDULER', { SCHEDULER: 'maybe' }],
    ['WEBSUB_HUB_URL', { WEBSUB_HUB_URL: 'hub' }],
    ['PAYLOAD_SECRET', { PAYLOAD_SECRET: 'short' }],
    ['PAYLOAD_SECRET', { DATABASE_URL: 'mongodb://127.0.0.1:1/nhip' }],
  ])('names %s in one line when it is wrong: %o', (name, source) => {
    expect(() => parseEnv(source)).toThrow(new RegExp(`^[^\\n]*${name}[^\\n]*$`))
  })

  it.each([
    ['', false],
    ['off', false],
    ['on', true],
    ['2', 2],
    ['loopback, 10.0.0.0/8', 'loopback, 10.0.0.0/8'],
  ])('reads TRUST_PROXY=%j as Express does', (value, expected) => {
    expect(parseEnv({ TRUST_PROXY: value }).trustProxy).toBe(expected)
  })

  it('takes a trailing slash off the public address, since links are put behind it', () => {
    expect(parseEnv({ PUBLIC_URL: 'https://nhip.test/' }).publicUrl).toBe('https://nhip.test')
  })
})
