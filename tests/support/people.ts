import type { TestServer } from './startServer'

export const PASSWORD = 'mat-khau-cua-bai-thu-1'

/** What a person sees of an answer: anything but success is kept for the test to report. */
class Refused extends Error {
  constructor(
    readonly status: number,
    readonly what: string,
    readonly body: string,
  ) {
    super(`${what}: ${status} ${body.slice(0, 300)}`)
  }
}

export type Person = {
  id: string
  get<T>(path: string): Promise<T>
  post<T>(path: string, body: object | FormData): Promise<T>
  patch<T>(path: string, body: object): Promise<T>
}

async function read<T>(response: Response, what: string): Promise<T> {
  const text = await response.text()
  if (!response.ok) throw new Refused(response.status, what, text)
  return JSON.parse(text) as T
}

/** Logs in over HTTP, as a browser does. */
export async function logIn(
  { url }: Pick<TestServer, 'url'>,
  email: string,
  password = PASSWORD,
): Promise<Person> {
  const origin = { origin: url }
  const response = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...origin },
    body: JSON.stringify({ email, password }),
  })
  const { user } = await read<{ user: { id: string } }>(response, `login ${email}`)
  const cookie = (response.headers.getSetCookie()[0] ?? '').split(';')[0] ?? ''
  const call = async <T>(method: string, path: string, body?: object | FormData): Promise<T> => {
    const isForm = body instanceof FormData
    const answer = await fetch(url + path, {
      method,
      headers: { cookie, ...origin, ...(isForm || !body ? {} : { 'content-type': 'application/json' }) },
      ...(body ? { body: isForm ? body : JSON.stringify(body) } : {}),
    })
    return read<T>(answer, `${method} ${path}`)
  }
  return {
    id: user.id,
    get: (path) => call('GET', path),
    post: (path, body) => call('POST', path, body),
    patch: (path, body) => call('PATCH', path, body),
  }
}

type Created = { doc: { id: string } }
export type Assignment = { role: string; unit: string | null }

/** Creates the first administrator through the one-time link, and logs in. */
export async function firstAdministrator(server: TestServer): Promise<Person> {
  if (server.setupUrl === null) throw new Error('This server has accounts already')
  const form = new URLSearchParams({
    fullName: 'Quản trị viên',
    email: 'quantri@nhip.test',
    password: PASSWORD,
  })
  const response = await fetch(server.setupUrl, { method: 'POST', body: form, redirect: 'manual' })
  if (response.status !== 303) throw new Refused(response.status, 'set-up', await response.text())
  return logIn(server, 'quantri@nhip.test')
}

/** Creates an account as the administrator does. */
export async function createAccount(
  administrator: Person,
  { email, fullName, assignments }: { email: string; fullName: string; assignments: Assignment[] },
): Promise<string> {
  const { doc } = await administrator.post<Created>('/api/users', {
    email,
    fullName,
    password: PASSWORD,
    assignments,
    active: true,
  })
  return doc.id
}

export async function firstId(person: Person, path: string): Promise<string> {
  const { docs } = await person.get<{ docs: { id: string }[] }>(path)
  const [first] = docs
  if (!first) throw new Error(`nothing at ${path}`)
  return first.id
}
