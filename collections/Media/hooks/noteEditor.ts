import type { CollectionAfterChangeHook } from 'payload'
import { noteFileEditor } from '@/useCases/noteFileEditor'
import { focalPointOf } from '../focalPoint'

const WORDS = ['alt', 'caption', 'credit'] as const

type Data = Record<string, unknown>

const isChanged = (before: Data, after: Data): boolean => {
  const [was, is] = [focalPointOf(before), focalPointOf(after)]
  return (
    was.x !== is.x ||
    was.y !== is.y ||
    WORDS.some((name) => String(before[name] ?? '') !== String(after[name] ?? ''))
  )
}

/** Notes a person who changes what readers see of a file on the documents that show it. */
export const noteEditor: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  if (operation !== 'update' || !req.user || !isChanged({ ...previousDoc }, { ...doc })) return doc
  await noteFileEditor({ payload: req.payload, req, mediaId: String(doc.id), editorId: String(req.user.id) })
  return doc
}
