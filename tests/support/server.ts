/**
 * The tests' own server entry: the real server with a clock that the test sets. Only this file can inject one;
 * `src/server/main.ts` has no such door. Messages: `{ set: instant }` moves the clock (it then runs on from
 * there), `{ run: jobName }` runs a job at once; each is answered with `{ done: true }`.
 */
Object.assign(process.env, { NODE_ENV: 'production' })

let base = { at: Date.parse(process.env.NHIP_TEST_NOW ?? ''), since: performance.now() }
const clock = { now: () => new Date(base.at + performance.now() - base.since).toISOString() }
Object.assign(globalThis, { [Symbol.for('nhip.clock')]: clock })

const { startServer } = await import('@/server/start')
const { JOBS } = await import('@jobs/index')
const { logger } = await import('@/config/logger')
const server = await startServer({ root: process.cwd() })

type Message = { set?: string; run?: string; stop?: true }

async function obey({ set, run, stop }: Message): Promise<void> {
  if (set !== undefined) base = { at: Date.parse(set), since: performance.now() }
  const job = JOBS.find(({ name }) => name === run)
  if (job) await job.run({ payload: server.payload, now: clock.now(), clock, log: logger })
  if (stop) await server.stop()
}

process.on('message', (message: Message) => {
  void obey(message).then(
    () => process.send?.({ done: true }),
    (error: unknown) => process.send?.({ error: String(error) }),
  )
})
process.send?.({ ready: true, publicUrl: server.publicUrl, setupUrl: server.setupUrl })

export {}
