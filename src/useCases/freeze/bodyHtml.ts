import { convertLexicalToHTML, type HTMLConvertersFunction } from '@payloadcms/richtext-lexical/html'
import type { FrozenPicture } from '@/domain/publication/frozen'
import { relatedId } from '@/domain/text'

type Tree = Parameters<typeof convertLexicalToHTML>[0]['data']

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escape = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char)

const srcset = (picture: FrozenPicture, mimeType: string): string =>
  picture.sizes
    .filter((size) => size.mimeType === mimeType && size.name.startsWith('wide'))
    .map((size) => `${size.url} ${size.width}w`)
    .join(', ')

/** A picture of the text: AVIF and WebP where the browser knows them, the main file for everybody else. */
function pictureHtml(picture: FrozenPicture): string {
  const sources = ['image/avif', 'image/webp']
    .map((type) => ({ type, set: srcset(picture, type) }))
    .filter(({ set }) => set !== '')
    .map(({ type, set }) => `<source type="${type}" srcset="${escape(set)}">`)
    .join('')
  const image = `<img src="${escape(picture.url)}" alt="${escape(picture.alt)}" width="${picture.width}" height="${picture.height}" loading="lazy">`
  const words = [picture.caption, picture.credit].filter((part) => part !== null && part !== '').join(' – ')
  const caption = words === '' ? '' : `<figcaption>${escape(words)}</figcaption>`
  return `<figure><picture>${sources}${image}</picture>${caption}</figure>`
}

/**
 * The HTML of a rich text with root-relative addresses. A picture is shown from `pictures` (by media id); one
 * that is not there is left out, and a file that is no picture becomes a link.
 */
export function renderBodyHtml(body: unknown, pictures: ReadonlyMap<string, FrozenPicture>): string {
  if (body === null || body === undefined) return ''
  const converters: HTMLConvertersFunction = ({ defaultConverters }) => ({
    ...defaultConverters,
    upload: ({ node }) => {
      const picture = pictures.get(relatedId((node as { value?: unknown }).value) ?? '')
      if (!picture) return ''
      if (!picture.mimeType.startsWith('image/'))
        return `<p><a href="${escape(picture.url)}">${escape(picture.alt)}</a></p>`
      return pictureHtml(picture)
    },
  })
  return convertLexicalToHTML({ data: body as Tree, converters, disableContainer: true })
}
