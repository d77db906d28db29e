import compression from 'compression'
import express, {
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
  type Router,
} from 'express'
import type { Payload } from 'payload'
import type { Logger } from 'pino'
import { pinoHttp } from 'pino-http'
import type { Env } from '@/config/env'
import { MAX_UPLOAD_BYTES } from '@/config/limits'
import { withoutSecret } from '@/domain/calendar/feedPath'
import { serverLabels } from '@/labels/server'
import { createDisplayRouter } from './display'
import { createHealthRouter, type Readiness } from './health'
import { escapeHtml, page } from './page'
import { plainPath } from './plainPath'
import { requestId, securityHeaders } from './security'
import { createScriptsRouter } from './scripts'
import { createSetupRouter } from './setup'

/** Room for the form fields that travel with a file, in bytes. */
const FORM_ALLOWANCE_BYTES = 1024 * 1024

export type AppParts = {
  env: Pick<Env, 'trustProxy' | 'publicUrl' | 'mail'>
  payload: Payload
  logger: Logger
  readiness: Readiness
  files: Router
  calendar: Router
  /** What readers send: messages and votes. */
  readers: Router
  portalGuard: RequestHandler
  watchWrites: RequestHandler
  next: RequestHandler
}

/** Largest body that is no upload, in bytes. */
const MAX_JSON_BYTES = 5 * 1024 * 1024

const limitFor = (req: Request): number =>
  req.is('multipart/form-data') ? MAX_UPLOAD_BYTES + FORM_ALLOWANCE_BYTES : MAX_JSON_BYTES

function refuseBody(req: Request, res: Response, status: 411 | 413): void {
  const message = status === 411 ? serverLabels.lengthMissing : serverLabels.tooLarge
  res.status(status).set('connection', 'close')
  if (req.path.startsWith('/api/')) res.json({ errors: [{ message }] })
  else res.send(page(message, ''))
}

/**
 * Refuses, before reading it, a body that announces more than any form here sends, and one that does not say how
 * long it is: Payload would read it whole into memory.
 */
const bodyLimit: RequestHandler = (req, res, next) => {
  const length = req.get('content-length')
  if (length === undefined && req.get('transfer-encoding') !== undefined) return refuseBody(req, res, 411)
  if (Number(length ?? 0) > limitFor(req)) return refuseBody(req, res, 413)
  next()
}

/** The request's own fault has a 4xx status; everything else is ours, logged, and answered without details. */
const lastError: ErrorRequestHandler = (error: { status?: number }, req, res, next) => {
  if (res.headersSent) return next(error)
  const status = error.status !== undefined && error.status >= 400 && error.status < 500 ? error.status : 500
  if (status === 500) req.log.error({ err: error }, 'request failed')
  const id = escapeHtml(String(res.getHeader('x-request-id') ?? ''))
  const body = status === 500 ? `<p>${id}</p>` : ''
  res.status(status).send(page(status === 500 ? serverLabels.serverError : serverLabels.badRequest, body))
}

/** A calendar's address opens it: logs must not hold one. */
const withoutSecretUrl = (req: { url?: string }) => ({ ...req, url: withoutSecret(req.url ?? '') })

/** Express behind the feeds' handler: files, health, set-up, then Payload and the pages (Next). */
export function createApp(parts: AppParts): express.Express {
  const { env, payload, logger } = parts
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', env.trustProxy)
  app.use(requestId)
  app.use(
    pinoHttp({
      logger,
      serializers: { req: withoutSecretUrl },
      genReqId: (req) => String(req.headers['x-request-id']),
      customLogLevel: (_req, res, error) => (error || res.statusCode >= 500 ? 'error' : 'debug'),
    }),
  )
  app.use(...securityHeaders({ isHttps: env.publicUrl.startsWith('https:') }))
  app.use(parts.watchWrites)
  app.use(plainPath)
  app.use(parts.files)
  app.use(createHealthRouter({ payload, readiness: parts.readiness }))
  app.use(bodyLimit)
  app.use(compression())
  app.use(parts.calendar)
  app.use(createSetupRouter({ payload, secret: payload.secret, hasMail: env.mail !== null }))
  app.use(createScriptsRouter())
  app.use(createDisplayRouter({ isHttps: env.publicUrl.startsWith('https:') }))
  app.use(parts.readers)
  app.use(parts.portalGuard)
  app.all('/{*path}', parts.next)
  app.use(lastError)
  return app
}
