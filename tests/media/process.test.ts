import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { inspectPicture } from '@media/inspect'
import { processPicture } from '@media/process'
import { bombPng, GPS_TAG, noisy, phonePhoto, redBlue, SECRETS } from './files'

const processed = async (bytes: Buffer, name = 'anh.jpg') => {
  const inspected = await inspectPicture(bytes, name)
  if (!inspected.ok) return inspected
  if (inspected.kind !== 'picture') throw new Error('a picture was expected')
  return processPicture(bytes, inspected, name)
}

const taken = async (bytes: Buffer) => {
  const result = await processed(bytes)
  if (!result.ok) throw new Error(result.code)
  return result
}

const pixel = async (picture: Buffer, left: number, top: number) => {
  const region = sharp(picture).extract({ left, top, width: 1, height: 1 }).removeAlpha()
  return [...(await region.raw().toBuffer())]
}

describe('the file that is kept', () => {
  it('stands upright and has lost place, camera and every other remark', async () => {
    const photo = await phonePhoto()
    const shot = await sharp(photo).metadata()
    expect([shot.orientation, shot.width, shot.exif?.includes(GPS_TAG)]).toEqual([6, 400, true])
    expect(SECRETS.every((secret) => photo.includes(secret))).toBe(true)
    const { data, width, height } = await taken(photo)
    expect([width, height]).toEqual([300, 400])
    const kept = await sharp(data).metadata()
    expect([kept.orientation, kept.exif, kept.xmp, kept.iptc, kept.icc]).toEqual(Array(5).fill(undefined))
    expect(SECRETS.some((secret) => data.includes(secret))).toBe(false)
    // Orientation 6 turns the stored left side up: red on top, blue below.
    const [top, bottom] = [await pixel(data, 150, 40), await pixel(data, 150, 360)]
    expect(top[0]).toBeGreaterThan(200)
    expect(bottom[2]).toBeGreaterThan(200)
  })

  it('drops what was hidden behind the picture', async () => {
    const photo = await noisy(60, 40).jpeg().toBuffer()
    const { data } = await taken(Buffer.concat([photo, Buffer.from('<script>alert(1)</script>')]))
    expect(data.includes('script')).toBe(false)
  })

  it('has colours as browsers without colour management show them', async () => {
    const wide = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#00ff00' } })
      .withIccProfile('p3')
      .jpeg({ quality: 100 })
      .toBuffer()
    const { data } = await taken(wide)
    expect((await sharp(data).metadata()).icc).toBeUndefined()
    expect((await pixel(data, 5, 5))[1]).toBeGreaterThan(245)
  })

  it.each([
    ['jpeg', 'jpg', 'image/jpeg'],
    ['png', 'png', 'image/png'],
    ['webp', 'webp', 'image/webp'],
    ['avif', 'avif', 'image/avif'],
    ['gif', 'png', 'image/png'],
    ['tiff', 'jpg', 'image/jpeg'],
  ] as const)('of %s is %s', async (format, extension, mimeType) => {
    const result = await taken(await noisy(60, 40).toFormat(format).toBuffer())
    expect(result).toMatchObject({ extension, mimeType, width: 60, height: 40 })
    expect((await sharp(result.data).metadata()).mediaType).toBe(mimeType)
  })

  it('is at most 2560 pixels on its longest side, and never enlarged', async () => {
    expect(await taken(await redBlue(4000, 3000).jpeg().toBuffer())).toMatchObject({
      width: 2560,
      height: 1920,
    })
    expect(await taken(await redBlue(3000, 4000).jpeg().toBuffer())).toMatchObject({
      width: 1920,
      height: 2560,
    })
    expect(await taken(await noisy(1, 1).png().toBuffer())).toMatchObject({ width: 1, height: 1 })
  })

  it('of an infographic keeps its letters readable', async () => {
    expect(await taken(await redBlue(1080, 6000).png().toBuffer())).toMatchObject({
      width: 1080,
      height: 6000,
    })
  })

  it('is the same for the same upload', async () => {
    const photo = await phonePhoto()
    expect((await taken(photo)).data.equals((await taken(photo)).data)).toBe(true)
  })
})

describe('broken pixels are refused', () => {
  it.each([0.3, 0.9])('a JPEG cut off at %s of its length', async (part) => {
    const photo = await noisy(800, 600).jpeg().toBuffer()
    const cut = photo.subarray(0, Math.trunc(photo.length * part))
    expect(await processed(cut, 'dang tai.jpg')).toEqual({
      ok: false,
      code: 'corrupt',
      params: { name: 'dang tai.jpg' },
    })
  })

  it('a PNG cut off', async () => {
    const drawing = await noisy(200, 200).png().toBuffer()
    expect(await processed(drawing.subarray(0, drawing.length / 2))).toMatchObject({ code: 'corrupt' })
  })

  it('a PNG that unpacks to more than its header says costs no memory to speak of', async () => {
    const before = process.memoryUsage().rss
    const result = await processed(bombPng())
    expect(result.ok ? [result.width, result.height] : result.code).toEqual([2000, 2000])
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000)
  })
})
