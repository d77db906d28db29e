import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { SOURCE_KEEPERS } from '@/access/feedSources'
import { askingPerson, holdsAny, isAdministrator } from '@/access/person'
import { clock } from '@/adapters/clock'
import { createGuardedFetch } from '@/adapters/guardedFetch'
import { formatDateTime } from '@/domain/time/instant'
import { feedFormats, feedSourceLabels, readingSentence, readingWarning } from '@/labels/feedSources'
import { officeLabels } from '@/labels/office'
import { readAddress } from '@/useCases/feedSources/readAddress'
import { done, said } from '../../office/answers'

const SHOWN = 10
const { test: words, refusals } = feedSourceLabels

/** `POST /api/feed-sources/test` `{ url, allowPrivate? }`: what a source gives, before it is added. Stores nothing. */
export const testSources: Endpoint = {
  path: '/test',
  method: 'post',
  async handler(req) {
    const person = askingPerson(req)
    if (!person) return said(401, officeLabels.refusals.signIn)
    if (!holdsAny(person, [...SOURCE_KEEPERS, 'administrator'])) return said(403, refusals.notYours)
    await addDataAndFileToRequest(req)
    const url = typeof req.data?.url === 'string' ? req.data.url.trim() : ''
    if (url === '') return said(422, refusals.noAddress)
    const reading = await readAddress(url, {
      fetch: createGuardedFetch(req.payload.config.serverURL),
      now: clock.now(),
      allowPrivate: req.data?.allowPrivate === true && isAdministrator(person),
    })
    if (!reading.ok)
      return done({
        ok: false,
        message: readingSentence(reading.code, reading.params),
        feeds: reading.feeds,
      })
    if (!('feed' in reading)) return said(502, readingSentence('feed.empty', { address: url }))
    const { feed, feeds } = reading
    return done({
      ok: true,
      url: reading.url,
      title: feed.title ?? words.noTitle,
      message: words.found(feedFormats[feed.format] ?? feed.format, feed.items.length),
      warnings: feed.warnings.map(({ code, count }) => readingWarning(code, count)),
      feeds,
      items: feed.items.slice(0, SHOWN).map(({ key, title, link, published, excerpt, picture }) => ({
        key,
        title: title ?? words.noTitle,
        link,
        at: published === null ? words.noDate : formatDateTime(published),
        excerpt,
        hasPicture: picture !== null,
      })),
    })
  },
}
