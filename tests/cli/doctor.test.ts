import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doctor } from '@/cli/commands/doctor'
import type { Finding, FindingName } from '@/cli/doctor/finding'
import { checkServer } from '@/cli/doctor/server'
import { checkNode } from '@/cli/doctor/machine'
import { refuse, type Outcome } from '@/cli/outcome'
import { seedReference } from '@/seed/reference'
import { recordAudit } from '@/useCases/recordAudit'
import { inTransaction } from '@/useCases/inTransaction'
import { settableClock } from '@tests/support/clock'
import { startMailServer } from '@tests/support/mailServer'
import { testPayload } from '@tests/support/payload'

const clock = settableClock('2026-11-18T02:00:00.000Z')
let payload: Payload

beforeAll(async () => {
  payload = await testPayload()
  await seedReference({ payload, now: clock.now() })
})
afterAll(() => payload.destroy())

/** The doctor on the tests' database; port 9 is where nobody listens. */
const examine = (environment: Record<string, string> = {}): Promise<Outcome> =>
  doctor({
    environment: { ...process.env, PORT: '9', ...environment },
    clock,
    open: async () => ({ ok: true, payload }),
    close: async () => undefined,
  })

const findings = (outcome: Outcome): Finding[] => (outcome.data as { findings: Finding[] }).findings
const found = (outcome: Outcome, name: FindingName) => findings(outcome).find((each) => each.name === name)

describe('doctor', () => {
  it('is content with a fresh installation, and says what is still to do', async () => {
    const outcome = await examine({ PUBLIC_URL: 'http://localhost:9' })
    expect(outcome.ok).toBe(true)
    const statuses = Object.fromEntries(findings(outcome).map(({ name, status }) => [name, status]))
    expect(statuses).toMatchObject({
      node: 'ok',
      environment: 'ok',
      folder: 'ok',
      disk: 'ok',
      database: 'ok',
      clock: 'ok',
    })
    expect(statuses).toMatchObject({ footer: 'warning', server: 'warning', mail: 'warning' })
    expect(found(outcome, 'mail')?.detail).toContain('chưa cấu hình')
    expect(found(outcome, 'clock')?.detail).toContain('09:00 18/11/2026')
  })

  it('does not let a site go public with the sample footer or an empty one', async () => {
    const sample = await examine({ PUBLIC_URL: 'https://coquan.gov.vn' })
    expect(sample.ok).toBe(false)
    expect(found(sample, 'footer')?.detail).toMatch(/giá trị mẫu: địa chỉ, thư điện tử, điện thoại/)
    const { siteUnit } = await payload.findGlobal({ slug: 'siteSettings', depth: 0 })
    const unit = { collection: 'units', id: String(siteUnit) } as const
    await payload.update({ ...unit, data: { phone: null } })
    expect(found(await examine({ PUBLIC_URL: 'https://coquan.gov.vn' }), 'footer')?.detail).toContain(
      'điện thoại',
    )
    const real = {
      address: '12 Lê Lợi, An Giang',
      email: 'vp@coquan.gov.vn',
      phone: '0296 385 1234',
      responsiblePerson: 'Trần Thị Hoa',
    }
    await payload.update({ ...unit, data: real })
    expect(found(await examine({ PUBLIC_URL: 'https://coquan.gov.vn' }), 'footer')).toMatchObject({
      status: 'ok',
    })
  })

  it('signs in to the mail server, and says what to do when that fails', async () => {
    const server = await startMailServer({
      authOptional: false,
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      onAuth({ password }, _session, done) {
        if (password === 'dung') done(null, { user: 'nhip' })
        else done(Object.assign(new Error('Authentication failed'), { responseCode: 535 }))
      },
    })
    const mail = async (password: string) =>
      found(
        await examine({
          SMTP_URL: `smtp://nhip:${password}@127.0.0.1:${server.port}`,
          MAIL_FROM: 'nhip@coquan.example',
        }),
        'mail',
      )
    expect(await mail('dung')).toMatchObject({ status: 'ok' })
    const wrong = await mail('sai-mat-khau')
    expect(wrong).toMatchObject({ status: 'error' })
    expect(wrong?.detail).toContain('mật khẩu trong SMTP_URL')
    expect(wrong?.detail).not.toContain('sai-mat-khau')
    expect(server.received).toEqual([])
    await server.down()
    expect((await mail('dung'))?.detail).toContain('tường lửa')
  })

  it('sees a clock that runs behind what is recorded', async () => {
    const entry = { action: 'test', documentType: 'units', documentId: 'x', actor: null }
    await inTransaction(payload, (req) =>
      recordAudit({ payload, req, now: '2026-11-18T03:00:00.000Z' }, entry),
    )
    expect(found(await examine(), 'clock')).toMatchObject({ status: 'error' })
    clock.set('2026-11-18T02:59:00.000Z')
    expect(found(await examine(), 'clock')).toMatchObject({ status: 'ok' })
  })

  it('stops at an environment that is not valid, and goes on without a database', async () => {
    const invalid = await examine({ DATABASE_URL: 'postgres://x' })
    expect(findings(invalid).map(({ name }) => name)).toEqual(['node', 'environment'])
    expect(found(invalid, 'environment')?.detail).toContain('DATABASE_URL')
    const outcome = await doctor({
      environment: { ...process.env, PORT: '9', DATA_DIR: join(tmpdir(), 'nhip-khong-co') },
      clock,
      open: async () => refuse('không có'),
      close: async () => undefined,
    })
    expect(found(outcome, 'folder')).toMatchObject({ status: 'error' })
    expect(found(outcome, 'database')).toMatchObject({ status: 'error', detail: 'không có' })
    expect(outcome.ok).toBe(false)
  })

  it('asks a running server for its state, the site and the feeds', async () => {
    const pages: Record<string, [number, string]> = {
      '/readyz': [200, '{}'],
      '/': [200, '<html>'],
      '/rss/tat-ca.xml': [200, '<?xml version="1.0"?><rss version="2.0"></rss>'],
    }
    const server = createServer((req, res) => {
      const [status, body] = pages[req.url ?? ''] ?? [404, '']
      res.writeHead(status).end(body)
    })
    await new Promise<void>((resolve) => server.listen(0, resolve))
    const { port } = server.address() as AddressInfo
    const publicUrl = `http://localhost:${port}`
    const statuses = async () => (await checkServer({ port, publicUrl })).map(({ status }) => status)
    expect(await statuses()).toEqual(['ok', 'ok', 'ok'])
    pages['/readyz'] = [503, '{}']
    pages['/rss/tat-ca.xml'] = [200, '<html>']
    expect(await statuses()).toEqual(['error', 'ok', 'error'])
    server.closeAllConnections()
    server.close()
  })

  it('knows which Node is too old', () => {
    expect(checkNode('v20.19.0').status).toBe('ok')
    expect(checkNode('v22.1.0').status).toBe('ok')
    expect(checkNode('v20.18.9').status).toBe('error')
  })
})
