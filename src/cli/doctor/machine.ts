import { existsSync } from 'node:fs'
import { mkdtemp, rm, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import type { Env } from '@/config/env'
import { cliLabels } from '@/labels/cli'
import { serverLabels } from '@/labels/server'
import { firstLine } from '../outcome'
import { error, ok, warning, type Finding } from './finding'

const labels = cliLabels.doctor
/** package.json, `engines`. */
const OLDEST_NODE = '20.19.0'
const GIGABYTE = 1024 ** 3
/** Below this a day of uploads or the write-ahead log can fill the disk. */
const DISK_ERROR_GB = 1
const DISK_WARNING_GB = 5

const numbers = (version: string): number[] => version.replace(/^v/, '').split('.').map(Number)

/** Is `version` at least `needed`, both `major.minor.patch`? */
function isAtLeast(version: string, needed: string): boolean {
  const [given, wanted] = [numbers(version), numbers(needed)]
  const differs = wanted.findIndex((number, at) => given[at] !== number)
  return differs === -1 || (given[differs] ?? 0) > (wanted[differs] ?? 0)
}

export const checkNode = (version: string): Finding =>
  isAtLeast(version, OLDEST_NODE)
    ? ok('node', labels.node(version))
    : error('node', labels.nodeOld(version, OLDEST_NODE))

/** Writes for real: the superuser passes every check of permissions, also on a disk mounted read-only. */
async function tryWriting(dir: string): Promise<void> {
  const probe = await mkdtemp(join(dir, '.kiem-tra-'))
  await rm(probe, { recursive: true })
}

/** The data folder and the one of media. Creates neither. */
export async function checkFolder({
  dataDir,
  mediaDir,
}: Pick<Env, 'dataDir' | 'mediaDir'>): Promise<Finding> {
  for (const dir of [dataDir, mediaDir]) {
    if (!existsSync(dir)) return error('folder', labels.folderMissing(dir))
    try {
      await tryWriting(dir)
    } catch (cause) {
      return error('folder', serverLabels.dataNotWritable(dir, firstLine(cause)))
    }
  }
  return ok('folder', labels.folder(dataDir))
}

/** Free space for people who are not the superuser, where the data folder lies; nothing when it is not there. */
export async function checkDisk({ dataDir }: Pick<Env, 'dataDir'>): Promise<Finding[]> {
  const disk = await statfs(dataDir).catch(() => null)
  if (disk === null) return []
  const free = (disk.bavail * disk.bsize) / GIGABYTE
  const shown = labels.gigabytes(free)
  if (free < DISK_ERROR_GB) return [error('disk', labels.diskLow(shown, dataDir))]
  return [
    free < DISK_WARNING_GB ? warning('disk', labels.diskLow(shown, dataDir)) : ok('disk', labels.disk(shown)),
  ]
}
