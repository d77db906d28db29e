import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Filled } from '../data/fill'
import { openWorker } from './openWorker'

export const SMALL = 1_000
export const LARGE = 100_000

export type DataFolder = Filled & { dir: string }

export type DataFolders = {
  /** A data folder with that many articles; made once in a run and only read from. */
  filled(rows: number): Promise<DataFolder>
  /** A copy of it that may be written to. */
  copyOf(rows: number): Promise<string>
  remove(): void
}

async function fillFolder(dir: string, rows: number): Promise<DataFolder> {
  mkdirSync(join(dir, 'media'), { recursive: true })
  const worker = await openWorker(dir)
  const filled = await worker.run('fill', { rows })
  await worker.close()
  return { ...filled, dir }
}

/** Throw-away data folders below the system's; 100,000 articles take 1.3 GB and about a minute. */
export function createDataFolders(say: (line: string) => void): DataFolders {
  const base = mkdtempSync(join(tmpdir(), 'nhip-bench-'))
  const made = new Map<number, Promise<DataFolder>>()
  function filled(rows: number): Promise<DataFolder> {
    const known = made.get(rows)
    if (known) return known
    say(`filling a database with ${rows.toLocaleString('en')} articles`)
    const making = fillFolder(join(base, String(rows)), rows)
    made.set(rows, making)
    return making
  }
  return {
    filled,
    async copyOf(rows) {
      const { dir } = await filled(rows)
      const copy = mkdtempSync(join(base, 'copy-'))
      cpSync(dir, copy, { recursive: true })
      return copy
    },
    remove: () => rmSync(base, { recursive: true, force: true }),
  }
}
