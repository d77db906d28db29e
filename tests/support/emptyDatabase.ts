import type { Payload } from 'payload'

type SqliteAdapter = {
  client: {
    batch(statements: string[]): Promise<unknown>
    execute(sql: string): Promise<{ rows: { name: string }[] }>
  }
}
type MongoAdapter = {
  connection: { db: { collections(): Promise<{ deleteMany(filter: object): Promise<unknown> }[]> } }
}

const TABLES = `select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name <> 'payload_migrations'`

async function emptySqlite({ client }: SqliteAdapter): Promise<void> {
  const { rows } = await client.execute(TABLES)
  await client.execute('pragma foreign_keys = off')
  await client.batch(rows.map(({ name }) => `delete from "${name}"`))
  await client.execute('pragma foreign_keys = on')
}

async function emptyMongodb({ connection }: MongoAdapter): Promise<void> {
  const collections = await connection.db.collections()
  await Promise.all(collections.map((collection) => collection.deleteMany({})))
}

/** Takes every row out of the database, and leaves its tables and indexes. */
export const emptyDatabase = ({ db }: Payload): Promise<void> =>
  'client' in db && !('connection' in db) ? emptySqlite(db as never) : emptyMongodb(db as never)
