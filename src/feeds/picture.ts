import type { FrozenPicture } from '@/domain/publication/frozen'
import { escapeHtml } from '@/feeds/text'
import { feedsLabels } from '@/labels/feeds'

/** One stored file of a picture. `url` is relative to the site's root, `filesize` in bytes. */
type PictureFile = Pick<FrozenPicture, 'url' | 'mimeType' | 'filesize' | 'width' | 'height'>

/** What the old importers of portals can show. */
const PLAIN_FORMATS = ['image/jpeg', 'image/png', 'image/gif']
const MODERN_SIZE = 'card'

/**
 * The file of a picture that any portal can show: the JPEG made for feeds, else the original when its format is a
 * plain one, else the WebP of a card, else the original.
 */
export function portableFile(picture: FrozenPicture): PictureFile {
  return (
    picture.sizes.find(({ mimeType }) => mimeType === 'image/jpeg') ??
    (PLAIN_FORMATS.includes(picture.mimeType) ? picture : undefined) ??
    picture.sizes.find(({ name, mimeType }) => name.startsWith(MODERN_SIZE) && mimeType === 'image/webp') ??
    picture
  )
}

/** The picture as a `<figure>` with caption and credit, its address still relative. */
export function figureHtml(picture: FrozenPicture): string {
  const { url, width, height } = portableFile(picture)
  const caption = [picture.caption, picture.credit && feedsLabels.credit(picture.credit)]
    .filter((part): part is string => Boolean(part))
    .map(escapeHtml)
    .join(' ')
  const image = `<img src="${escapeHtml(url)}" alt="${escapeHtml(picture.alt)}" width="${width}" height="${height}">`
  return `<figure>${image}${caption === '' ? '' : `<figcaption>${caption}</figcaption>`}</figure>`
}
