import { PASSWORD } from '@tests/support/people'

/** Logs in over HTTP; returns the cookie to send. */
export async function logIn(url: string, email: string): Promise<string> {
  const response = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email, password: PASSWORD }),
  })
  if (!response.ok) throw new Error(`login of ${email}: ${response.status} ${await response.text()}`)
  return (response.headers.getSetCookie()[0] ?? '').split(';')[0] ?? ''
}
