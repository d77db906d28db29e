import type { CollectionBeforeChangeHook } from 'payload'
import { deriveSizes, isCropped } from '@media/derive'
import type { MediaStore } from '@media/store'
import { focalPointOf } from '../focalPoint'
import { baseOf, describeSizes, holdDerived, uploadOf, type Workshop } from '../preparing'

type Data = Record<string, unknown>

/** What is true of the file and therefore not for people to say; Payload takes some of it from the form. */
const FACTS = ['filename', 'mimeType', 'filesize', 'width', 'height', 'sha256', 'mediaType', 'sizes'] as const

/** Writes what is known of the file into the document: of a new one as prepared, else as it was. */
export const writeFileFacts =
  ({ store, turns }: Workshop): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }) => {
    const upload = operation === 'create' ? uploadOf(req) : null
    if (upload) {
      const { sha256, mediaType, width, height, focal, derived } = upload
      holdDerived(req, derived)
      const sizes = describeSizes(baseOf(data.filename), derived)
      return { ...data, sha256, mediaType, width, height, sizes, focalX: focal.x, focalY: focal.y }
    }
    const document: Data = { ...originalDoc }
    const facts = Object.fromEntries(FACTS.map((name) => [name, document[name]]))
    if (document.mediaType !== 'picture' || !hasMoved(data, document)) return { ...data, ...facts }
    const crops = await turns(() => recrop(store, document, focalPointOf(data)))
    holdDerived(req, crops)
    return {
      ...data,
      ...facts,
      sizes: { ...sizesOf(document), ...describeSizes(baseOf(document.filename), crops) },
    }
  }

/** An update that says nothing of the focal point leaves it where it is. */
const hasMoved = (data: Data, document: Data): boolean =>
  ('focalX' in data && data.focalX !== document.focalX) ||
  ('focalY' in data && data.focalY !== document.focalY)

const sizesOf = ({ sizes }: Data): object => (typeof sizes === 'object' && sizes !== null ? sizes : {})

/** New crops under new names; the old files stay, because editions may show them. */
const recrop = async (store: MediaStore, document: Data, focal: ReturnType<typeof focalPointOf>) => {
  const data = await store.read(String(document.filename))
  return deriveSizes(
    { data, width: Number(document.width), height: Number(document.height) },
    focal,
    isCropped,
  )
}
