import { preload } from 'react-dom'
import type { FrozenPicture, FrozenPictureSize } from '@/domain/publication/frozen'

/** Best first: a browser takes the first type it can decode. */
const SOURCE_TYPES = ['image/avif', 'image/webp'] as const
const FALLBACK_TYPE = 'image/jpeg'
/** Sizes of this name are crops of one shape around the focal point; the others show the whole picture. */
const CARD = 'card'

/** The whole picture, or the crop that all lists share. They differ in shape and never stand in one `srcset`. */
export type PictureShape = 'whole' | 'card'

const isCard = ({ name }: FrozenPictureSize) => name.startsWith(CARD)

const srcSet = (sizes: readonly FrozenPictureSize[]) =>
  [...sizes]
    .sort((a, b) => a.width - b.width)
    .map(({ url, width }) => `${url} ${width}w`)
    .join(', ')

/**
 * Asks for the picture from the head of the page, before the browser has read as far as the picture itself. Only in the
 * best type: a browser that cannot decode it skips the hint and finds the others in `<picture>`.
 */
function preloadBest(offered: readonly FrozenPictureSize[], imageSizes: string): void {
  const [type] = SOURCE_TYPES
  const best = offered.filter(({ mimeType }) => mimeType === type)
  const [any] = best
  if (!any) return
  preload(any.url, { as: 'image', type, imageSrcSet: srcSet(best), imageSizes, fetchPriority: 'high' })
}

type Props = {
  picture: FrozenPicture
  shape: PictureShape
  /** The `sizes` attribute: how wide the picture is laid out. */
  sizes: string
  /** The picture people see first: loaded at once instead of when scrolled to. */
  first?: boolean
  /** Decorative beside a title that says the same. */
  decorative?: boolean
}

/** A picture in the sizes it was published with; its width and height keep the page from jumping. */
export function Picture({ picture, shape, sizes, first = false, decorative = false }: Props) {
  const offered = picture.sizes.filter((size) => isCard(size) === (shape === 'card'))
  const ofType = (type: string) => offered.filter(({ mimeType }) => mimeType === type)
  if (first) preloadBest(offered, sizes)
  // For browsers without AVIF and WebP; styles cut it to the shape of a card where one is wanted.
  const fallback = picture.sizes.find(({ mimeType }) => mimeType === FALLBACK_TYPE) ?? picture
  const { width, height } = (shape === 'card' ? offered[0] : undefined) ?? picture
  return (
    <picture>
      {SOURCE_TYPES.filter((type) => ofType(type).length > 0).map((type) => (
        <source key={type} type={type} srcSet={srcSet(ofType(type))} sizes={sizes} />
      ))}
      <img
        src={fallback.url}
        alt={decorative ? '' : picture.alt}
        width={width}
        height={height}
        loading={first ? 'eager' : 'lazy'}
        fetchPriority={first ? 'high' : 'auto'}
        decoding="async"
      />
    </picture>
  )
}
