import type { CollectionBeforeValidateHook } from 'payload'
import { fieldRefusal } from '@/access/refuse'
import { collectionLabels } from '@/labels/collections'

const MIN_LENGTH = 10

/** Payload is content with three characters. */
export const checkPassword: CollectionBeforeValidateHook = ({ collection, data, req }) => {
  const password: unknown = data?.password
  if (typeof password === 'string' && password !== '' && password.length < MIN_LENGTH) {
    throw fieldRefusal(req, collection.slug, 'password', collectionLabels.refusals.shortPassword)
  }
  return data
}
