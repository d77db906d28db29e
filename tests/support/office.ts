import { handleEndpoints, type Payload } from 'payload'
import { closeQuotaPeriods } from '@/useCases/closeQuotaPeriods'
import { PASSWORD, type PersonName } from '@tests/access/cast'
import type { Newsroom } from './newsroom'

/** A quota of the board, known since the given moment; counts every unit below. */
export const boardQuota = (
  { payload, cast, channel }: Newsroom,
  installedAt: string,
  extra: Record<string, unknown> = {},
) =>
  payload.create({
    collection: 'quotas',
    data: {
      name: 'Tin, bài trên trang',
      unit: cast.units.board,
      period: 'week',
      minimum: 2,
      channel: channel.id,
      includeUnitsBelow: true,
      validFromOn: installedAt.slice(0, 10),
      installedAt,
      ...extra,
    } as never,
    depth: 0,
  })

/** Closes what is due now; a week that cannot be closed fails the test. */
export const closeWeeks = ({ payload, clock }: Newsroom): Promise<number> =>
  closeQuotaPeriods({
    payload,
    now: clock.now(),
    log: {
      error(details) {
        throw new Error('a week could not be closed', { cause: details })
      },
    },
  })

export const reportOf = async (payload: Payload, periodKey: string) => {
  const { docs } = await payload.find({
    collection: 'reports',
    where: { periodKey: { equals: periodKey } },
    depth: 0,
  })
  if (docs.length !== 1) throw new Error(`${docs.length} reports of ${periodKey}`)
  return docs[0]!
}

/** Asks the REST API as somebody with a login would; `anonymous` sends none. */
export function restClient(payload: Payload) {
  const tokens = new Map<PersonName, string>()
  const login = async (name: PersonName): Promise<string> => {
    const known = tokens.get(name)
    if (known) return known
    const { token } = await payload.login({
      collection: 'users',
      data: { email: `${name.toLowerCase()}@nhip.test`, password: PASSWORD },
    })
    tokens.set(name, String(token))
    return String(token)
  }
  return async (name: PersonName, path: string, body?: object | FormData): Promise<Response> => {
    const headers: Record<string, string> =
      name === 'anonymous' ? {} : { authorization: `JWT ${await login(name)}` }
    const isForm = body instanceof FormData
    const post = body === undefined ? {} : { method: 'POST', body: isForm ? body : JSON.stringify(body) }
    if (body !== undefined && !isForm) headers['content-type'] = 'application/json'
    const request = new Request(`http://nhip.test/api${path}`, { headers, ...post })
    const { pathname } = new URL(request.url)
    return handleEndpoints({ config: payload.config, path: pathname, request })
  }
}
