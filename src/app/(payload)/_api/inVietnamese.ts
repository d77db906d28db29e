import { errorLabels } from '@/labels/payloadErrors'

const FIRST_REFUSAL = 400
const MESSAGES: Readonly<Record<string, string>> = errorLabels.messages
const BEGINNINGS = Object.entries(errorLabels.beginnings)

type Said = { message?: unknown; errors?: unknown }

const sentenceFor = (message: unknown): unknown => {
  if (typeof message !== 'string') return message
  const beginning = BEGINNINGS.find(([english]) => message.startsWith(english))
  return MESSAGES[message] ?? beginning?.[1] ?? message
}

const translated = <T extends Said>(body: T): T => ({
  ...body,
  ...('message' in body ? { message: sentenceFor(body.message) } : {}),
  ...(Array.isArray(body.errors) ? { errors: (body.errors as Said[]).map(translated) } : {}),
})

/**
 * What Payload's REST API refuses in English beside its hooks, in Vietnamese: the parts of a bulk edit that failed, a
 * collection there is none of. Everything else passes as it is.
 */
export async function inVietnamese(answer: Response): Promise<Response> {
  const isJson = answer.headers.get('content-type')?.includes('json') === true
  if (answer.status < FIRST_REFUSAL || !isJson) return answer
  const body = (await answer.json()) as Said | null
  const headers = new Headers(answer.headers)
  headers.delete('content-length')
  return Response.json(body === null ? null : translated(body), { status: answer.status, headers })
}
