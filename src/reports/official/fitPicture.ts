import { PICTURE_MAX_HEIGHT_MM } from '@/reports/official/page'
import type { ReportPicture } from '@/reports/official/types'

/** As wide as the text, unless that makes it too high; never torn out of shape. */
export const fitPicture = (
  { width, height }: Pick<ReportPicture, 'width' | 'height'>,
  spaceMm: number,
): { widthMm: number; heightMm: number } => {
  const scale = Math.min(spaceMm / width, PICTURE_MAX_HEIGHT_MM / height)
  return { widthMm: width * scale, heightMm: height * scale }
}
