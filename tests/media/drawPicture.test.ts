import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { drawPicture, PICTURE_THEMES, pictureSvg } from '@media/samples/drawPicture'

describe('sample pictures', () => {
  it.each(PICTURE_THEMES)('%s: the same for the same seed, another for another seed', (theme) => {
    expect(pictureSvg(theme, 7)).toBe(pictureSvg(theme, 7))
    expect(new Set([1, 2, 3, 4].map((seed) => pictureSvg(theme, seed))).size).toBe(4)
  })

  it.each(PICTURE_THEMES)('%s: whole numbers, no letters that would need a font', (theme) => {
    const svg = pictureSvg(theme, 3)
    expect(svg).not.toMatch(/NaN|undefined|Infinity|<text/)
  })

  it('are JPEG pictures of 1600 × 900 with something to see', async () => {
    const bytes = await drawPicture('office', 1)
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 1600, height: 900 })
    expect((await sharp(bytes).stats()).entropy).toBeGreaterThan(3)
    expect(bytes.length).toBeLessThan(400_000)
  })
})
