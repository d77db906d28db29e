import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { isConflict } from '@/errors'

/** The user of a request, for `createLocalReq`. */
type RequestUser = NonNullable<PayloadRequest['user']>

/** How often work is begun again that met another transaction on the same rows. */
const TRIES = 5

async function once<T>(
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

/**
 * Does `work` in one transaction where the database has them: all of it or nothing. Every Payload call inside
 * must be given the `req`; one without it would wait for its own transaction. Where two meet, the second is begun
 * again and sees what the first did.
 */
export async function inTransaction<T>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<T>,
  user?: RequestUser | null,
): Promise<T> {
  for (let left = TRIES; ; left -= 1) {
    try {
      return await once(payload, work, user)
    } catch (error) {
      if (left === 0 || !isConflict(error)) throw error
    }
  }
}
