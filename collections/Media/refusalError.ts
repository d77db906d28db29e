import { APIError } from 'payload'
import { mediaLabels } from '@/labels/media'
import type { Refusal } from '@media/refusal'

const BAD_REQUEST = 400
const CONFLICT = 409
const CONTENT_TOO_LARGE = 413

/** An error people may read, that also stands at the file field of the form. */
export const fileError = (message: string, status: number = BAD_REQUEST): APIError =>
  new APIError(message, status, { errors: [{ path: 'file', message }] }, true)

/** The refusal as a sentence: 413 for a file over the limit, 400 for every other. */
export const refusalError = ({ code, params }: Refusal): APIError =>
  fileError(mediaLabels.refusals[code](params), code === 'tooLarge' ? CONTENT_TOO_LARGE : BAD_REQUEST)

/** An edition stands in the way. */
export const usedError = (message: string): APIError => new APIError(message, CONFLICT, null, true)

/** Payload's own 413 has an English sentence; everything else passes. */
export const inVietnamese = (error: unknown): unknown =>
  error instanceof APIError && error.status === CONTENT_TOO_LARGE
    ? fileError(mediaLabels.formTooLarge, CONTENT_TOO_LARGE)
    : error
