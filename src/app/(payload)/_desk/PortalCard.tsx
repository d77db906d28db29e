import type { Payload, TypedUser } from 'payload'
import { PortalForm } from '@/admin/office/PortalForm'
import { officeLabels } from '@/labels/office'
import { formatDateTime } from '@/domain/time/instant'
import { findPeopleNames } from '@/queries/editorial/findPeopleNames'
import { findPortalState } from '@/queries/editorial/findPortalState'
import { mayConfirm } from '@/useCases/confirmOnPortal'

const { portal: words } = officeLabels

type Props = { payload: Payload; user: TypedUser | null | undefined; articleId: string }

/** Whether a published article was seen on the portal; the form to say so, for those who may. Nothing before it is out. */
export async function PortalCard({ payload, user, articleId }: Props) {
  const state = await findPortalState(payload, articleId)
  if (!state) return null
  const { confirmation, unitPath } = state
  if (!confirmation) {
    if (!user || !(await mayConfirm(payload, String(user.id), unitPath))) return null
    return <PortalForm articleId={articleId} />
  }
  const { at, byId, url } = confirmation
  const names = await findPeopleNames(payload, [byId])
  return (
    <section className="nhip-note">
      <p>{words.confirmed(formatDateTime(at), names.get(byId ?? '') ?? null)}</p>
      <p>
        <a href={url} target="_blank" rel="noopener">
          {url}
        </a>
      </p>
    </section>
  )
}
