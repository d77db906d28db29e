/** The point of a picture that must stay visible when it is cropped, in percent from the left and the top. */
export type FocalPoint = { x: number; y: number }

export const CENTRE: FocalPoint = { x: 50, y: 50 }

export type SizeFormat = 'webp' | 'avif' | 'jpeg'

/**
 * One derived picture. With a height it is a crop of that shape around the focal point; without, the whole
 * picture at that width.
 */
export type SizeSpec = { name: string; width: number; height?: number; formats: readonly SizeFormat[] }

const MODERN = ['webp', 'avif'] as const

/**
 * The pictures made of every upload. `card` is the same shape on every list, so it is cropped; `thumb` (lists
 * of the editors) and `wide` (the page) show all. `feed` is JPEG, because the portals that read our feeds know
 * nothing newer.
 */
export const SIZES: readonly SizeSpec[] = [
  { name: 'thumb', width: 400, formats: MODERN },
  { name: 'card', width: 800, height: 450, formats: MODERN },
  { name: 'wide', width: 1600, formats: MODERN },
  { name: 'feed', width: 1200, formats: ['jpeg'] },
]

/** Key of a derived picture in a media document's `sizes`: `card_webp`, `card_avif` …, and `feed`. */
export const sizeKey = (name: string, format: SizeFormat): string =>
  format === 'jpeg' ? name : `${name}_${format}`
