import { describe, expect, it } from 'vitest'
import { listFeeds } from '@/feeds/catalog'
import { fakeSource } from './fakeSource'

describe('the list of feeds', () => {
  it('offers every set, and the topics and units in use', () => {
    const { sets, topics, units } = listFeeds(fakeSource().state.catalog)
    expect(sets.map(({ path }) => path)).toEqual([
      '/rss/tat-ca.xml',
      '/rss/tin-bai.xml',
      '/rss/khau-hieu.xml',
      '/rss/thu-tuc.xml',
      '/rss/van-ban.xml',
    ])
    expect(topics).toEqual([{ name: 'Cải cách hành chính', path: '/rss/chu-de/cchc.xml' }])
    expect(units).toEqual([{ name: 'Văn phòng', path: '/rss/don-vi/van-phong.xml' }])
  })
})
