import { APIError, type PayloadRequest, ValidationError } from 'payload'

const FORBIDDEN = 403

/** A refusal that concerns the whole document: the sentence reaches the person as it stands. */
export const refusal = (sentence: string): APIError => new APIError(sentence, FORBIDDEN, null, true)

/** A refusal shown at one field, the form and everything typed in it kept. */
export const fieldRefusal = (
  req: PayloadRequest,
  collection: string,
  path: string,
  message: string,
): ValidationError => new ValidationError({ collection, errors: [{ message, path }], req }, req.t)
