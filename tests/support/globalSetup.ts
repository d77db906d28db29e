import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { findMongodb } from './mongodb'

declare module 'vitest' {
  interface ProvidedContext {
    /** Which database the tests of a project run on. */
    database: 'sqlite' | 'mongodb'
    /** A migrated, empty SQLite file that every test file copies. */
    sqliteTemplate: string
    /** A MongoDB server, without a database's name. */
    mongodbUrl: string
  }
}

type TearDown = () => Promise<void>

async function sqlite(project: TestProject): Promise<TearDown> {
  const dir = mkdtempSync(join(tmpdir(), 'nhip-template-'))
  const made = spawnSync(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', 'tests/support/makeTemplate.ts'],
    {
      env: { ...process.env, NODE_ENV: 'test', DATA_DIR: dir, DATABASE_URL: '', LOG_LEVEL: 'error' },
      encoding: 'utf8',
    },
  )
  if (made.status !== 0)
    throw new Error(`The template database could not be made: ${made.stderr}${made.stdout}`)
  process.stdout.write('Tests on SQLite (embedded)\n')
  project.provide('sqliteTemplate', join(dir, 'nhip.db'))
  return async () => rmSync(dir, { recursive: true, force: true })
}

async function mongodb(project: TestProject): Promise<TearDown> {
  const found = await findMongodb()
  process.stdout.write(`Tests on ${found.description}\n`)
  project.provide('mongodbUrl', found.url)
  return () => found.stop()
}

/** Prepares the one database of a project: the template file, or a server. */
export default async function setup(project: TestProject): Promise<TearDown> {
  return project.name === 'mongodb' ? mongodb(project) : sqlite(project)
}
