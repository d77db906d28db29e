import type { Payload, PayloadRequest } from 'payload'
import type { FrozenPicture, FrozenPictureSize } from '@/domain/publication/frozen'
import type { Media } from '@/payload-types'

const PUBLIC_FILES = '/tep/'

type StoredSize = {
  filename?: string | null
  width?: number | null
  height?: number | null
  mimeType?: string | null
  filesize?: number | null
}

function freezeSize(name: string, size: StoredSize): FrozenPictureSize[] {
  if (!size.filename || !size.mimeType) return []
  const { filename, mimeType } = size
  return [
    {
      name,
      width: size.width ?? 0,
      height: size.height ?? 0,
      mimeType,
      filesize: size.filesize ?? 0,
      url: `${PUBLIC_FILES}${filename}`,
    },
  ]
}

/** A picture (or scanned file) as an edition keeps it: its hash, words, dimensions and public addresses. */
function freezePicture(media: Media): FrozenPicture {
  const sizes = Object.entries((media.sizes ?? {}) as Record<string, StoredSize | null>)
  return {
    mediaId: media.id,
    sha256: media.sha256 ?? '',
    alt: media.alt ?? '',
    caption: media.caption ?? null,
    credit: media.credit ?? null,
    width: media.width ?? 0,
    height: media.height ?? 0,
    mimeType: media.mimeType ?? 'application/octet-stream',
    filesize: media.filesize ?? 0,
    url: `${PUBLIC_FILES}${media.filename}`,
    sizes: sizes.flatMap(([name, size]) => (size ? freezeSize(name, size) : [])),
  }
}

/** Loads files by id and freezes each; ids that do not exist are missing from the map. */
export async function loadPictures(
  payload: Payload,
  ids: readonly string[],
  req?: PayloadRequest,
): Promise<Map<string, FrozenPicture>> {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'media',
    where: { id: { in: [...new Set(ids)] } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
  return new Map(docs.map((media) => [media.id, freezePicture(media)]))
}
