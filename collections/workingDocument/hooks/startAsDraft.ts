import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { fieldRefusal, refusal } from '@/access/refuse'
import type { SubjectType } from '@/domain/editorial/status'
import { collectionLabels } from '@/labels/collections'
import { isSame } from '../../hooks/isSame'
import { checkBodyFiles } from '../bodyFiles'
import { STEP_FIELDS } from '../fields'
import { decideEdit } from '../mayEdit'
import { unitPathIn } from '../unitOf'

const { refusals } = collectionLabels
type Data = Record<string, unknown>

/** Who wrote it: a person is the author of what he creates; the system (seeds) may name one. */
const writerOf = (req: PayloadRequest, data: Data): string | null =>
  req.user ? String(req.user.id) : ((data.author as string | null | undefined) ?? null)

const isFresh = (req: PayloadRequest, data: Data): boolean =>
  STEP_FIELDS.every((field) => {
    if (field === 'status') return isSame(data.status, 'draft') || isSame(data.status, null)
    if (field === 'author') return !req.user || isSame(data.author, null) || isSame(data.author, req.user.id)
    return isSame(data[field], null)
  })

/**
 * Every document starts as a draft, whether made by hand, through the API or as a copy, by somebody who may
 * write for its unit. The author counts among those who changed the content: he cannot approve it.
 */
export const startAsDraft =
  (type: SubjectType): CollectionBeforeChangeHook =>
  async ({ collection, data, operation, req }) => {
    if (operation !== 'create') return data
    if (!isFresh(req, data)) throw refusal(refusals.newStartsAsDraft)
    const decision = decideEdit(req, type, { status: 'draft', unitPath: await unitPathIn(req, data) })
    if (!decision.ok) {
      throw decision.code === 'accountClosed'
        ? refusal(refusals.accountClosed)
        : fieldRefusal(req, collection.slug, 'unit', refusals.unitNotYours)
    }
    await checkBodyFiles(req, collection.slug, { body: data.body, storedBody: null })
    const author = writerOf(req, data)
    return { ...data, status: 'draft', edition: 0, author, contentEditors: author === null ? [] : [author] }
  }
