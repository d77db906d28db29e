import type { FrozenPicture } from '@/domain/publication/frozen'

/** What every reader of Open Graph can show; some still know neither AVIF nor WebP. */
const SHARED_TYPES = ['image/jpeg', 'image/png']
const WANTED_WIDTH = 1200

export type OgPicture = { url: string; width: number; height: number; alt: string }

/** The picture other sites show beside a link: the JPEG or PNG nearest above 1200 pixels, else the widest, else the file. */
export function ogPicture(picture: FrozenPicture | null): OgPicture | null {
  if (!picture) return null
  const { alt } = picture
  const shared = [...picture.sizes, picture]
    .filter(({ mimeType }) => SHARED_TYPES.includes(mimeType))
    .sort((a, b) => a.width - b.width)
  const { url, width, height } =
    shared.find((candidate) => candidate.width >= WANTED_WIDTH) ?? shared.at(-1) ?? picture
  return { url, width, height, alt }
}
