import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Payload } from 'payload'
import pino from 'pino'
import { ensureDataDir } from '@/config/dataDir'
import type { Env } from '@/config/env'
import { cliLabels } from '@/labels/cli'
import { refuse, type Refused } from './outcome'

/**
 * `ready`: a database that is there and up to date, else a refusal. `create`: made and brought up to date when
 * needed. `look`: there, whatever its state.
 */
export type Need = 'ready' | 'create' | 'look'

export type Opened = { readonly ok: true; readonly payload: Payload }

const STDERR = 2

/** The path of an embedded database; null for a server. `file:a.db` is relative to where the command runs. */
function databaseFile(url: string): string | null {
  if (!url.startsWith('file:')) return null
  return url.startsWith('file:///') ? fileURLToPath(url) : url.slice('file:'.length)
}

/**
 * Payload logs to stdout, where a command's answer belongs; in this process it logs to stderr. It also logs why it
 * cannot connect, which the refusal says anyway: by default nothing is logged before it has.
 */
async function logToStderr(level: Env['logLevel']): Promise<{ begin(): void }> {
  const { default: config } = await import('@payload-config')
  const logger = pino(
    { level: level === 'error' ? 'silent' : level },
    pino.destination({ dest: STDERR, sync: true }),
  )
  Object.assign(await config, { logger })
  return {
    begin: () => {
      logger.level = level
    },
  }
}

/**
 * Opens the configured database beside whatever else uses it. Refuses one that is not there or, for `ready`, not
 * up to date; a mistyped DATA_DIR never makes a new one. Throws a NhipError when nobody answers in time.
 */
export async function openDatabase(env: Env, need: Need): Promise<Opened | Refused> {
  const file = databaseFile(env.databaseUrl)
  if (need === 'create') ensureDataDir(env)
  else if (file !== null && !existsSync(file)) return refuse(cliLabels.noDatabase(file))
  const log = await logToStderr(env.logLevel)
  const [{ connect }, { isMigrated, migrate }, { startRevision }] = await Promise.all([
    import('@/server/connect'),
    import('@/server/migrate'),
    import('@/useCases/bumpRevision'),
  ])
  const payload = await connect(env)
  log.begin()
  if (need === 'create') {
    await migrate(payload)
    await startRevision(payload)
  } else if (need === 'ready' && !(await isMigrated(payload).catch(() => false))) {
    await payload.destroy()
    return refuse(cliLabels.notMigrated)
  }
  return { ok: true, payload }
}
