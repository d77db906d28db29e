import type { ServerProps } from 'payload'
import { isAdministrator, personOf } from '@/access/person'
import { ActionButton } from '@/admin/office/ActionButton'
import { mailLabels as words } from '@/labels/mails'
import '@/admin/office/office.css'

/** Above a mail that was given up: why, and the button that sends it again. */
export async function MailActions({ id, payload, user }: ServerProps & { id?: string }) {
  if (!id || !user || !isAdministrator(personOf(user))) return null
  const mail = await payload.findByID({
    collection: 'mails',
    id,
    select: { status: true, lastErrorCode: true },
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  if (mail?.status !== 'failed') return null
  return (
    <div className="office-delegation office-note">
      <p>{words.failure(mail.lastErrorCode ?? '')}</p>
      <ActionButton action={`/api/mails/${id}/resend`} body={{}} label={words.resend} />
    </div>
  )
}
