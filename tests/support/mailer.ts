import { getPayload } from 'payload'
import { clock } from '@/adapters/clock'
import { sendMails } from '@/useCases/mail/sendMails'

/** A process that sends what is due in the outbox once; the tests kill it on the way. */
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config })
const log = { error: (details: object) => process.stderr.write(`${JSON.stringify(details)}\n`) }
await sendMails({ payload, clock, log })
await payload.destroy()
process.exit(0)
