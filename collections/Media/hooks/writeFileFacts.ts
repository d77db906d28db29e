import type { CollectionBeforeChangeHook } from 'payload'
import { mediaLabels } from '@/labels/media'
import { deriveSizes, isCropped } from '@media/derive'
import type { FocalPoint } from '@media/sizes'
import type { MediaStore } from '@media/store'
import { editionUsing } from '../editionUsing'
import { focalPointOf } from '../focalPoint'
import { baseOf, describeSizes, holdDerived, uploadOf, type Workshop } from '../preparing'
import { usedError } from '../refusalError'

type Data = Record<string, unknown>

/** What is true of the file and therefore not for people to say; Payload takes some of it from the form. */
const FACTS = ['filename', 'mimeType', 'filesize', 'width', 'height', 'sha256', 'mediaType', 'sizes'] as const

/**
 * Writes what is known of the file into the document: of a new one as prepared, else as it was. The focal point
 * of a picture an edition shows stays: its address names the crop the approver saw.
 */
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
    if (document.mediaType !== 'picture') return { ...data, ...facts }
    const [before, focal] = [focalPointOf(document), focalPointOf({ ...document, ...data })]
    const point = { focalX: focal.x, focalY: focal.y }
    if (focal.x === before.x && focal.y === before.y) return { ...data, ...facts, ...point }
    const edition = await editionUsing(String(document.id), req)
    if (edition !== null) throw usedError(mediaLabels.focalFixed(String(document.alt), edition))
    const crops = await turns(() => recrop(store, document, focal))
    holdDerived(req, crops)
    const sizes = { ...sizesOf(document), ...describeSizes(baseOf(document.filename), crops) }
    return { ...data, ...facts, ...point, sizes }
  }

const sizesOf = ({ sizes }: Data): object => (typeof sizes === 'object' && sizes !== null ? sizes : {})

/** New crops under new names: browsers and portals keep a file they know for a year. */
const recrop = async (store: MediaStore, document: Data, focal: FocalPoint) => {
  const data = await store.read(String(document.filename))
  return deriveSizes(
    { data, width: Number(document.width), height: Number(document.height) },
    focal,
    isCropped,
  )
}
