import { type AfterErrorHook, APIError, type PayloadRequest, QueryError, ValidationError } from 'payload'
import { errorLabels } from '@/labels/payloadErrors'

const MESSAGES: Readonly<Record<string, string>> = errorLabels.messages
const BAD_REQUEST = 400

const pathsOf = (data: unknown): string[] =>
  (data as { path: string }[] | null)?.map(({ path }) => path) ?? []

/** What a database or the calendar makes of a value that is no day or number at all. */
const isBadValue = (error: unknown): boolean =>
  error instanceof RangeError ||
  error instanceof TypeError ||
  (error instanceof Error && error.name === 'CastError')

/** Text that is no JSON, a day that does not exist: Payload stumbles over it and calls it its own fault. */
const unreadable = (error: Error, req: Partial<PayloadRequest>): string | null => {
  const isQuery = req.query?.where !== undefined
  if (error instanceof SyntaxError)
    return isQuery ? errorLabels.badQuery : errorLabels.messages['Invalid JSON']
  return isQuery && [error, error.cause].some(isBadValue) ? errorLabels.badQuery : null
}

const sentenceFor = (error: unknown, message: string): string | undefined => {
  if (error instanceof QueryError) return errorLabels.cannotQuery(pathsOf(error.data))
  // Login and the like come by without the words of the person's language.
  if (error instanceof ValidationError && message.startsWith('The following'))
    return errorLabels.invalidFields(pathsOf(error.data.errors))
  return MESSAGES[message]
}

type Said = { message?: string; name?: string; data?: Record<string, unknown> }

/**
 * Which field is wrong and why, put back: Next's copy of Payload does not know an error of ours for its own kind and
 * leaves its details out, and a form could mark no field.
 */
const withDetails = (error: unknown, said: Said): Said =>
  error instanceof APIError && error.data && said.data === undefined
    ? { ...said, name: error.name, data: error.data as Record<string, unknown> }
    : said

/** What Payload's REST API says in English only, said in Vietnamese; everything else passes as it is. */
export const errorsInVietnamese: AfterErrorHook = ({ error, req, result }) => {
  if (!result?.errors) return
  const message = unreadable(error, req)
  if (message !== null) return { status: BAD_REQUEST, response: { ...result, errors: [{ message }] } }
  const errors = result.errors.map((each) => {
    const sentence = sentenceFor(error, each.message ?? '')
    return withDetails(error, sentence === undefined ? each : { ...each, message: sentence })
  })
  return { response: { ...result, errors } }
}
