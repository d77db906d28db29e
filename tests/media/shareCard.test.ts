import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { cardKey, drawShareCard, type ShareCard } from '@media/shareCard/drawShareCard'

const card = (changes: Partial<ShareCard> = {}): ShareCard => ({
  owner: 'Ủy ban nhân dân xã Vĩnh Phong',
  title: 'Đẩy mạnh dịch vụ công trực tuyến',
  note: '21/11/2026',
  site: 'Trang cải cách hành chính',
  ground: '#10394a',
  accent: '#c79a3b',
  ...changes,
})

/** How much of the picture is letters: the share of bright pixels in the title's place. */
async function inkOf(png: Buffer): Promise<number> {
  const { data } = await sharp(png)
    .extract({ left: 80, top: 150, width: 1040, height: 330 })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return data.filter((value) => value > 200).length / data.length
}

describe('a share card', () => {
  it('is 1200 × 630, small, and the same for the same words', async () => {
    const drawn = await drawShareCard(card())
    const { width, height } = await sharp(drawn).metadata()
    expect([width, height]).toEqual([1200, 630])
    expect(drawn.length).toBeLessThan(100_000)
    expect((await drawShareCard(card())).equals(drawn)).toBe(true)
    expect(await inkOf(drawn)).toBeGreaterThan(0.01)
  })

  it.each([
    ['every mark', 'Ẫ Ổ Ặ Ữ Ệ Đ ỹ ợ'],
    ['markup', '<b>"&amp;"</b> & </span>'],
    ['one endless word', 'Từ'.repeat(300)],
    ['endless words', 'một hai '.repeat(300)],
    ['control characters', '\u0007\n'],
    ['nothing', ''],
  ])('takes a title of %s', async (_what, title) => {
    const { width } = await sharp(await drawShareCard(card({ title }))).metadata()
    expect(width).toBe(1200)
  })

  it('has a name that changes with every word and colour', () => {
    const changes: Partial<ShareCard>[] = [{}, { title: 'x' }, { note: 'x' }, { ground: '#000000' }]
    expect(new Set(changes.map((each) => cardKey(card(each)))).size).toBe(changes.length)
    expect(cardKey(card())).toMatch(/^[0-9a-f]{20}$/)
  })
})
