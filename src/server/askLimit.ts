import type { RequestHandler } from 'express'
import { serverLabels } from '@/labels/server'
import { countedAsks } from './countedAsks'

const RATE = { asks: 5, windowMs: 10 * 60_000 }

/**
 * Lets one machine ask five times in ten minutes, then answers 429: enough for somebody who mistypes, too little to
 * fill a mailbox.
 */
export function askLimit(): RequestHandler {
  const mayAsk = countedAsks(RATE)
  return (req, res, next) => {
    if (mayAsk(req.ip)) return next()
    res.status(429).json({ errors: [{ message: serverLabels.setup.askedTooOften }] })
  }
}
