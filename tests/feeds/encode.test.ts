import { describe, expect, it } from 'vitest'
import { encodeFeed, type FeedBytes } from '@/feeds/encode'

const at = (second: number) => `2026-11-20T02:00:0${second}.500Z`
const encode = (text: string, updatedAt: string | null, last?: FeedBytes) =>
  encodeFeed(text, { contentType: 'text/xml', updatedAt }, last)

describe('the date a feed is sent with', () => {
  it('is the last change, in whole seconds', async () => {
    expect((await encode('a', at(1))).lastModifiedAt).toBe('2026-11-20T02:00:01.000Z')
    expect((await encode('a', null)).lastModifiedAt).toBeNull()
  })

  it('stays while the content stays', async () => {
    const first = await encode('a', at(1))
    expect((await encode('a', at(2), first)).lastModifiedAt).toBe(first.lastModifiedAt)
  })

  it('is always later than that of other bytes before', async () => {
    const first = await encode('a', at(1))
    const second = await encode('b', at(1), first)
    const third = await encode('c', null, second)
    const fourth = await encode('d', at(2), third)
    const fifth = await encode('e', at(9), fourth)
    expect([second, third, fourth, fifth].map(({ lastModifiedAt }) => lastModifiedAt?.slice(17, 19))).toEqual(
      ['02', '03', '04', '09'],
    )
  })
})
