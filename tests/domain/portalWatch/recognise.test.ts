import { describe, expect, it } from 'vitest'
import { recognise } from '@/domain/portalWatch/recognise'

const wanted = {
  guid: 'urn:uuid:1',
  link: 'https://nhip.vn/tin-bai/mot-cua',
  title: 'Khai trương Bộ phận Một cửa điện tử tại xã Vĩnh Phong',
}
const shown = (part: Partial<{ id: string; link: string; title: string }>) => [
  { id: null, link: null, title: 'Tin khác', ...part },
]

describe('a piece on a portal', () => {
  it.each([
    [shown({ title: 'KHAI TRƯƠNG bộ phận Một cửa điện tử tại xã Vĩnh Phong ' })],
    [shown({ title: 'Khai trương Bộ phận “Một cửa” điện tử, tại xã Vĩnh Phong' })],
    [shown({ title: 'Khai trương Bộ phận Một cửa điện tử tại...' })],
    [shown({ link: 'http://www.nhip.vn/tin-bai/mot-cua/?utm_source=cong' })],
  ])('is recognised by its title or its link: %j', (listing) => {
    expect(recognise(listing, wanted, 'title')).toBe(listing[0])
  })

  it.each([
    [shown({ title: 'Khai trương…' })],
    [shown({ title: 'Khai trương Bộ phận Một cửa điện tử tại xã Đồng Đăng' })],
    [shown({ title: '' })],
    [shown({ id: 'urn:uuid:1' })],
    [shown({ link: 'https://nhip.vn/tin-bai/khac' })],
  ])('is not taken for another: %j', (listing) => {
    expect(recognise(listing, wanted, 'title')).toBeNull()
  })

  it('is recognised by its guid where the portal keeps it, and by title only where it is asked to', () => {
    expect(recognise(shown({ id: 'urn:uuid:1' }), wanted, 'guid')).not.toBeNull()
    expect(recognise(shown({ title: wanted.title }), wanted, 'link')).toBeNull()
  })
})
