import { deskLabels as t } from '@/labels/desk'

const WRITES = new Set(['POST', 'PATCH', 'PUT', 'DELETE'])
const SESSION_OVER = [401, 403]

type Fetch = typeof fetch

const addressOf = (input: Parameters<Fetch>[0]): string =>
  typeof input === 'string' ? input : input instanceof URL ? input.href : input.url

/** An answer in the form Payload's screens read, with one sentence in it. */
const refusal = (status: number, message: string): Response =>
  Response.json({ errors: [{ message }] }, { status })

const isJson = (response: Response): boolean =>
  response.headers.get('content-type')?.includes('application/json') === true

async function isLoggedOut(original: Fetch): Promise<boolean> {
  const me = await original('/api/users/me', { credentials: 'include', cache: 'no-store' })
  const body = (await me.json()) as { user?: unknown }
  return !body.user
}

/**
 * Payload shows what `fetch` throws and what the API answers as it comes: "Failed to fetch", "Something went
 * wrong." or a refusal that does not say that the session is over. This wrapper puts the sentence in its place for
 * every form of the admin. Aborted requests and reads pass as they are.
 */
export const sayInVietnamese =
  (original: Fetch): Fetch =>
  async (input, init) => {
    let response: Response
    try {
      response = await original(input, init)
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') throw error
      throw new TypeError(t.trouble.offline, { cause: error })
    }
    const isOurs = addressOf(input).includes('/api/') && WRITES.has((init?.method ?? 'GET').toUpperCase())
    if (!isOurs || response.ok) return response
    if (response.status >= 500 || !isJson(response)) return refusal(response.status, t.trouble.server)
    if (!SESSION_OVER.includes(response.status) || addressOf(input).includes('/api/users/')) return response
    const isOver = await isLoggedOut(original).catch(() => false)
    return isOver ? refusal(401, t.trouble.session) : response
  }
