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

type Wrong = { path: string; message: string }

/** Refusals shown at their fields, the form and everything typed in it kept. */
export const fieldRefusals = (
  req: PayloadRequest,
  collection: string,
  wrong: readonly Wrong[],
): ValidationError =>
  new ValidationError(
    {
      collection,
      errors: wrong.map((each) => ({ ...each, label: labelOf(req, collection, each.path) })),
      req,
    },
    req.t,
  )

/** The same at one field. */
export const fieldRefusal = (
  req: PayloadRequest,
  collection: string,
  path: string,
  message: string,
): ValidationError => fieldRefusals(req, collection, [{ path, message }])
