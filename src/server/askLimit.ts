import type { RequestHandler } from 'express'
import { serverLabels } from '@/labels/server'

const ASKS = 5
const WINDOW_MS = 10 * 60_000

/**
 * Lets one machine ask five times in ten minutes, then answers 429: enough for somebody who mistypes, too little to
 * fill a mailbox. Counted per process and forgotten at a restart.
 */
export function askLimit(): RequestHandler {
  const asked = new Map<string, number[]>()
  return (req, res, next) => {
    const now = performance.now()
    const ip = req.ip ?? ''
    const recent = (asked.get(ip) ?? []).filter((at) => now - at < WINDOW_MS)
    if (recent.length >= ASKS) {
      res.status(429).json({ errors: [{ message: serverLabels.setup.askedTooOften }] })
      return
    }
    asked.set(ip, [...recent, now])
    for (const [each, times] of asked) if (times.every((at) => now - at >= WINDOW_MS)) asked.delete(each)
    next()
  }
}
