import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

/** The user of a request, for `createLocalReq`. */
type RequestUser = NonNullable<PayloadRequest['user']>

/**
 * Does `work` in one transaction where the database has them: all of it or nothing. Every Payload call inside
 * must be given the `req`; one without it would wait for its own transaction.
 */
export async function inTransaction<T>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<T>,
  user?: RequestUser | null,
): Promise<T> {
  const req = await createLocalReq(user ? { user } : {}, payload)
  const isOwner = await initTransaction(req)
  try {
    const result = await work(req)
    if (isOwner) await commitTransaction(req)
    return result
  } catch (error) {
    if (isOwner) await killTransaction(req)
    throw error
  }
}
