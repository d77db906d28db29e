import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NhipError } from '@/errors'
import { serverLabels as labels } from '@/labels/server'

const root = join(import.meta.dirname, '../..')
const say = (line = '') => process.stdout.write(`${line}\n`)
/** One line, written over and over, for whoever waits at a terminal; nothing in a pipe. */
const progress = process.stderr.isTTY
  ? { onProgress: (line: string) => void process.stderr.write(`\r\u001B[K${line}`) }
  : {}

/** One line for the operator: a known refusal as it stands, anything else by its first line. */
function explain(error: unknown): string {
  if (error instanceof NhipError) return error.message
  if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE')
    return labels.portTaken(Number(process.env.PORT ?? 3000))
  return labels.unexpected(error instanceof Error ? error.message : String(error))
}

function banner(publicUrl: string, setupUrl: string | null, accounts: readonly string[]): void {
  say()
  say(labels.ready)
  say(`  ${labels.site}: ${publicUrl}/`)
  say(`  ${labels.admin}: ${publicUrl}/admin`)
  say(`  ${labels.feeds}: ${publicUrl}/rss`)
  say()
  if (setupUrl !== null) say(`${labels.firstAdmin}\n  ${setupUrl}`)
  else if (accounts.length > 0) say([labels.demoAccounts, ...accounts.map((line) => `  ${line}`)].join('\n'))
  else say(labels.nextStep)
  say()
}

/** Starts the process that `npm start` (or, with `--demo`, `npm run demo`) runs, until SIGINT or SIGTERM. */
export async function run(args: readonly string[]): Promise<void> {
  const isDemo = args.includes('--demo')
  const isDev = args.includes('--dev')
  const throwAway = isDemo ? mkdtempSync(join(tmpdir(), 'nhip-demo-')) : null
  if (throwAway !== null) process.env.DATA_DIR = throwAway
  try {
    const { startServer } = await import('./start')
    const server = await startServer({
      root,
      isDev,
      isDemo,
      onBuild: () => say(labels.building),
      ...progress,
    })
    banner(server.publicUrl, server.setupUrl, server.accounts)
    let isStopping = false
    const stop = () => {
      if (isStopping) return
      isStopping = true
      say(labels.stopping)
      void server
        .stop()
        .then(() => throwAway !== null && rmSync(throwAway, { recursive: true, force: true }))
        .then(
          () => process.exit(0),
          () => process.exit(1),
        )
    }
    process.on('SIGINT', stop)
    process.on('SIGTERM', stop)
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`)
    process.exit(1)
  }
}
