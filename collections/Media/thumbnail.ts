import { baseName, derivedFileName } from '@media/fileNames'

/** Address of the small picture for lists of the admin. From the name alone: lists do not load the sizes. */
export const thumbnailOf = ({ doc }: { doc: Record<string, unknown> }): string | null => {
  const { filename, mimeType } = doc
  if (typeof filename !== 'string' || typeof mimeType !== 'string') return null
  const base = baseName(filename)
  if (base === null || !mimeType.startsWith('image/')) return null
  return `/api/media/file/${derivedFileName(base, { size: 'thumb', crop: null, extension: 'webp' })}`
}
