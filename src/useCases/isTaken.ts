import { ValidationError } from 'payload'

/**
 * Was a row refused because a unique field of it is taken? That is what Payload makes of the error of any database.
 * `collection`: only a row of this one.
 */
export const isTaken = (error: unknown, collection?: string): boolean =>
  error instanceof ValidationError && (collection === undefined || error.data.collection === collection)
