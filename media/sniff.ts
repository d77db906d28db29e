/** What the bytes themselves say a file is; its name is never asked. */
export type Sniffed =
  | 'jpeg'
  | 'png'
  | 'webp'
  | 'avif'
  | 'avifSequence'
  | 'gif'
  | 'tiff'
  | 'pdf'
  | 'svg'
  | 'heic'
  | 'BMP'
  | 'JPEG XL'
  | 'JPEG 2000'
  | 'Photoshop'
  | 'ICO'

type Signature = readonly [kind: Sniffed, offset: number, bytes: string]

/** Signatures as Latin-1 text, checked in order. */
const SIGNATURES: readonly Signature[] = [
  ['jpeg', 0, '\xff\xd8\xff'],
  ['png', 0, '\x89PNG\r\n\x1a\n'],
  ['webp', 8, 'WEBPVP8'],
  ['gif', 0, 'GIF87a'],
  ['gif', 0, 'GIF89a'],
  ['tiff', 0, 'II*\0'],
  ['tiff', 0, 'MM\0*'],
  ['tiff', 0, 'II+\0'],
  ['tiff', 0, 'MM\0+'],
  ['pdf', 0, '%PDF-'],
  ['Photoshop', 0, '8BPS'],
  ['JPEG XL', 0, '\xff\x0a'],
  ['JPEG XL', 4, 'JXL \r\n\x87\n'],
  ['JPEG 2000', 4, 'jP  \r\n\x87\n'],
  ['ICO', 0, '\0\0\x01\0'],
]

/** Brands of ISO base media files (ISO/IEC 14496-12) that hold an HEVC picture, as phones save them. */
const HEIC_BRANDS = /^(hei[cmsx]|hev[cmsx]|mif1|msf1)$/

/** How much of the start is looked at for markup, in bytes. */
const MARKUP_WINDOW = 4096

/** The kind of picture or document the bytes hold, or null for anything else. Looks at the header only. */
export const sniff = (bytes: Buffer): Sniffed | null => {
  const head = bytes.subarray(0, 32).toString('latin1')
  const known = SIGNATURES.find(([, offset, text]) => head.startsWith(text, offset))
  if (known) return known[0]
  if (head.startsWith('ftyp', 4)) return sniffIsoMedia(bytes)
  if (isBmp(bytes)) return 'BMP'
  return isSvg(bytes) ? 'svg' : null
}

/** AVIF when any brand says so: cameras write `mif1` first and the real one behind it. */
const sniffIsoMedia = (bytes: Buffer): Sniffed | null => {
  const length = Math.min(bytes.readUInt32BE(0), bytes.length, 256)
  const brands: string[] = []
  for (let at = 8; at + 4 <= length; at += 4) if (at !== 12) brands.push(bytes.toString('latin1', at, at + 4))
  if (brands[0] === 'avis') return 'avifSequence'
  if (brands.includes('avif')) return 'avif'
  return brands.some((brand) => HEIC_BRANDS.test(brand)) ? 'heic' : null
}

/** `BM`, and a length that is not text: a letter may begin with BM too. */
const isBmp = (bytes: Buffer): boolean =>
  bytes.toString('latin1', 0, 2) === 'BM' && bytes.length > 26 && bytes.readUInt32LE(6) === 0

/** An `svg` element in the first kilobytes, also behind a byte order mark, a prolog, or in UTF-16. */
const isSvg = (bytes: Buffer): boolean => {
  const text = bytes.subarray(0, MARKUP_WINDOW).toString('latin1').replaceAll('\0', '')
  return /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*</.test(text) && /<(?:\w+:)?svg[\s>]/i.test(text)
}
