import { createClient, type Client, type InStatement, type ResultSet, type Transaction } from '@libsql/client'
import { createTurnQueue, type Release } from './turnQueue'

/** Longest a statement may block the event loop on another process's write lock. */
const BLOCKING_BUSY_MS = 50
/** Longest a transaction waits, without blocking, for another process to finish writing. */
const MAX_BUSY_MS = 20_000
const BUSY_RETRY_MS = 20

const PRAGMAS = [
  `PRAGMA busy_timeout = ${BLOCKING_BUSY_MS}`,
  'PRAGMA journal_mode = WAL',
  'PRAGMA synchronous = FULL',
  'PRAGMA foreign_keys = ON',
  'PRAGMA cache_size = -65536',
  'PRAGMA temp_store = MEMORY',
]

const isRead = (sql: string) => /^\s*(select|explain|with\b(?![\s\S]*\b(insert|update|delete)\b))/i.test(sql)
/** Pragmas and the like cannot stand inside a transaction. */
const isSetting = (sql: string) => /^\s*(pragma|vacuum|attach|detach|begin|commit|rollback)/i.test(sql)
const isBusy = (error: unknown) =>
  error instanceof Error && /SQLITE_BUSY|database is locked/i.test(error.message)
const sqlOf = (statement: InStatement) => (typeof statement === 'string' ? statement : statement.sql)
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Throws when the file is no database: better at start than at the first write. */
async function open(url: string): Promise<Client> {
  const client = createClient({ url })
  for (const pragma of PRAGMAS) await client.execute(pragma)
  return client
}

/** A libsql client that also remembers a commit that failed: Payload's adapter reports it as done. */
export type SqliteClient = Client & { takeCommitError(): unknown }

/**
 * A libsql client for one embedded database, with one connection that writes and one that reads.
 *
 * The stock client opens a new connection for every transaction: pragmas are lost and parallel
 * transactions fail with SQLITE_BUSY. Here every write, inside a transaction or not, takes its turn on
 * the one writing connection, and `BEGIN IMMEDIATE` waits for other processes without blocking ours.
 * Reads outside a transaction never wait (WAL).
 */
export async function createSqliteClient(
  url: string,
  options: { queueTimeoutMs?: number } = {},
): Promise<SqliteClient> {
  const reader = await open(url)
  let writer = await open(url)
  const turns = createTurnQueue(options.queueTimeoutMs)
  let commitError: unknown = null

  async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const release = await turns.take()
    try {
      return await work()
    } finally {
      release()
    }
  }

  /**
   * What is written outside a transaction gets one of its own. Tried alone against another process's lock, a statement that
   * fails with SQLITE_BUSY is left unfinished by libsql, and what follows on the connection is reported as done but
   * not committed until it is collected; `BEGIN IMMEDIATE` is the only statement that ever meets the lock.
   */
  async function together<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const transaction = await begin()
    try {
      const result = await work(transaction)
      await transaction.commit()
      return result
    } catch (error) {
      await transaction.rollback().catch(() => undefined)
      throw error
    }
  }

  /**
   * `BEGIN IMMEDIATE`, as long as it takes another process to finish. libsql leaves a statement that failed with
   * SQLITE_BUSY unfinished on its connection, where it would keep later commits from happening: a fresh connection
   * is the only one to try again on.
   */
  async function beginWriting(): Promise<void> {
    for (let waited = 0; ; waited += BUSY_RETRY_MS + BLOCKING_BUSY_MS) {
      try {
        await writer.execute('BEGIN IMMEDIATE')
        return
      } catch (error) {
        if (!isBusy(error)) throw error
        writer.close()
        await pause(BUSY_RETRY_MS)
        writer = await open(url)
        if (waited >= MAX_BUSY_MS) throw error
      }
    }
  }

  async function begin(): Promise<Transaction> {
    const release = await turns.take()
    try {
      await beginWriting()
    } catch (error) {
      release()
      throw error
    }
    return createTransaction(writer, release, (error) => {
      commitError = error
    })
  }

  return {
    protocol: 'file',
    get closed() {
      return writer.closed
    },
    execute: (statement: InStatement) =>
      isRead(sqlOf(statement))
        ? reader.execute(statement)
        : isSetting(sqlOf(statement))
          ? inTurn(() => writer.execute(statement))
          : together((transaction) => transaction.execute(statement)),
    batch: (statements) => together((transaction) => transaction.batch(statements)),
    migrate: (statements) => together((transaction) => transaction.batch(statements)),
    executeMultiple: (sql) => together((transaction) => transaction.executeMultiple(sql)),
    transaction: begin,
    takeCommitError() {
      const error = commitError
      commitError = null
      return error
    },
    sync: () => writer.sync(),
    reconnect: () => undefined,
    close() {
      reader.close()
      writer.close()
    },
  } as SqliteClient
}

function createTransaction(
  writer: Client,
  release: Release,
  onCommitError: (error: unknown) => void,
): Transaction {
  let isOpen = true
  async function end(sql: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    if (!isOpen) return
    try {
      await writer.execute(sql)
      isOpen = false
    } catch (error) {
      if (sql === 'ROLLBACK') isOpen = false
      else onCommitError(error)
      throw error
    } finally {
      if (!isOpen) release()
    }
  }
  const guarded = <T>(work: () => Promise<T>): Promise<T> =>
    isOpen ? work() : Promise.reject(new Error('The transaction is already closed'))

  return {
    get closed() {
      return !isOpen
    },
    execute: (statement: InStatement) => guarded(() => writer.execute(statement)),
    batch: (statements: InStatement[]) =>
      guarded(async () => {
        const results: ResultSet[] = []
        for (const statement of statements) results.push(await writer.execute(statement))
        return results
      }),
    executeMultiple: (sql: string) => guarded(() => writer.executeMultiple(sql)),
    commit: () => end('COMMIT'),
    rollback: () => end('ROLLBACK'),
    close() {
      void end('ROLLBACK').catch(() => undefined)
    },
  } as Transaction
}
