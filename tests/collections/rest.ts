import { handleEndpoints, type Payload } from 'payload'
import { PASSWORD } from '@tests/access/cast'

export type Answer = { status: number; body: Record<string, unknown> }

/** Payload's REST API as a browser reaches it, logged in as that person when an address is given. */
export const restOf = async (payload: Payload, email?: string) => {
  const login = email
    ? await payload.login({ collection: 'users', data: { email, password: PASSWORD } })
    : undefined
  const headers: Record<string, string> = login ? { Authorization: `JWT ${login.token}` } : {}
  return async (method: string, path: string, body: object = {}): Promise<Answer> => {
    const response = await handleEndpoints({
      config: payload.config,
      request: new Request(`http://nhip.test/api${path}`, {
        method,
        headers: { ...headers, 'Content-Type': 'application/json' },
        ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
      }),
    })
    return { status: response.status, body: (await response.json()) as Answer['body'] }
  }
}

/** All sentences of a refusal, the one at a field too. */
export const saidIn = ({ body }: Answer): string => JSON.stringify(body).replaceAll('\\"', '"')
