import { parseAtomFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import type { FeedBytes } from '@/feeds/encode'
import { type FeedRequest, parseFeedQuery } from '@/feeds/request'
import { parsePeriod } from '@/domain/time/period'
import { bumpSnapshot, shareSnapshot } from '@/feeds/shared'
import { fakeSource, gate, publish } from './fakeSource'
import { articles } from './ask'

describe('the parts of a feed', () => {
  const titlesOf = Array.from({ length: 70 }, (_, index) => `Bài ${index + 1}`)
  const archive = (key: string, number: number) => ({ month: parsePeriod(key)!, number })
  const ask = (search: string) => {
    const asked = parseFeedQuery(new URLSearchParams(search)) as Pick<FeedRequest, 'selection' | 'variant'>
    return { ...articles, format: 'atom' as const, ...asked }
  }
  const linksIn = (bytes: FeedBytes | null): Record<string, string> =>
    Object.fromEntries(
      (parseAtomFeed(bytes?.body.toString() ?? '').links ?? []).map(({ rel, href }) => [
        rel ?? '',
        (href ?? '').replace(/^.*tin-bai/, ''),
      ]),
    )

  it('lead from page to page, and from the newest into the archive', async () => {
    const { state, create } = fakeSource()
    publish(state, ...titlesOf)
    state.archives = { previous: archive('2026-11', 2), next: null }
    const snapshot = create()
    expect(linksIn(await snapshot.get(ask('')))).toEqual({
      self: '.atom',
      alternate: '',
      next: '.atom?page=2',
      'prev-archive': '.atom?archive=2026-11-2',
    })
    expect(linksIn(await snapshot.get(ask('page=2&limit=35')))).toEqual({
      self: '.atom?limit=35&page=2',
      alternate: '',
      first: '.atom?limit=35',
      previous: '.atom?limit=35',
    })
    expect(linksIn(await snapshot.get(ask('limit=29')))).not.toHaveProperty('prev-archive')
  })

  it('lead through the archive and back to what is current', async () => {
    const { state, create } = fakeSource()
    state.archives = { previous: archive('2026-10', 3), next: archive('2026-11', 2) }
    const feed = await create().get(ask('archive=2026-11-1&variant=picture'))
    expect(linksIn(feed)).toEqual({
      self: '.atom?archive=2026-11-1&variant=picture',
      alternate: '',
      current: '.atom?variant=picture',
      'prev-archive': '.atom?archive=2026-10-3&variant=picture',
      'next-archive': '.atom?archive=2026-11-2&variant=picture',
    })
    expect(feed?.body.toString()).toContain('<fh:archive/>')
  })

  it('do not exist beyond the last, which is no failure', async () => {
    const { state, create } = fakeSource()
    const snapshot = create()
    publish(state)
    expect(await snapshot.get(ask('page=2'))).toBeNull()
    expect(await snapshot.get(ask('archive=2026-11-1'))).toBeNull()
    expect(await snapshot.get(ask(''))).not.toBeNull()
    expect(state.logged).toEqual([])
  })
})

it('keeps the list of all feeds, made anew with new names', async () => {
  const { state, create } = fakeSource()
  const snapshot = create()
  const first = await snapshot.getOpml()
  expect(snapshot.peek('/rss/opml.xml')).toBe(first)
  expect(state.loads).toEqual([])
  state.catalog = { ...state.catalog, siteName: 'Xã Vĩnh Phong mới' }
  state.revision += 1
  await snapshot.poll()
  await snapshot.settled()
  expect(snapshot.peek('/rss/opml.xml')?.body.toString()).toContain('Xã Vĩnh Phong mới')
})

describe('own writes', () => {
  it('are seen although a look under way read the old revision', async () => {
    const { state, create } = fakeSource()
    const { opened, open } = gate()
    const snapshot = create({
      async readRevision() {
        const { revision } = state
        await opened
        return revision
      },
    })
    const early = snapshot.poll()
    publish(state, 'Bài hai')
    const own = snapshot.bump()
    open()
    await Promise.all([early, own])
    expect(snapshot.revision()).toBe(2)
  })

  it('reach the snapshot of the process through globalThis, from any module graph', async () => {
    await bumpSnapshot()
    const { state, create } = fakeSource()
    const snapshot = create()
    shareSnapshot(snapshot)
    state.revision = 9
    await bumpSnapshot()
    expect(snapshot.revision()).toBe(9)
  })
})
