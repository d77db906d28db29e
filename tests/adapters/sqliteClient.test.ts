import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createSqliteClient } from '@/adapters/sqliteClient'
import { createTurnQueue } from '@/adapters/turnQueue'

const database = (options?: { queueTimeoutMs: number }) =>
  createSqliteClient(`file:${join(mkdtempSync(join(tmpdir(), 'nhip-sqlite-')), 'nhip.db')}`, options)

it('does 200 transactions started at once, one after the other', async () => {
  const client = await database()
  await client.execute('CREATE TABLE t (n INTEGER)')
  await Promise.all(
    Array.from({ length: 200 }, async (_, n) => {
      const transaction = await client.transaction('write')
      await transaction.execute({ sql: 'INSERT INTO t VALUES (?)', args: [n] })
      await transaction.commit()
    }),
  )
  const { rows } = await client.execute('SELECT count(*) AS n, count(DISTINCT n) AS d FROM t')
  expect(rows[0]).toMatchObject({ n: 200, d: 200 })
  client.close()
})

it('keeps writes outside a transaction out of one, and reads see what is committed', async () => {
  const client = await database()
  await client.execute('CREATE TABLE t (n INTEGER)')
  const transaction = await client.transaction('write')
  await transaction.execute('INSERT INTO t VALUES (1)')
  const outside = client.execute('INSERT INTO t VALUES (2)')
  expect((await client.execute('SELECT n FROM t')).rows).toEqual([])
  await transaction.rollback()
  await outside
  expect((await client.execute('SELECT n FROM t')).rows).toMatchObject([{ n: 2 }])
  client.close()
})

it('keeps its pragmas from one transaction to the next', async () => {
  const client = await database()
  for (let turn = 0; turn < 2; turn++) {
    const transaction = await client.transaction('write')
    const { rows } = await transaction.execute('PRAGMA synchronous')
    expect(rows[0]).toMatchObject({ synchronous: 2 })
    await transaction.commit()
  }
  client.close()
})

it('names who holds the turn when somebody has waited too long', async () => {
  const queue = createTurnQueue(30)
  const release = await queue.take()
  await expect(queue.take()).rejects.toMatchObject({
    code: 'database.queueTimeout',
    message: expect.stringContaining('held by') as string,
  })
  release()
  const next = await queue.take()
  next()
  expect(queue.waiting).toBe(0)
})

it('waits for another process that is writing', async () => {
  const file = `file:${join(mkdtempSync(join(tmpdir(), 'nhip-sqlite-')), 'nhip.db')}`
  const [one, two] = [await createSqliteClient(file), await createSqliteClient(file)]
  await one.execute('CREATE TABLE t (n INTEGER)')
  const long = await one.transaction('write')
  await long.execute('INSERT INTO t VALUES (1)')
  const waiting = two.execute('INSERT INTO t VALUES (2)')
  await new Promise((resolve) => setTimeout(resolve, 300))
  await long.commit()
  await waiting
  expect((await two.execute('SELECT count(*) AS n FROM t')).rows[0]).toMatchObject({ n: 2 })
  one.close()
  two.close()
})
