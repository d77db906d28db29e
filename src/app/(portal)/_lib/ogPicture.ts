import type { FrozenPicture } from '@/domain/publication/frozen'
import { portableFile } from '@/feeds/picture'

export type OgPicture = { url: string; width: number; height: number; alt: string }

/** The picture other sites show beside a link: the file that any reader can show, at its path. */
export function ogPicture(picture: FrozenPicture | null): OgPicture | null {
  if (!picture) return null
  const { url, width, height } = portableFile(picture)
  return { url, width, height, alt: picture.alt }
}
