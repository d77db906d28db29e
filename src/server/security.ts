import { randomBytes, randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import helmet from 'helmet'

const REQUEST_ID = /^[\w-]{8,64}$/

/** Gives every request an id: the proxy's when it sends a sane one, else a new one; it is sent back and logged. */
export const requestId: RequestHandler = (req, res, next) => {
  const given = req.get('x-request-id')
  const id = given !== undefined && REQUEST_ID.test(given) ? given : randomUUID()
  req.headers['x-request-id'] = id
  res.setHeader('x-request-id', id)
  next()
}

/**
 * Security headers. Scripts run only with the request's nonce: Next reads it from the policy in the request's
 * headers and puts it on its own scripts. Styles may be inline, which the admin's editor needs.
 */
export function securityHeaders({ isHttps }: { isHttps: boolean }): RequestHandler[] {
  const nonce: RequestHandler = (_req, res, next) => {
    res.locals.nonce = randomBytes(16).toString('base64')
    next()
  }
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: [
          "'self'",
          (_req, res) => `'nonce-${(res as unknown as { locals: { nonce: string } }).locals.nonce}'`,
        ],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        mediaSrc: ["'self'"],
        frameSrc: ["'self'"],
        frameAncestors: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'self'"],
        objectSrc: ["'none'"],
      },
    },
    strictTransportSecurity: isHttps,
    crossOriginEmbedderPolicy: false,
    // Portals show our pictures: they must be loadable from other origins.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  })
  const passToNext: RequestHandler = (req, res, next) => {
    const policy = res.getHeader('content-security-policy')
    if (typeof policy === 'string') req.headers['content-security-policy'] = policy
    next()
  }
  return [nonce, headers, passToNext]
}
