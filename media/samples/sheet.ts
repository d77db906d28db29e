import sharp from 'sharp'
import { HEIGHT, WIDTH } from './shapes'

/** The whole picture of 1600 × 900 as an SVG document. */
export const svgOf = (content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${content}</svg>`

/** The drawing as a JPEG of the given width in pixels. */
export const toJpeg = (svg: string, width: number): Promise<Buffer> =>
  sharp(Buffer.from(svg))
    .resize({ width })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 88 })
    .toBuffer()
