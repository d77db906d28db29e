import type { ServerProps } from 'payload'
import { isAdministrator, personOf } from '@/access/person'
import { ActionButton } from '@/admin/office/ActionButton'
import { pushLabels as words } from '@/labels/push'
import '@/admin/office/office.css'

/** Above a message in the log: the button that sends it again. */
export function DeliveryActions({ id, user }: ServerProps & { id?: string }) {
  if (!id || !user || !isAdministrator(personOf(user))) return null
  return (
    <div className="office-delegation office-note">
      <ActionButton action={`/api/webhook-deliveries/${id}/redeliver`} body={{}} label={words.redeliver} />
    </div>
  )
}
