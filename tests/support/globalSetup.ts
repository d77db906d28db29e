import { rmSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import type { TestProject } from 'vitest/node'
import { findMongodb } from './mongodb'

declare module 'vitest' {
  interface ProvidedContext {
    sqliteTemplate: string
    mongodbUrl: string
  }
}

/** Makes one migrated, empty SQLite file that every test file copies, and finds a MongoDB server. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dir = mkdtempSync(join(tmpdir(), 'nhip-template-'))
  const made = spawnSync(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', 'tests/support/makeTemplate.ts'],
    { env: { ...process.env, NODE_ENV: 'test', DATA_DIR: dir, DATABASE_URL: '', LOG_LEVEL: 'error' }, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`The template database could not be made: ${made.stderr}${made.stdout}`)
  const mongodb = await findMongodb()
  process.stdout.write(`Databases of this run: SQLite (embedded), ${mongodb.description}\n`)
  project.provide('sqliteTemplate', join(dir, 'nhip.db'))
  project.provide('mongodbUrl', mongodb.url)
  return async () => {
    await mongodb.stop()
    rmSync(dir, { recursive: true, force: true })
  }
}
