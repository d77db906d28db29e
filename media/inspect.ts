import sharp from 'sharp'
import { stripControl, toNfc } from '@/domain/text'
import { MAX_PIXELS, MAX_UPLOAD_BYTES } from '@media/limits'
import { type Refusal, refuse } from '@media/refusal'
import { type Sniffed, sniff } from '@media/sniff'

const PICTURE_FORMATS = ['jpeg', 'png', 'webp', 'avif', 'gif', 'tiff'] as const

export type PictureFormat = (typeof PICTURE_FORMATS)[number]

/** A file worth decoding. Width and height are the upright picture's, in pixels. */
export type Inspected =
  | { ok: true; kind: 'picture'; format: PictureFormat; width: number; height: number; hasAlpha: boolean }
  | { ok: true; kind: 'document'; format: 'pdf' }

const MEBIBYTE = 1024 * 1024
const NAME_MAX_LENGTH = 80

/** The name as a sentence may show it: NFC, no control characters, at most 80 characters. */
export const shownName = (declaredName: string): string =>
  stripControl(toNfc(declaredName)).trim().slice(0, NAME_MAX_LENGTH)

/**
 * Says what an uploaded file is and whether it may be decoded, from its header alone: no pixel is read, so a
 * bomb costs nothing. Pixels that turn out broken are refused later, by `processPicture`.
 *
 * Takes JPEG, PNG, WebP, AVIF, GIF and TIFF with one still picture, and PDF for scans. Refuses what the bytes
 * (never the name) show to be something else; SVG of every kind, since it is a program as much as a picture;
 * HEIC, for which the libvips that comes with sharp has no decoder; pictures that move (TT 32/2017 keeps blinking off pages).
 */
export const inspectPicture = async (bytes: Buffer, declaredName: string): Promise<Inspected | Refusal> => {
  const name = shownName(declaredName)
  if (bytes.length === 0) return refuse('empty', { name })
  if (bytes.length > MAX_UPLOAD_BYTES) {
    return refuse('tooLarge', { name, megabytes: MAX_UPLOAD_BYTES / MEBIBYTE })
  }
  const kind = sniff(bytes)
  if (kind === null) return refuse('notPicture', { name })
  if (kind === 'pdf')
    return isWholePdf(bytes) ? { ok: true, kind: 'document', format: 'pdf' } : refuse('brokenPdf', { name })
  if (kind === 'svg' || kind === 'heic') return refuse(kind, { name })
  if (kind === 'avifSequence') return refuse('animated', { name })
  return isPictureFormat(kind)
    ? inspectHeader(bytes, kind, name)
    : refuse('otherFormat', { name, format: kind })
}

const isPictureFormat = (kind: Sniffed): kind is PictureFormat =>
  (PICTURE_FORMATS as readonly string[]).includes(kind)

/** An end and its table of contents in the last kilobyte: what Payload asks of a PDF too. */
const isWholePdf = (bytes: Buffer): boolean => {
  const end = bytes.subarray(-1024).toString('latin1')
  return end.includes('%%EOF') && end.includes('xref')
}

const inspectHeader = async (
  bytes: Buffer,
  format: PictureFormat,
  name: string,
): Promise<Inspected | Refusal> => {
  // Without the limit, because metadata decodes nothing and the sentence should say how large the picture is.
  const header = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null)
  if (header === null) return refuse('corrupt', { name })
  const { width, height } = header.autoOrient
  if (width * height > MAX_PIXELS) {
    return refuse('tooManyPixels', { name, megapixels: Math.round((width * height) / 1e6) })
  }
  if ((header.pages ?? 1) > 1) return refuse(format === 'tiff' ? 'manyPages' : 'animated', { name })
  if (format === 'png' && isAnimatedPng(bytes)) return refuse('animated', { name })
  return { ok: true, kind: 'picture', format, width, height, hasAlpha: header.hasAlpha }
}

/** An `acTL` chunk before the pixels (PNG third edition, section 11.3.6.1); sharp sees the first frame only. */
const isAnimatedPng = (bytes: Buffer): boolean => {
  const control = bytes.indexOf('acTL', 8, 'latin1')
  return control !== -1 && control < bytes.indexOf('IDAT', 8, 'latin1')
}
