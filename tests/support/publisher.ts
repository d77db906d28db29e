import { getPayload } from 'payload'
import { clock } from '@/adapters/clock'
import { publishDue } from '@/useCases/publishDue'

/**
 * A process that publishes what is due until it is killed or nothing is left. It writes a line for every item
 * that has gone out: the tests kill it in between.
 */
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config })
const log = { error: (details: object) => process.stderr.write(`${JSON.stringify(details)}\n`) }
const update = payload.db.updateOne
payload.db.updateOne = async function observed(args) {
  const result = await update.call(this, args)
  if (args.collection === 'counters') process.stdout.write('out\n')
  return result
}
process.stdout.write('ready\n')
for (;;) {
  const published = await publishDue({ payload, now: clock.now(), clock, log })
  if (published === 0) break
}
process.stdout.write('done\n')
await payload.destroy()
process.exit(0)
