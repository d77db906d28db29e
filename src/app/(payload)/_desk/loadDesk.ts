import { createLocalReq, type Payload, type TypedUser } from 'payload'
import { cache } from 'react'
import { clock } from '@/adapters/clock'
import { deskState, type DeskState } from '@/useCases/steps/deskState'
import type { WorkingSlug } from '@/useCases/subject/types'

/** What the server hands to every component it renders around a document. */
export type DocumentProps = {
  payload: Payload
  user: TypedUser
  slug: WorkingSlug
  /** Absent while the document is not stored yet, and on lists. */
  id?: string | number
}

/** The state of a document for this person, read once however many parts of the page ask. */
export const loadDesk = cache(
  async (payload: Payload, user: TypedUser, slug: WorkingSlug, id: string): Promise<DeskState | null> => {
    const req = await createLocalReq({ user }, payload)
    return deskState({ payload, req, slug, id, userId: String(user.id), now: clock.now() })
  },
)
