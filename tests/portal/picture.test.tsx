import { describe, expect, it } from 'vitest'
import { ogPicture } from '@/app/(portal)/_lib/ogPicture'
import { Picture } from '@/portal/Picture'
import { picture } from './fixtures'
import { parse } from './parse'

const srcSets = ($: ReturnType<typeof parse>) =>
  $('source')
    .map((_, source) => `${$(source).attr('type')}: ${$(source).attr('srcset')}`)
    .get()

const FILE = '/tep/0123456789abcdef-anh'

describe('a picture', () => {
  it('offers AVIF before WebP, the whole picture from narrow to wide', () => {
    const $ = parse(<Picture picture={picture()} shape="whole" sizes="100vw" />)
    expect(srcSets($)).toEqual([
      `image/avif: ${FILE}.thumb_avif 400w, ${FILE}.wide_avif 1600w`,
      `image/webp: ${FILE}.thumb_webp 400w, ${FILE}.wide_webp 1600w`,
    ])
  })

  it('never mixes crops with whole pictures: a card is cards only, in the size of a card', () => {
    const $ = parse(<Picture picture={picture()} shape="card" sizes="100vw" />)
    expect(srcSets($)).toEqual([`image/avif: ${FILE}.card_avif 800w`, `image/webp: ${FILE}.card_webp 800w`])
    expect([$('img').attr('width'), $('img').attr('height')]).toEqual(['800', '450'])
  })

  it('falls back to the JPEG, and to the file itself where there is none', () => {
    const withJpeg = parse(<Picture picture={picture()} shape="whole" sizes="100vw" />)
    expect(withJpeg('img').attr('src')).toBe(`${FILE}.feed`)
    const bare = parse(<Picture picture={picture({ sizes: [] })} shape="card" sizes="100vw" />)
    expect(bare('source').length).toBe(0)
    expect(bare('img').attr('src')).toBe(`${FILE}.png`)
    expect([bare('img').attr('width'), bare('img').attr('height')]).toEqual(['2000', '1500'])
  })

  it('is loaded when scrolled to unless it comes first, and is silent beside its own title', () => {
    const lazy = parse(<Picture picture={picture()} shape="card" sizes="100vw" decorative />)
    expect(lazy('img').attr('loading')).toBe('lazy')
    expect(lazy('img').attr('alt')).toBe('')
    expect(
      parse(<Picture picture={picture()} shape="card" sizes="100vw" first />)('img').attr('loading'),
    ).toBe('eager')
  })

  it('that comes first is asked for from the head, in the best type only', () => {
    const $ = parse(<Picture picture={picture()} shape="whole" sizes="44rem" first />)
    expect($('link[rel="preload"]').attr()).toMatchObject({
      as: 'image',
      type: 'image/avif',
      imagesrcset: `${FILE}.thumb_avif 400w, ${FILE}.wide_avif 1600w`,
      imagesizes: '44rem',
      fetchpriority: 'high',
    })
    expect(parse(<Picture picture={picture()} shape="whole" sizes="44rem" />)('link').length).toBe(0)
  })

  it('is shared as a file that every network can show', () => {
    expect(ogPicture(picture())).toMatchObject({ url: `${FILE}.feed`, width: 1200, height: 900 })
    expect(ogPicture(picture({ sizes: [] }))).toMatchObject({ url: `${FILE}.png` })
    expect(ogPicture(null)).toBeNull()
  })
})
