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
const isBusy = (error: unknown) => error instanceof Error && /SQLITE_BUSY|database is locked/i.test(error.message)
const sqlOf = (statement: InStatement) => (typeof statement === 'string' ? statement : statement.sql)
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let waited = 0; ; waited += BUSY_RETRY_MS + BLOCKING_BUSY_MS) {
    try {
      return await work()
    } catch (error) {
      if (!isBusy(error) || waited >= MAX_BUSY_MS) throw error
      await pause(BUSY_RETRY_MS)
    }
  }
}

function open(url: string): Client {
  const client = createClient({ url })
  for (const pragma of PRAGMAS) void client.execute(pragma)
  return client
}

/**
 * A libsql client for one embedded database, with one connection that writes and one that reads.
 *
 * The stock client opens a new connection for every transaction: pragmas are lost and parallel
 * transactions fail with SQLITE_BUSY. Here every write, inside a transaction or not, takes its turn on
 * the one writing connection, and `BEGIN IMMEDIATE` waits for other processes without blocking ours.
 * Reads outside a transaction never wait (WAL).
 */
export function createSqliteClient(url: string, options: { queueTimeoutMs?: number } = {}): Client {
  const reader = open(url)
  const writer = open(url)
  const turns = createTurnQueue(options.queueTimeoutMs)

  async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const release = await turns.take()
    try {
      return await patiently(work)
    } finally {
      release()
    }
  }

  async function begin(): Promise<Transaction> {
    const release = await turns.take()
    try {
      await patiently(() => writer.execute('BEGIN IMMEDIATE'))
    } catch (error) {
      release()
      throw error
    }
    return createTransaction(writer, release)
  }

  return {
    protocol: 'file',
    get closed() {
      return writer.closed
    },
    execute: (statement: InStatement) =>
      isRead(sqlOf(statement)) ? reader.execute(statement) : inTurn(() => writer.execute(statement)),
    batch: (statements, mode) => inTurn(() => writer.batch(statements, mode ?? 'write')),
    migrate: (statements) => inTurn(() => writer.migrate(statements)),
    executeMultiple: (sql) => inTurn(() => writer.executeMultiple(sql)),
    transaction: begin,
    sync: () => writer.sync(),
    reconnect: () => undefined,
    close() {
      reader.close()
      writer.close()
    },
  } as Client
}

function createTransaction(writer: Client, release: Release): Transaction {
  let isOpen = true
  async function end(sql: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    if (!isOpen) return
    try {
      await patiently(() => writer.execute(sql))
      isOpen = false
    } catch (error) {
      if (sql === 'ROLLBACK') isOpen = false
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
