import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'

/** How long to look for a MongoDB server before giving up, in milliseconds. */
const MONGODB_SELECTION_MS = 5_000

/** MongoDB, or a server that speaks its protocol. */
export function mongodb(url: string): DatabaseAdapterObj {
  return mongooseAdapter({
    url,
    ensureIndexes: true,
    // Servers without the full `$lookup` are supported.
    useJoinAggregations: false,
    connectOptions: { serverSelectionTimeoutMS: MONGODB_SELECTION_MS },
  })
}
