import type { ServerProps } from 'payload'
import { isAdministrator, personOf } from '@/access/person'
import { ActionButton } from '@/admin/office/ActionButton'
import { SecretButton } from '@/admin/push/SecretButton'
import { formatDateTime } from '@/domain/time/instant'
import { pushLabels as words } from '@/labels/push'
import type { Webhook } from '@/payload-types'
import '@/admin/office/office.css'

function sentenceOf({ secretHint, status, failingSince }: Webhook): string | null {
  if (!secretHint) return words.noSecret
  if (!failingSince) return null
  const since = formatDateTime(failingSince)
  return status === 'paused' ? words.paused(since) : words.failing(since)
}

const logOf = (id: string) =>
  `/admin/collections/webhook-deliveries?where[or][0][and][0][webhook][equals]=${encodeURIComponent(id)}`

/** Above a stored receiver: what is wrong with it, its secret, a test, and what it was told. */
export async function WebhookActions({ id, payload, user }: ServerProps & { id?: string }) {
  if (!id || !user || !isAdministrator(personOf(user))) return null
  const webhook = await payload.findByID({
    collection: 'webhooks',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  if (!webhook) return null
  const sentence = sentenceOf(webhook)
  return (
    <div className="office-delegation office-note">
      {sentence ? <p>{sentence}</p> : null}
      <SecretButton action={`/api/webhooks/${id}/secret`} hasSecret={Boolean(webhook.secretHint)} />
      <ActionButton action={`/api/webhooks/${id}/test`} body={{}} label={words.sendTest} />
      <a href={logOf(id)}>{words.log}</a>
    </div>
  )
}
