import { sha256Hex } from '@/domain/canonical'
import { type Derived, deriveSizes } from '@media/derive'
import { mainFileName } from '@media/fileNames'
import { inspectPicture } from '@media/inspect'
import { processPicture } from '@media/process'
import type { Refusal } from '@media/refusal'
import type { FocalPoint } from '@media/sizes'

/** An upload ready to be stored: the main file in the shape Payload wants, its hash, and what was made of it. */
export type PreparedUpload = {
  ok: true
  file: { data: Buffer; mimetype: string; name: string; size: number }
  sha256: string
  mediaType: 'picture' | 'document'
  /** Pixels of the main file; null for a document. */
  width: number | null
  height: number | null
  derived: Derived[]
}

/**
 * Everything that happens to an uploaded file before anyone sees it: inspected, turned upright, stripped,
 * hashed, named by its content, and its sizes made. A PDF is kept as it is. Takes seconds for a large photo.
 */
export const prepareUpload = async (
  upload: { data: Buffer; name: string },
  focal: FocalPoint,
): Promise<PreparedUpload | Refusal> => {
  const inspected = await inspectPicture(upload.data, upload.name)
  if (!inspected.ok) return inspected
  if (inspected.kind === 'document') return prepared(upload.name, upload.data, 'pdf', 'application/pdf')
  const main = await processPicture(upload.data, inspected, upload.name)
  if (!main.ok) return main
  return {
    ...prepared(upload.name, main.data, main.extension, main.mimeType),
    mediaType: 'picture',
    width: main.width,
    height: main.height,
    derived: await deriveSizes(main, focal),
  }
}

const prepared = (name: string, data: Buffer, extension: string, mimetype: string): PreparedUpload => {
  const sha256 = sha256Hex(data)
  const file = { data, mimetype, name: mainFileName(sha256, name, extension), size: data.length }
  return { ok: true, file, sha256, mediaType: 'document', width: null, height: null, derived: [] }
}
