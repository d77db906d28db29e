import { spawn } from 'node:child_process'
import { freePort } from './freePort'

export type Product = { url: string; pid: number; stop(): Promise<void> }

const START_MS = 120_000
const POLL_MS = 100

/**
 * The product as `npm start` runs it, in a process of its own on `dataDir`; resolves when it is ready. The pages must
 * have been built. Its complaints go to our stderr.
 */
export async function startProduct(dataDir: string, env: Record<string, string> = {}): Promise<Product> {
  const port = await freePort()
  const child = spawn(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', 'src/server/main.ts'],
    {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        DATABASE_URL: '',
        PUBLIC_URL: '',
        LOG_LEVEL: 'error',
        ...env,
        DATA_DIR: dataDir,
        PORT: String(port),
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  let isGone = false
  const exited = new Promise<void>((resolve) =>
    child.once('exit', () => {
      isGone = true
      resolve()
    }),
  )
  const url = `http://localhost:${port}`
  for (let waited = 0; ; waited += POLL_MS) {
    if (isGone || waited > START_MS) {
      child.kill()
      throw new Error('the server did not start')
    }
    const isReady = await fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isReady) break
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
  return {
    url,
    pid: child.pid ?? 0,
    async stop() {
      child.kill('SIGTERM')
      await exited
    },
  }
}
