import type { Access, PayloadRequest } from 'payload'
import { relatedId } from '@/domain/text'
import { nobody, signedIn } from './can'
import { askingPerson, isAdministrator } from './person'

export const LOCKED_DOCUMENTS = 'payload-locked-documents'

/** Which collection it is makes no difference here; one with text ids stands for all. */
type AnySlug = 'articles'
type Reference = { readonly relationTo?: string; readonly value?: unknown } | null
type Lock = { readonly id: string | number; readonly document?: Reference; readonly user?: Reference }

const loadLock = (req: PayloadRequest, id: unknown): Promise<Lock | null> =>
  req.payload.db.findOne<Lock>({ collection: LOCKED_DOCUMENTS, where: { id: { equals: id } }, req })

/** May the person save what the lock is on? */
const mayEdit = async (req: PayloadRequest, { document }: Lock): Promise<boolean> => {
  const id = relatedId(document?.value)
  const collection = document?.relationTo as AnySlug | undefined
  const person = askingPerson(req)
  if (!person) return false
  if (id === null || collection === undefined) return isAdministrator(person)
  const rule = await req.payload.collections[collection].config.access.update({ req })
  if (typeof rule === 'boolean') return rule
  const where = { and: [{ id: { equals: id } }, rule] }
  return (await req.payload.count({ collection, where, overrideAccess: true, req })).totalDocs > 0
}

const owned: Access = async ({ id, req }) => {
  const person = askingPerson(req)
  if (!person) return false
  if (id === undefined) return { 'user.value': { equals: person.id } }
  return relatedId((await loadLock(req, id))?.user?.value) === person.id
}

/** "Tiếp quản": whoever may save the document puts the own name on its lock, and changes nothing else of it. */
const takingOver: Access<Record<string, unknown>> = async ({ data, id, req }) => {
  const person = askingPerson(req)
  const lock = id === undefined ? null : await loadLock(req, id)
  if (!person || !lock) return false
  if (data && Object.keys(data).some((field) => field !== 'user')) return false
  const user = data?.user as Reference | undefined
  return (user === undefined || relatedId(user?.value) === person.id) && mayEdit(req, lock)
}

/** Locks are made and prolonged by the forms on the server, past these rules. */
export const lockAccess = { read: signedIn, create: nobody, update: takingOver, delete: owned }
