import { deflateSync } from 'node:zlib'
import sharp from 'sharp'

/** Files as people send them, and as attackers make them; all built here, none kept in the repository. */

const CRC_POLYNOMIAL = 0xedb88320

const crc32 = (bytes: Buffer): number => {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ CRC_POLYNOMIAL : crc >>> 1
  }
  return ~crc >>> 0
}

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

const chunk = (type: string, data: Buffer): Buffer => {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data])
  return Buffer.concat([uint32(data.length), typed, uint32(crc32(typed))])
}

/** A PNG of any claimed size around the compressed pixels given; nothing of that size is ever allocated. */
const pngClaiming = (width: number, height: number, pixels: Buffer, before: Buffer[] = []): Buffer =>
  Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.concat([uint32(width), uint32(height), Buffer.from([8, 2, 0, 0, 0])])),
    ...before,
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ])

/** 200 megapixels in the header of a file of a few bytes. */
export const hugePng = (): Buffer => pngClaiming(20_000, 10_000, deflateSync(Buffer.alloc(16)))

/** Within the pixel limit by its header, but its 40 MB of pixels are three times more than it has room for. */
export const bombPng = (): Buffer => pngClaiming(2000, 2000, deflateSync(Buffer.alloc(40_000_000)))

/** An animated PNG by its `acTL` chunk. */
export const animatedPng = (): Buffer =>
  pngClaiming(8, 8, deflateSync(Buffer.alloc(8 * (1 + 8 * 3))), [
    chunk('acTL', Buffer.concat([uint32(2), uint32(0)])),
  ])

/** A picture with structure, so that encoders have something to do. */
export const noisy = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#3a6ea5',
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  })

/** Left half red, right half blue, as stored. */
export const redBlue = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#0000ff' } }).composite([
    {
      input: { create: { width: width / 2, height, channels: 3, background: '#ff0000' } },
      left: 0,
      top: 0,
    },
  ])

/** What a phone writes beside the picture, in EXIF and XMP. */
export const SECRETS = ['Dien thoai', 'so nha bi mat', 'toa-do']

/** The EXIF tag that points to the place (GPS IFD), little-endian. */
export const GPS_TAG = Buffer.from([0x25, 0x88])

/** A phone photo held upright: stored lying (orientation 6), with the place, the camera and an XMP packet. */
export const phonePhoto = async (width = 400, height = 300): Promise<Buffer> =>
  redBlue(width, height)
    .withExif({
      IFD0: { Make: 'Dien thoai', Copyright: 'so nha bi mat' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 1/1 30/1', GPSLongitudeRef: 'E' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><secret>toa-do</secret></x:xmpmeta>')
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 95 })
    .toBuffer()

export const animatedGif = (): Promise<Buffer> =>
  sharp(Buffer.from(Array.from({ length: 20 * 40 * 3 }, (_, i) => (i < 20 * 20 * 3 ? 200 : 20))), {
    raw: { width: 20, height: 40, channels: 3, pageHeight: 20 },
  })
    .gif({ loop: 0 })
    .toBuffer()

export const animatedWebp = async (): Promise<Buffer> =>
  sharp(await animatedGif(), { animated: true })
    .webp()
    .toBuffer()

/** The start of an ISO base media file with the brands given. */
export const isoMedia = (...brands: string[]): Buffer => {
  const names = Buffer.from([brands[0], '\0\0\0\0', ...brands].join(''), 'latin1')
  return Buffer.concat([uint32(names.length + 8), Buffer.from('ftyp'), names, Buffer.alloc(64)])
}

export const svg = (inside = ''): Buffer =>
  Buffer.from(`<?xml version="1.0"?>\n<!-- ảnh -->\n<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`)

export const pdf = (): Buffer =>
  Buffer.from(
    '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\ntrailer<</Root 1 0 R>>\nstartxref\n45\n%%EOF\n',
  )
