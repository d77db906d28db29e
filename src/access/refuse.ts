import { APIError, type CollectionSlug, getFieldByPath, type PayloadRequest, ValidationError } from 'payload'

const FORBIDDEN = 403

/** A refusal that concerns the whole document: the sentence reaches the person as it stands. */
export const refusal = (sentence: string): APIError => new APIError(sentence, FORBIDDEN, null, true)

/** What the form calls the field; rows of lists are numbers in a path. */
const labelOf = (req: PayloadRequest, collection: string, path: string): string => {
  const fields = req.payload.collections[collection as CollectionSlug]?.config.flattenedFields ?? []
  const found = getFieldByPath({ fields, path: path.replace(/\.\d+(?=\.|$)/g, '') })?.field
  return found && 'label' in found && typeof found.label === 'string' ? found.label : path
}

/** A refusal shown at one field, the form and everything typed in it kept. */
export const fieldRefusal = (
  req: PayloadRequest,
  collection: string,
  path: string,
  message: string,
): ValidationError =>
  new ValidationError(
    { collection, errors: [{ label: labelOf(req, collection, path), message, path }], req },
    req.t,
  )
