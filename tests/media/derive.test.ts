import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { cropRegion, deriveSizes } from '@media/derive'
import { CENTRE } from '@media/sizes'
import { noisy, redBlue } from './files'

const made = async (data: Buffer, focal = CENTRE) => {
  const { width, height } = await sharp(data).metadata()
  const derived = await deriveSizes({ data, width, height }, focal)
  return Object.fromEntries(derived.map((picture) => [picture.key, picture]))
}

const dimensionsOf = (sizes: Awaited<ReturnType<typeof made>>) =>
  Object.fromEntries(Object.entries(sizes).map(([key, { width, height }]) => [key, [width, height]]))

describe('derived sizes', () => {
  it('of a large picture: whole at 400, 1600 and 1200, and a card of 800 × 450', async () => {
    const sizes = await made(await redBlue(2400, 1800).jpeg().toBuffer())
    expect(dimensionsOf(sizes)).toEqual({
      thumb_webp: [400, 300],
      thumb_avif: [400, 300],
      card_webp: [800, 450],
      card_avif: [800, 450],
      wide_webp: [1600, 1200],
      wide_avif: [1600, 1200],
      feed: [1200, 900],
    })
  })

  it('are what they say they are', async () => {
    for (const { data, mimeType, width, height } of Object.values(
      await made(await redBlue(900, 600).png().toBuffer()),
    )) {
      expect(await sharp(data).metadata()).toMatchObject({ mediaType: mimeType, width, height })
    }
  })

  it('of a small picture are never larger than it, and all there', async () => {
    expect(dimensionsOf(await made(await noisy(300, 500).jpeg().toBuffer()))).toEqual({
      thumb_webp: [300, 500],
      thumb_avif: [300, 500],
      card_webp: [300, 169],
      card_avif: [300, 169],
      wide_webp: [300, 500],
      wide_avif: [300, 500],
      feed: [300, 500],
    })
    expect(dimensionsOf(await made(await noisy(1, 1).png().toBuffer())).card_webp).toEqual([1, 1])
  })

  it('of a see-through drawing: white behind it for the feed', async () => {
    const clear = await sharp({
      create: { width: 40, height: 40, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer()
    const { feed } = await made(clear)
    expect([...(await sharp(feed?.data).raw().toBuffer()).subarray(0, 3)]).toEqual([255, 255, 255])
  })

  it('crop around the focal point', async () => {
    const data = await redBlue(1600, 400).png().toBuffer()
    const colourAt = async (x: number) => {
      const { card_webp: card } = await made(data, { x, y: 50 })
      return [...(await sharp(card?.data).resize(1, 1).removeAlpha().raw().toBuffer())]
    }
    expect((await colourAt(0))[0]).toBeGreaterThan(240)
    expect((await colourAt(100))[2]).toBeGreaterThan(240)
  })
})

describe('the part of a picture a card shows', () => {
  const card = { width: 800, height: 450 }

  it.each([
    [
      { x: 50, y: 50 },
      { left: 0, top: 388, width: 1600, height: 900 },
    ],
    [
      { x: 0, y: 0 },
      { left: 0, top: 0, width: 1600, height: 900 },
    ],
    [
      { x: 100, y: 100 },
      { left: 0, top: 775, width: 1600, height: 900 },
    ],
  ])('of an almost square picture at %o', (focal, region) => {
    const { left, top, width, height } = cropRegion({ width: 1600, height: 1675 }, card, focal)
    expect({ left, top, width, height }).toEqual(region)
  })

  it('is the whole picture when it has the shape already', () => {
    expect(cropRegion({ width: 1600, height: 900 }, card, { x: 10, y: 90 })).toEqual({
      left: 0,
      top: 0,
      width: 1600,
      height: 900,
    })
  })
})
