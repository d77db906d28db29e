import type { Payload } from 'payload'
import type { EvidencePicture } from '@/domain/report/information/types'
import type { Media } from '@/payload-types'
import type { ReportPicture } from '@/reports/official/types'

/** Reads one stored file by its name. */
export type ReadFile = (name: string) => Promise<Uint8Array>

type Shown = { filename: string; mediaType: ReportPicture['mediaType']; width: number; height: number }

const SHOWABLE = ['image/jpeg', 'image/png'] as const

/** The derived JPEG for readers of nothing newer, else the file itself where a document can show it. */
const shownOf = ({ sizes, filename, mimeType, width, height }: Media): Shown | null => {
  const own = { filename: filename ?? '', mimeType: mimeType ?? '', width: width ?? 0, height: height ?? 0 }
  for (const each of [sizes?.feed, own]) {
    const mediaType = SHOWABLE.find((type) => type === each?.mimeType)
    if (each && mediaType)
      return { filename: each.filename, mediaType, width: each.width, height: each.height }
  }
  return null
}

/** The pictures of a report as a document shows them; their bytes are read one at a time, when drawn. */
export async function reportPictures(
  payload: Payload,
  pictures: readonly EvidencePicture[],
  readFile: ReadFile,
): Promise<ReportPicture[]> {
  if (pictures.length === 0) return []
  const { docs } = await payload.find({
    collection: 'media',
    where: { id: { in: pictures.map(({ mediaId }) => mediaId) } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const byId = new Map(docs.map((doc) => [doc.id, doc]))
  return pictures.flatMap(({ mediaId, sha256, alt, caption, itemTitle }) => {
    const media = byId.get(mediaId)
    const shown = media ? shownOf(media) : null
    if (!shown) return []
    const { filename, ...facts } = shown
    return [{ sha256, ...facts, alt, caption: caption ?? itemTitle, load: () => readFile(filename) }]
  })
}
