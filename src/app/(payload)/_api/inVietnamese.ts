import { errorLabels } from '@/labels/payloadErrors'

const FIRST_REFUSAL = 400
const MESSAGES: Readonly<Record<string, string>> = errorLabels.messages
const BEGINNINGS = Object.entries(errorLabels.beginnings)

/** What Payload says where it has no such address, or not this method there. */
const NO_ROUTE = /^(?:Route not found |Cannot [A-Z]+ )/

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

function said(request: Request, body: Said): Said {
  if (typeof body.message !== 'string' || !NO_ROUTE.test(body.message)) return translated(body)
  const { pathname } = new URL(request.url)
  return { errors: [{ message: errorLabels.noRoute(request.method, pathname) }] }
}

/**
 * What Payload's REST API refuses in English beside its hooks, in Vietnamese: an address or a collection there is none
 * of, the parts of a bulk edit that failed. Everything else passes as it is.
 */
export async function inVietnamese(request: Request, answer: Response): Promise<Response> {
  const isJson = answer.headers.get('content-type')?.includes('json') === true
  if (answer.status < FIRST_REFUSAL || !isJson) return answer
  const body = (await answer.json()) as Said | null
  const headers = new Headers(answer.headers)
  headers.delete('content-length')
  return Response.json(body === null ? null : said(request, body), { status: answer.status, headers })
}
