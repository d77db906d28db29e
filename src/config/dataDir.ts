import { randomBytes } from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { NhipError } from '@/errors'
import { serverLabels } from '@/labels/server'
import type { Env } from './env'

/** Level by level: `recursive` never ends where a file system refuses with ENOENT, as `/proc` does. */
function makeDir(path: string): void {
  if (existsSync(path)) return
  makeDir(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

/** Creates the data folders. Throws `data.notWritable` with one line when that cannot be done. */
export function ensureDataDir({ dataDir, mediaDir }: Pick<Env, 'dataDir' | 'mediaDir'>): void {
  try {
    makeDir(mediaDir)
    accessSync(dataDir, constants.W_OK)
    accessSync(mediaDir, constants.W_OK)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new NhipError('data.notWritable', serverLabels.dataNotWritable(dataDir, reason), { cause })
  }
}

/**
 * The key that signs sessions: from the environment, else from `DATA_DIR/secret`, created on the first
 * embedded start with mode 0600. Two processes that start at once agree on the file that was there first.
 */
export function ensureSecret({ payloadSecret, dataDir }: Pick<Env, 'payloadSecret' | 'dataDir'>): string {
  if (payloadSecret !== undefined) return payloadSecret
  const path = join(dataDir, 'secret')
  makeDir(dataDir)
  const draft = `${path}.${randomBytes(6).toString('hex')}`
  try {
    // Written whole under another name first: nobody ever reads half a secret.
    writeFileSync(draft, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
    linkSync(draft, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
  return readFileSync(path, 'utf8').trim()
}
