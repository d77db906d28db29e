import { errorLabels } from '@/labels/payloadErrors'

type Handler<Args> = (request: Request, args: Args) => Promise<Response>

/** What Payload says where it has no such address, or not this method there. */
const ENGLISH = /^(?:Route not found |Cannot [A-Z]+ )/

const messageOf = async (response: Response): Promise<string> => {
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null)
  const message = (body as { message?: unknown } | null)?.message
  return typeof message === 'string' ? message : ''
}

/** The same handler, whose refusal of an address it does not know is in Vietnamese. */
export const sayingNoRoute =
  <Args>(handler: Handler<Args>): Handler<Args> =>
  async (request, args) => {
    const response = await handler(request, args)
    if (response.status !== 404 && response.status !== 501) return response
    if (!ENGLISH.test(await messageOf(response))) return response
    const path = new URL(request.url).pathname
    return Response.json(
      { errors: [{ message: errorLabels.noRoute(request.method, path) }] },
      { status: response.status },
    )
  }
