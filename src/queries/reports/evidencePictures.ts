import type { Payload, PayloadRequest } from 'payload'
import type { EvidencePicture } from '@/domain/report/information/types'
import type { Run } from '@/domain/report/information/runs'

/** Rows asked for at once; only their lists of pictures are read, not their content. */
const AT_ONCE = 1_000

type Shown = { mediaId: string; run: Run }

const options = (req: PayloadRequest | undefined) =>
  ({ depth: 0, pagination: false, overrideAccess: true, ...(req ? { req } : {}) }) as const

const groups = <T>(values: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(values.length / AT_ONCE) }, (_, index) =>
    values.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  )

/** The pictures of what went out, each once, under the first item that shows it, in the items' order. */
export async function evidencePictures(
  payload: Payload,
  runs: readonly Run[],
  req?: PayloadRequest,
): Promise<EvidencePicture[]> {
  const out = runs.filter(({ row }) => row.publishedAt !== null)
  const shown = new Map<string, Shown>()
  for (const some of groups(out)) {
    const { docs } = await payload.find({
      collection: 'publications',
      where: { id: { in: some.map(({ row }) => row.id) } },
      select: { mediaIds: true },
      ...options(req),
    })
    const byRow = new Map(docs.map(({ id, mediaIds }) => [id, (mediaIds ?? []) as string[]]))
    for (const run of some)
      for (const mediaId of byRow.get(run.row.id) ?? [])
        if (!shown.has(mediaId)) shown.set(mediaId, { mediaId, run })
  }
  return picturesOf(payload, [...shown.values()], req)
}

async function picturesOf(
  payload: Payload,
  shown: readonly Shown[],
  req: PayloadRequest | undefined,
): Promise<EvidencePicture[]> {
  const pictures: EvidencePicture[] = []
  for (const some of groups(shown)) {
    const { docs } = await payload.find({
      collection: 'media',
      where: { id: { in: some.map(({ mediaId }) => mediaId) } },
      select: {
        filename: true,
        mimeType: true,
        width: true,
        height: true,
        alt: true,
        caption: true,
        sha256: true,
      },
      ...options(req),
    })
    const byId = new Map(docs.map((doc) => [doc.id, doc]))
    for (const { mediaId, run } of some) {
      const media = byId.get(mediaId)
      if (!media?.filename || !media.mimeType?.startsWith('image/')) continue
      pictures.push({
        mediaId,
        sha256: media.sha256 ?? '',
        fileName: media.filename,
        mediaType: media.mimeType,
        width: media.width ?? 0,
        height: media.height ?? 0,
        alt: media.alt ?? '',
        caption: media.caption ?? null,
        itemTitle: run.row.title,
        at: run.at,
      })
    }
  }
  return pictures
}
