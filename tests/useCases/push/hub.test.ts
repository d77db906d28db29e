import { describe, expect, it } from 'vitest'
import { pingHub } from '@/useCases/push/pingHub'
import { queuePings } from '@/useCases/push/queuePings'
import { fetch, log, portalsOfFile } from './portalsOfFile'

const desk = portalsOfFile()
const { published } = desk

describe('the hub', () => {
  const look = () => queuePings({ payload: desk.payload, now: desk.clock.now() })
  const ping = () =>
    pingHub({ payload: desk.payload, clock: desk.clock, fetch, log, hubUrl: `${desk.receiver.url}/hub` })
  const topics = () =>
    desk.receiver.take().map(({ body }) => {
      const form = new URLSearchParams(body)
      expect([form.get('hub.mode'), form.get('hub.topic')]).toEqual(['publish', form.get('hub.url')])
      return form.get('hub.url')?.replace('http://nhip.test', '')
    })

  it('is told of every feed an item came into, once the change can be fetched', async () => {
    expect(await look()).toBe(0)
    desk.clock.advance(30)
    await look()
    await ping()
    desk.receiver.take()
    desk.clock.advance(30)
    await published('Tin báo cho hub')
    expect(await look()).toBeGreaterThan(0)
    expect(await ping()).toBe(0)
    desk.clock.set(new Date(Date.parse(desk.clock.now()) + 2_000).toISOString())
    await ping()
    const told = topics()
    const { docs } = await desk.payload.find({
      collection: 'units',
      where: { id: { in: [desk.room.cast.units.board, desk.room.cast.units.department] } },
    })
    const units = docs.flatMap(({ slug }) =>
      ['', '/tat-ca', '/tin-bai'].map((end) => `/rss/don-vi/${slug}${end}`),
    )
    const feeds = ['/rss/tat-ca', '/rss/tin-bai', '/rss/chu-de/chinh-quyen-so', ...units]
    expect(told.toSorted()).toEqual(
      feeds.flatMap((feed) => ['xml', 'atom', 'json'].map((format) => `${feed}.${format}`)).toSorted(),
    )
    await look()
    await ping()
    expect(desk.receiver.take()).toEqual([])
  })

  it('that does not answer is asked again', async () => {
    desk.receiver.state.status = 500
    await published('Tin hub chưa nhận')
    await look()
    desk.clock.advance(1)
    expect(await ping()).toBe(0)
    expect(topics()).toHaveLength(1)
    desk.receiver.state.status = 202
    desk.clock.advance(1)
    expect(await ping()).toBeGreaterThan(10)
    const { totalDocs } = await desk.payload.count({
      collection: 'hub-pings',
      where: { nextAttemptAt: { exists: true } },
    })
    expect(totalDocs).toBe(0)
  })
})
