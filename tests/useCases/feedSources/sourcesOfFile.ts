import type { Payload } from 'payload'
import { afterAll, beforeAll } from 'vitest'
import { createGuardedFetch } from '@/adapters/guardedFetch'
import { pollSources } from '@/useCases/feedSources/pollSources'
import type { PersonName } from '@tests/access/cast'
import { settableClock } from '@tests/support/clock'
import { openNewsroom, type Newsroom } from '@tests/support/newsroom'
import { restClient } from '@tests/support/office'
import { testPayload } from '@tests/support/payload'
import { webServer, type WebServer } from '@tests/support/webServer'

type Desk = {
  clock: ReturnType<typeof settableClock>
  payload: Payload
  room: Newsroom
  /** Where the sources of the tests are. */
  web: WebServer
  api: ReturnType<typeof restClient>
}

/** Feed sources of a test file: a newsroom, a web server whose feeds the tests write, and ways to add and read them. */
export function sourcesOfFile() {
  const desk = { clock: settableClock('2026-11-02T01:00:00.000Z') } as Desk
  beforeAll(async () => {
    desk.payload = await testPayload()
    desk.room = await openNewsroom(desk.payload, desk.clock)
    desk.web = await webServer()
    desk.api = restClient(desk.payload)
  })
  afterAll(async () => {
    desk.web.close()
    await desk.payload.destroy()
  })

  const item = (id: string, title: string, more = '') =>
    `<item><title>${title}</title><link>${desk.web.url}/tin/${id}</link><guid isPermaLink="false">${id}</guid>
     <pubDate>Mon, 02 Nov 2026 07:0${id.length} +0700</pubDate>${more}</item>`
  const rss = (...items: string[]) =>
    `<rss version="2.0"><channel><title>Bản tin</title><link>${desk.web.url}/</link>${items.join('')}</channel></rss>`

  const source = (path: string, extra: Record<string, unknown> = {}) =>
    desk.payload.create({
      collection: 'feed-sources',
      data: {
        name: `Nguồn ${path}`,
        url: desk.web.url + path,
        kind: 'government',
        unit: desk.room.cast.units.department,
        section: desk.room.section.id,
        topics: [desk.room.topic.id],
        allowPrivate: true,
        ...extra,
      } as never,
      depth: 0,
    })

  const poll = () =>
    pollSources({
      payload: desk.payload,
      now: desk.clock.now(),
      fetch: createGuardedFetch('https://nhip.test'),
      log: {
        error: (details) => {
          throw new Error(JSON.stringify(details))
        },
      },
    })
  const itemsOf = async (id: string) =>
    (
      await desk.payload.find({
        collection: 'feed-items',
        where: { source: { equals: id } },
        sort: 'itemId',
        depth: 0,
        pagination: false,
      })
    ).docs
  const stateOf = (id: string) => desk.payload.findByID({ collection: 'feed-sources', id, depth: 0 })
  const post = async (by: PersonName, path: string, body: object) => {
    const response = await desk.api(by, path, body)
    const answer = (await response.json()) as Record<string, unknown> & { articleId?: string }
    return { ...answer, status: response.status }
  }
  /** Switches a source off again, so that the next test asks only its own. */
  const stop = (id: string) =>
    desk.payload.update({ collection: 'feed-sources', id, data: { active: false } })

  return Object.assign(desk, { item, rss, source, poll, itemsOf, stateOf, post, stop })
}
