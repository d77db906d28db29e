import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'

export type TestServer = {
  url: string
  setupUrl: string | null
  dataDir: string
  pid: number
  setClock(at: string): Promise<void>
  run(job: string): Promise<void>
  stop(): Promise<void>
}

type Answer = { done?: true; error?: string; ready?: true; publicUrl?: string; setupUrl?: string | null }

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })

/** Waits until the pages are built: a server would build them itself. */
async function pagesAreBuilt(): Promise<void> {
  const answer = await fetch(inject('pagesUrl'))
  if (!answer.ok) throw new Error(await answer.text())
}

/** The real server in a process of its own, on a fresh data folder, at the given moment. */
export async function startTestServer(
  now: string,
  {
    dataDir = mkdtempSync(join(tmpdir(), 'nhip-server-')),
    env = {},
  }: { dataDir?: string; env?: Record<string, string> } = {},
): Promise<TestServer> {
  await pagesAreBuilt()
  const port = await freePort()
  const child = fork('tests/support/server.ts', {
    execArgv: ['--conditions=production', '--import', 'tsx'],
    env: {
      ...process.env,
      DATABASE_URL: '',
      PUBLIC_URL: '',
      LOG_LEVEL: 'error',
      ...env,
      DATA_DIR: dataDir,
      PORT: String(port),
      NHIP_TEST_NOW: now,
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const answer = (): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const onExit = (code: number | null) => reject(new Error(`the server ended with ${code}`))
      child.once('exit', onExit)
      child.once('message', (message: Answer) => {
        child.off('exit', onExit)
        if (message.error === undefined) resolve(message)
        else reject(new Error(message.error))
      })
    })
  const ask = async (message: object) => {
    const answered = answer()
    child.send(message)
    await answered
  }
  const { publicUrl = '', setupUrl = null } = await answer()
  return {
    url: publicUrl,
    setupUrl,
    dataDir,
    pid: child.pid ?? 0,
    setClock: (at) => ask({ set: at }),
    run: (job) => ask({ run: job }),
    async stop() {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      await ask({ stop: true }).catch(() => undefined)
      child.kill()
      await gone
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
