import { drawInfographic } from '@media/samples/drawInfographic'
import { drawPage } from '@media/samples/drawPage'
import { drawPicture } from '@media/samples/drawPicture'
import type { Picture } from '../data/types'

/** Pixels: as wide as the picture a feed carries, and half the work of a full-size one. */
const WIDTH = 1200

/** How far the seeds of two bodies' versions of one scene lie apart. */
const STEP = 50

export type DrawnFile = { data: Buffer; mimetype: string; name: string; size: number }

const fileOf = (data: Buffer, mimetype: string, name: string): DrawnFile => ({
  data,
  mimetype,
  name,
  size: data.length,
})

/** Draws a picture; each `variant` (0, 1, …) is another file of the same subject. */
export async function draw({ slug, drawing }: Picture, variant: number): Promise<DrawnFile> {
  if ('page' in drawing)
    return fileOf(drawPage(drawing.page + variant * STEP), 'application/pdf', `${slug}.pdf`)
  const seed = drawing.seed + variant * STEP
  const picture =
    'theme' in drawing
      ? drawPicture(drawing.theme, seed, WIDTH)
      : drawInfographic(drawing.figures, seed, WIDTH)
  return fileOf(await picture, 'image/jpeg', `${slug}.jpg`)
}
