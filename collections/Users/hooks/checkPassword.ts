import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { fieldRefusal } from '@/access/refuse'
import { collectionLabels } from '@/labels/collections'

const MIN_LENGTH = 10

/** Payload is content with three characters. */
const refuseShort = (req: PayloadRequest, collection: string, password: unknown): void => {
  if (typeof password === 'string' && password !== '' && password.length < MIN_LENGTH) {
    throw fieldRefusal(req, collection, 'password', collectionLabels.refusals.shortPassword)
  }
}

export const checkPassword: CollectionBeforeValidateHook = ({ collection, data, req }) => {
  refuseShort(req, collection.slug, data?.password)
  return data
}

/** Setting a new password by a link: there `beforeValidate` gets the stored account, without the password. */
export const checkNewPassword: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation === 'resetPassword') {
    const { data } = args as { data?: { password?: unknown } }
    refuseShort(req, collection.slug, data?.password ?? '')
  }
  return args
}
