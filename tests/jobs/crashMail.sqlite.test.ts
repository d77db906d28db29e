import { spawn } from 'node:child_process'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { clock } from '@/adapters/clock'
import { smtpTransport } from '@/adapters/mail'
import { addMinutes } from '@/domain/time/instant'
import { queueMails } from '@/useCases/mail/queueMails'
import { sendMails } from '@/useCases/mail/sendMails'
import { startMailServer, type MailServer } from '@tests/support/mailServer'
import { draft, FROM } from '@tests/support/outbox'
import { testPayload } from '@tests/support/payload'
import { programFile } from '@tests/support/program'

const NAMES = ['mot', 'hai', 'ba']
const LEASE_MINUTES = 5

let payload: Payload
let mailer: string
let server: MailServer
/** While true the server does not answer for the second recipient. */
let isHanging = true
let reached: () => void = () => undefined

beforeAll(async () => {
  payload = await testPayload()
  mailer = await programFile('mailer')
  server = await startMailServer({
    onRcptTo({ address }, _session, done) {
      if (isHanging && address.startsWith('hai@')) reached()
      else done()
    },
  })
})
afterAll(async () => {
  await server.down()
  await payload.destroy()
})

it(
  'sends every mail once though the sending process is killed in the middle of one',
  { timeout: 90_000 },
  async () => {
    const transport = smtpTransport({ url: `smtp://127.0.0.1:${server.port}`, from: FROM })
    Object.assign(payload.email, { transport, defaultFromAddress: FROM.address })
    const now = clock.now()
    await queueMails(
      { payload, now },
      NAMES.map((name) => draft(name, { expiresAt: addMinutes(now, 60) })),
    )
    const isReached = new Promise<void>((resolve) => {
      reached = resolve
    })
    const child = spawn(process.execPath, ['--conditions=production', mailer], {
      env: {
        ...process.env,
        LOG_LEVEL: 'silent',
        SMTP_URL: `smtp://127.0.0.1:${server.port}`,
        MAIL_FROM: FROM.address,
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const isOver = new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)))
    await Promise.race([
      isReached,
      isOver.then((signal) => expect.fail(`it ended by itself: ${String(signal)}`)),
    ])
    child.kill('SIGKILL')
    expect(await isOver).toBe('SIGKILL')
    isHanging = false

    const sendAt = (minutes: number) =>
      sendMails({
        payload,
        clock: { now: () => addMinutes(clock.now(), minutes) },
        log: { error: () => undefined },
        transport,
      })
    await sendAt(0)
    expect(server.received.flatMap(({ to }) => to)).not.toContain('hai@coquan.example')
    expect(await sendAt(LEASE_MINUTES + 1)).toBe(1)
    expect(server.received.flatMap(({ to }) => to).sort()).toEqual(
      NAMES.map((name) => `${name}@coquan.example`).sort(),
    )
  },
)
