import type { FrozenContent, FrozenPicture } from '@/domain/publication/frozen'

const PUBLIC = '/tep/'
/** Where people who may read a file get it while no published edition shows it. */
const PRIVATE = '/api/media/file/'

const privateUrl = (url: string): string =>
  url.startsWith(PUBLIC) ? `${PRIVATE}${url.slice(PUBLIC.length)}` : url

const privatePicture = (picture: FrozenPicture): FrozenPicture => ({
  ...picture,
  url: privateUrl(picture.url),
  sizes: picture.sizes.map((size) => ({ ...size, url: privateUrl(size.url) })),
})

const orNull = (picture: FrozenPicture | null) => (picture ? privatePicture(picture) : null)

/** The addresses of these pictures inside HTML, their sizes included. */
const privateHtml = (html: string, pictures: readonly FrozenPicture[]): string => {
  let changed = html
  for (const { url, sizes } of pictures) {
    for (const each of [url, ...sizes.map((size) => size.url)])
      changed = changed.replaceAll(each, privateUrl(each))
  }
  return changed
}

/**
 * Frozen content with its files where an editor can see them before they are public. `pictures`: every file the
 * content names, also between the paragraphs.
 */
export const withPrivateFiles = (
  content: FrozenContent,
  pictures: readonly FrozenPicture[],
): FrozenContent => {
  switch (content.type) {
    case 'article':
      return {
        ...content,
        cover: orNull(content.cover),
        gallery: content.gallery.map(privatePicture),
        bodyHtml: privateHtml(content.bodyHtml, pictures),
      }
    case 'slogan':
      return { ...content, scan: orNull(content.scan) }
    case 'procedure':
      return { ...content, bodyHtml: privateHtml(content.bodyHtml, pictures) }
  }
}
