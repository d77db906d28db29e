import type { Payload } from 'payload'
import { toDay, type Instant } from '@/domain/time/instant'
import type { Mail } from '@/payload-types'
import { administratorIds } from '@/queries/administratorIds'
import { notify } from '../notify'

type Input = { payload: Payload; now: Instant }

/** Tells the administrators, in the app, that an address gets no mail: once per address and day. */
export async function tellMailFailed(input: Input, mail: Mail, code: string): Promise<void> {
  await notify(input, await administratorIds(input.payload), {
    kind: 'mailFailed',
    params: { to: mail.to, title: mail.subject, code },
    link: `/admin/collections/mails/${mail.id}`,
    key: `mailFailed:${mail.to}:${toDay(input.now)}`,
  })
}

/** Tells them that the mail server takes nothing: once a day while it lasts. */
export async function tellServerDown(input: Input, code: string): Promise<void> {
  await notify(input, await administratorIds(input.payload), {
    kind: 'mailServerDown',
    params: { code },
    link: '/admin/collections/mails',
    key: `mailServerDown:${toDay(input.now)}`,
  })
}
