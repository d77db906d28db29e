import pino from 'pino'
import { env } from './env'

/** JSON lines on stdout; secrets that could ride along in requests are never written. */
export const logger = pino({
  level: env().logLevel,
  redact: ['req.headers.authorization', 'req.headers.cookie', 'res.headers["set-cookie"]', '*.password'],
})
