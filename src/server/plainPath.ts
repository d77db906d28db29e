import type { RequestHandler } from 'express'

const ESCAPED = /%([0-9a-f]{2})/gi
/** Characters that mean the same escaped or not (RFC 3986, section 2.3), without the dot, which could climb folders. */
const UNRESERVED = /[A-Za-z0-9_~-]/

const plain = (path: string): string =>
  path.replace(ESCAPED, (escaped, code: string) => {
    const character = String.fromCharCode(Number.parseInt(code, 16))
    return UNRESERVED.test(character) ? character : escaped
  })

/**
 * Spells the path as Next will read it (RFC 3986, section 6.2.2.2): Express compares paths as they are sent, and
 * `/api/users/forgot%2Dpassword` would pass by what stands in front of `forgot-password`.
 */
export const plainPath: RequestHandler = (req, _res, next) => {
  const [path = '', query] = req.url.split(/\?(.*)/s)
  if (path.includes('%')) req.url = plain(path) + (query === undefined ? '' : `?${query}`)
  next()
}
