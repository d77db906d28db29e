import type { FrozenPicture, FrozenPictureSize } from '@/domain/publication/frozen'

/** Best first: a browser takes the first type it can decode. */
const SOURCE_TYPES = ['image/avif', 'image/webp'] as const
const FALLBACK_TYPES = ['image/jpeg', 'image/png']
/** No page shows a picture wider than this, so the fallback needs no more. */
const FALLBACK_WIDTH = 1600

const byWidth = (a: FrozenPictureSize, b: FrozenPictureSize) => a.width - b.width

const srcSet = (sizes: FrozenPictureSize[]) =>
  [...sizes]
    .sort(byWidth)
    .map(({ url, width }) => `${url} ${width}w`)
    .join(', ')

/** The address for browsers without AVIF and WebP: a size in JPEG or PNG where there is one, else the file. */
const fallback = (picture: FrozenPicture) =>
  picture.sizes
    .filter(({ mimeType, width }) => FALLBACK_TYPES.includes(mimeType) && width <= FALLBACK_WIDTH)
    .sort(byWidth)
    .at(-1)?.url ?? picture.url

type Props = {
  picture: FrozenPicture
  /** The `sizes` attribute: how wide the picture is laid out. */
  sizes: string
  /** The picture people see first: loaded at once instead of when scrolled to. */
  first?: boolean
  /** Decorative beside a title that says the same. */
  decorative?: boolean
}

/** A picture in the sizes it was published with; its width and height keep the page from jumping. */
export function Picture({ picture, sizes, first = false, decorative = false }: Props) {
  const ofType = (type: string) => picture.sizes.filter(({ mimeType }) => mimeType === type)
  return (
    <picture>
      {SOURCE_TYPES.filter((type) => ofType(type).length > 0).map((type) => (
        <source key={type} type={type} srcSet={srcSet(ofType(type))} sizes={sizes} />
      ))}
      <img
        src={fallback(picture)}
        alt={decorative ? '' : picture.alt}
        width={picture.width}
        height={picture.height}
        loading={first ? 'eager' : 'lazy'}
        fetchPriority={first ? 'high' : 'auto'}
        decoding="async"
      />
    </picture>
  )
}
