import sharp, { type Sharp } from 'sharp'
import { type Inspected, type PictureFormat, shownName } from '@media/inspect'
import { MAX_PIXELS, MAX_SIDE, STEP_TIMEOUT_SECONDS, TALL_BOX } from '@media/limits'
import { type Refusal, refuse } from '@media/refusal'

/** The file that is kept of an upload, and its size in pixels. */
type MainFile = { data: Buffer; extension: string; mimeType: string; width: number; height: number }

type Output = { extension: string; mimeType: string; encode: (picture: Sharp) => Sharp }

const WHITE = '#ffffff'

const JPEG: Output = {
  extension: 'jpg',
  mimeType: 'image/jpeg',
  encode: (picture) => picture.flatten({ background: WHITE }).jpeg({ quality: 84, progressive: true }),
}
const PNG: Output = {
  extension: 'png',
  mimeType: 'image/png',
  encode: (picture) => picture.png({ compressionLevel: 9 }),
}

/** The format kept for each format uploaded. GIF is a drawing: PNG keeps its edges; TIFF is a scan or a photo. */
const OUTPUTS: Record<PictureFormat, Output> = {
  jpeg: JPEG,
  tiff: JPEG,
  png: PNG,
  gif: PNG,
  webp: {
    extension: 'webp',
    mimeType: 'image/webp',
    encode: (picture) => picture.webp({ quality: 84 }),
  },
  avif: {
    extension: 'avif',
    mimeType: 'image/avif',
    encode: (picture) => picture.avif({ quality: 60, effort: 1 }),
  },
}

/** Opens a picture to be decoded: bounded in pixels and time, and any damage is an error. */
export const openPicture = (bytes: Buffer): Sharp =>
  sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error', autoOrient: true }).timeout({
    seconds: STEP_TIMEOUT_SECONDS,
  })

/**
 * Makes the file that is kept: upright pixels in sRGB, at most 2560 on the longest side, and nothing else.
 * Writing it anew drops EXIF (with the place it was taken), XMP, IPTC, comments and whatever was hidden
 * behind the picture. Never enlarges. Refuses a picture whose pixels are broken or take too long.
 */
export const processPicture = async (
  bytes: Buffer,
  inspected: Inspected & { kind: 'picture' },
  declaredName: string,
): Promise<(MainFile & { ok: true }) | Refusal> => {
  const { extension, mimeType, encode } = OUTPUTS[inspected.format]
  const isTall = inspected.height > 2 * inspected.width
  const box = isTall ? TALL_BOX : { width: MAX_SIDE, height: MAX_SIDE }
  const small = openPicture(bytes).resize({ ...box, fit: 'inside', withoutEnlargement: true })
  try {
    const { data, info } = await encode(small).toBuffer({ resolveWithObject: true })
    return { ok: true, data, extension, mimeType, width: info.width, height: info.height }
  } catch (error) {
    const isTimeout = error instanceof Error && /timeout/i.test(error.message)
    return refuse(isTimeout ? 'tooSlow' : 'corrupt', { name: shownName(declaredName) })
  }
}
