import { createHash } from 'node:crypto'
import { Router } from 'express'
import type { Payload } from 'payload'
import type { Clock } from '@/domain/time/clock'
import { calendarLabels } from '@/labels/calendar'
import { calendarFeed } from '@/useCases/calendar/calendarFeed'
import { isNotModified } from './feeds/conditional'

const { feed: words } = calendarLabels

/** Whoever holds the address may keep a copy, no cache between may; it is asked again each time, which a 304 makes cheap. */
const HEADERS = {
  'Cache-Control': 'private, no-cache',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
}

/**
 * `GET` and `HEAD /lich/<secret>.ics`: a person's calendar for the calendar programs of phones and computers, with an
 * ETag. 404, always the same, for an address that is unknown, revoked, or of an account that was closed.
 */
export function createCalendarRouter({
  payload,
  clock,
  publicUrl,
}: {
  payload: Payload
  clock: Clock
  publicUrl: string
}): Router {
  const router = Router()
  router.get('/lich/:file', async (req, res) => {
    const token = /^(.+)\.ics$/.exec(req.params.file)?.[1] ?? ''
    const text = await calendarFeed(payload, { token, now: clock.now(), publicUrl })
    res.set(HEADERS)
    if (text === null) return void res.status(404).type('text/plain').send(words.notFound)
    const etag = `"${createHash('sha256').update(text).digest('base64url')}"`
    res.set('ETag', etag)
    if (isNotModified(req.headers, { etag, lastModifiedMs: null })) return void res.status(304).end()
    res
      .set({
        'Content-Type': 'text/calendar; charset=utf-8',
        'Content-Disposition': `inline; filename="${words.fileName}"`,
      })
      .send(text)
  })
  return router
}
