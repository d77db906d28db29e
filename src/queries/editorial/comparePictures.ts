import type { FrozenContent, FrozenPicture } from '@/domain/publication/frozen'
import { compareWords } from './compareText'
import type { PictureChange } from '@/domain/publication/comparison'

type Shown = { place: PictureChange['place']; key: string; alt: string; words: string }

const shown = (place: Shown['place'], picture: FrozenPicture): Shown => ({
  place,
  key: picture.sha256,
  alt: picture.alt,
  words: [picture.alt, picture.caption, picture.credit].filter(Boolean).join(' · '),
})

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const unescape = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (entity, name: string) => ENTITIES[name] ?? entity)

/** The pictures between the paragraphs; only their address and alternative text stand in the HTML. */
const inBody = (html: string): Shown[] =>
  [...html.matchAll(/<img src="([^"]*)" alt="([^"]*)"/g)].map(([, url = '', alt = '']) => ({
    place: 'body',
    key: url,
    alt: unescape(alt),
    words: unescape(alt),
  }))

const picturesOf = (content: FrozenContent): Shown[] => {
  switch (content.type) {
    case 'article':
      return [
        ...(content.cover ? [shown('cover', content.cover)] : []),
        ...content.gallery.map((picture) => shown('gallery', picture)),
        ...inBody(content.bodyHtml),
      ]
    case 'slogan':
      return content.scan ? [shown('scan', content.scan)] : []
    case 'procedure':
      return inBody(content.bodyHtml)
  }
}

/** Pictures that came, went or got other words; the same file in the same place counts as the same picture. */
export function comparePictures(before: FrozenContent, after: FrozenContent): PictureChange[] {
  const old = picturesOf(before)
  const current = picturesOf(after)
  const same = (a: Shown) => (b: Shown) => a.place === b.place && a.key === b.key
  const added = current
    .filter((picture) => !old.some(same(picture)))
    .map(({ place, alt }) => ({ kind: 'added' as const, place, alt }))
  const removed = old
    .filter((picture) => !current.some(same(picture)))
    .map(({ place, alt }) => ({ kind: 'removed' as const, place, alt }))
  const changed = current.flatMap((picture) => {
    const earlier = old.find(same(picture))
    if (!earlier || earlier.words === picture.words) return []
    const words = compareWords(earlier.words, picture.words)
    return [{ kind: 'changed' as const, place: picture.place, alt: picture.alt, words }]
  })
  return [...removed, ...added, ...changed]
}
