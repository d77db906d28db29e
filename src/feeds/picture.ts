import type { FrozenPicture } from '@/domain/publication/frozen'
import { cleanLine, escapeHtml } from '@/feeds/text'
import { feedsLabels } from '@/labels/feeds'

/** One stored file of a picture. `url` is relative to the site's root, `filesize` in bytes. */
type PictureFile = Pick<FrozenPicture, 'url' | 'mimeType' | 'filesize' | 'width' | 'height'>

/** A picture as Media RSS describes it: its files from large to small, addresses absolute. */
export type FeedPicture = {
  alt: string
  caption: string
  credit: string
  files: { url: string; type: string; length: number; width: number; height: number }[]
}

/** What the old importers of portals can show. */
const PLAIN_FORMATS = ['image/jpeg', 'image/png', 'image/gif']
const MODERN_SIZE = 'card'
/** From large to small; WebP, which every browser since 2020 shows. */
const MEDIA_SIZES = ['wide', 'card', 'thumb']
const MEDIA_FORMAT = 'image/webp'

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

/** The picture in its three sizes; in the one there is when it has none of them. */
export function feedPicture(picture: FrozenPicture, publicUrl: string): FeedPicture {
  const sizes = MEDIA_SIZES.flatMap((wanted) =>
    picture.sizes.filter(({ name, mimeType }) => name.startsWith(wanted) && mimeType === MEDIA_FORMAT),
  )
  const files: PictureFile[] = sizes.length > 0 ? sizes : [portableFile(picture)]
  return {
    alt: cleanLine(picture.alt),
    caption: cleanLine(picture.caption ?? ''),
    credit: cleanLine(picture.credit ?? ''),
    files: files.map(({ url, mimeType, filesize, width, height }) => ({
      url: new URL(url, publicUrl).href,
      type: mimeType,
      length: filesize,
      width,
      height,
    })),
  }
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
