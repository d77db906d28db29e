import type { PayloadRequest } from 'payload'
import type { Derived } from '@media/derive'
import { baseName, derivedFileName } from '@media/fileNames'
import { type PreparedUpload, prepareUpload } from '@media/prepare'
import type { FocalPoint } from '@media/sizes'
import type { MediaStore } from '@media/store'
import type { Turnstile } from '@media/turnstile'
import { refusalError } from './refusalError'

/** What the collection works with: where files go, and who may work on a picture now. */
export type Workshop = { store: MediaStore; turns: Turnstile }

type Upload = PreparedUpload & { focal: FocalPoint }

const UPLOAD = 'mediaUpload'
const CROPS = 'mediaCrops'

/** The prepared upload of this very file, if the endpoint or an earlier hook made it. */
export const uploadOf = ({ context, file }: PayloadRequest): Upload | null => {
  const upload = context[UPLOAD] as Upload | undefined
  return upload && file && upload.file.data === file.data ? upload : null
}

/**
 * Prepares the request's file once its turn comes and puts the result in the file's place.
 * Throws the refusal of a file that is not taken.
 */
export const prepareFile = async (
  req: PayloadRequest,
  file: { data: Buffer; name: string },
  focal: FocalPoint,
  turns: Turnstile,
): Promise<Upload> => {
  const result = await turns(() => prepareUpload(file, focal))
  if (!result.ok) throw refusalError(result)
  const upload = { ...result, focal }
  req.context[UPLOAD] = upload
  req.file = upload.file
  return upload
}

/** Keeps derived pictures until the document is written and they can be stored beside it. */
export const holdDerived = (req: PayloadRequest, derived: Derived[]): void => {
  req.context[CROPS] = derived
}

/** The pictures to store now; a second call has none. */
export const releaseDerived = (req: PayloadRequest): Derived[] => {
  const derived = (req.context[CROPS] as Derived[] | undefined) ?? []
  delete req.context[CROPS]
  delete req.context[UPLOAD]
  return derived
}

/** Base name of a stored document's files. Throws for a name this collection did not give. */
export const baseOf = (fileName: unknown): string => {
  const base = typeof fileName === 'string' ? baseName(fileName) : null
  if (base === null) throw new RangeError(`Not a media file name: ${String(fileName)}`)
  return base
}

/** The `sizes` of a document: what was made, under which name, at which address for people logged in. */
export const describeSizes = (base: string, derived: readonly Derived[]): Record<string, object> =>
  Object.fromEntries(
    derived.map((picture) => {
      const filename = derivedFileName(base, picture)
      const { width, height, mimeType, data } = picture
      const url = `/api/media/file/${filename}`
      return [picture.key, { filename, url, width, height, mimeType, filesize: data.length }]
    }),
  )
