import type { Payload } from 'payload'
import type { SiteLogo } from './findSiteFrame'

/** The smallest picture made of every upload; see-through parts stay so. */
const SIZE = 'thumb_webp'

type File = { filename?: string | null; width?: number | null; height?: number | null }

/** The pictures of these ids, small enough for the head of a page; what is missing or no picture is left out. */
export async function findLogos(
  payload: Payload,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SiteLogo>> {
  const wanted = [...new Set(ids)].filter((id) => id !== '')
  if (wanted.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'media',
    where: { id: { in: wanted } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return new Map(
    docs.flatMap((media): [string, SiteLogo][] => {
      const small = (media.sizes as Record<string, File | null> | undefined)?.[SIZE]
      const { filename, width, height }: File = small?.filename ? small : media
      return filename && width && height ? [[media.id, { url: `/tep/${filename}`, width, height }]] : []
    }),
  )
}
