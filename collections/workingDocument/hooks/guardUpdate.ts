import type { CollectionBeforeChangeHook } from 'payload'
import { consumeTransition } from '@/access/transitionToken'
import { clock } from '@/adapters/clock'
import type { SubjectType } from '@/domain/editorial/status'
import { cancelScheduleOnEdit } from '@/useCases/cancelScheduleOnEdit'
import type { WorkingSlug } from '@/useCases/subject/types'
import { isSame } from '../../hooks/isSame'
import { checkEdit, withEditor, type WorkingDocument } from '../contentGuard'
import { isContentField, SCHEDULE_FIELDS } from '../fields'
import { checkNoStep, checkStep, leaveToSteps } from '../stepGuard'

/**
 * Every save of a stored document passes here, whether from the form, REST, bulk edit, a restored version or
 * the Local API. Either it is an editorial step, with its token, or it changes content and times only, where
 * that is possible. Whoever changes content is noted and cannot approve it; changing approved content takes
 * it off the schedule and sends it back to "Chờ duyệt".
 */
export const guardUpdate =
  (type: SubjectType): CollectionBeforeChangeHook =>
  async ({ collection, data, operation, originalDoc, req }) => {
    if (operation !== 'update' || !originalDoc) return data
    const original = originalDoc as WorkingDocument
    const token = consumeTransition(req, { collection: collection.slug, id: original.id })
    if (token) {
      checkStep(data, token)
      return data
    }
    const changed = Object.keys(data).filter(
      (field) => data[field] !== undefined && !isSame(data[field], original[field]),
    )
    checkNoStep(changed, original.status)
    const save = leaveToSteps(data)
    const isContentChanged = changed.some(isContentField)
    if (!isContentChanged && !SCHEDULE_FIELDS.some((field) => changed.includes(field))) return save

    const edit = await checkEdit({ req, type, collection: collection.slug, original, data, changed })
    if (!isContentChanged) return save
    const editorId = req.user ? String(req.user.id) : null
    const edited = { ...save, contentEditors: withEditor(original, editorId) }
    if (!edit.cancelsPlannedRow || editorId === null) return edited

    await cancelScheduleOnEdit({
      payload: req.payload,
      req,
      collection: collection.slug as WorkingSlug,
      id: original.id,
      actorId: editorId,
      now: clock.now(),
    })
    return { ...edited, status: edit.to, scheduledFor: null, publishError: null }
  }
