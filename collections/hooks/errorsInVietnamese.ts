import { type AfterErrorHook, QueryError } from 'payload'
import { errorLabels } from '@/labels/payloadErrors'

const MESSAGES: Readonly<Record<string, string>> = errorLabels.messages

const pathsOf = (error: QueryError): string[] =>
  (error.data as { path: string }[] | null)?.map(({ path }) => path) ?? []

/** What Payload's REST API says in English only, said in Vietnamese; everything else passes as it is. */
export const errorsInVietnamese: AfterErrorHook = ({ error, result }) => {
  if (!result?.errors) return
  const errors = result.errors.map((each) => {
    const message =
      error instanceof QueryError ? errorLabels.cannotQuery(pathsOf(error)) : MESSAGES[each.message ?? '']
    return message === undefined ? each : { ...each, message }
  })
  return { response: { ...result, errors } }
}
