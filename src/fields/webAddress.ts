import type { TextFieldSingleValidation } from 'payload'
import { safeWebAddress } from '@/domain/text/address'
import { fetchRefusalSentence } from '@/labels/fetch'

/** An address of the web, or none: anything else is refused at its field. */
export const checkWebAddress: TextFieldSingleValidation = (value) =>
  !value ||
  safeWebAddress(value) !== null ||
  fetchRefusalSentence({ code: 'badAddress', params: { address: value } })
