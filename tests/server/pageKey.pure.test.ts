import { describe, expect, it } from 'vitest'
import { pageKey } from '@/server/pages/pageKey'

describe('the name of a page', () => {
  it.each([
    ['/', '/'],
    ['/?utm_source=zalo', '/'],
    ['/tin-bai?trang=2&thang=2026-11&fbclid=x', '/tin-bai?thang=2026-11&trang=2'],
    ['/thu-tuc/1.009742?ban=in', '/thu-tuc/1.009742?ban=in'],
    ['/chu-de/cai-cach', '/chu-de/cai-cach'],
  ])('%s is kept as %s', (url, key) => expect(pageKey(url)).toBe(key))

  it.each([
    '/tim-kiem?q=a',
    '/tin-bai?q=a',
    '/tin-bai?trang=1&trang=2',
    '/thu-tuc?cap=tinh',
    '/lien-he',
    '/lien-he/tra-cuu?ma=PA-0000-0000-0000',
    '/danh-gia',
    '/xem-truoc/articles/1',
    '/admin',
    '/api/articles',
    '/tin-bai/a/b',
    '/?x=1',
  ])('%s is not kept', (url) => expect(pageKey(url)).toBeNull())
})
