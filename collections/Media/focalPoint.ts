import type { PayloadRequest } from 'payload'
import { CENTRE, type FocalPoint } from '@media/sizes'

type Data = Record<string, unknown>

const percent = (value: unknown): number | null => {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value
  return typeof number === 'number' && number >= 0 && number <= 100 ? Math.round(number) : null
}

const pointOf = (x: unknown, y: unknown): FocalPoint | null => {
  const point = { x: percent(x), y: percent(y) }
  return point.x === null || point.y === null ? null : { x: point.x, y: point.y }
}

/** The focal point in a document or a form, in whole percent; the centre when there is none. */
export const focalPointOf = (data: Data | undefined): FocalPoint =>
  pointOf(data?.focalX, data?.focalY) ?? CENTRE

/**
 * Moves the focal point the admin sends in the address (`uploadEdits`) into the form's data, and takes the rest
 * of it away: with it there, Payload would read the file again, crop it and write over what editions show.
 */
export const takeFocalPoint = (req: PayloadRequest, data: Data | undefined): void => {
  const edits = req.query?.uploadEdits
  if (typeof edits !== 'object' || edits === null) return
  const { focalPoint } = edits as { focalPoint?: { x?: unknown; y?: unknown } }
  const point = pointOf(focalPoint?.x, focalPoint?.y)
  if (point && data) Object.assign(data, { focalX: point.x, focalY: point.y })
  delete req.query.uploadEdits
}
