/**
 * A process with one database open, at the service of a benchmark: it gets the name of a task and its input, and
 * answers with the result. The data folder comes by `DATA_DIR`, as for the server.
 */
import { getPayload } from 'payload'
import { fill } from './data/fill'
import { fillProvince } from './data/fillProvince'
import { assessWeek } from './tasks/assessWeek'
import { lookAtPlanned } from './tasks/lookAtPlanned'
import { planItems } from './tasks/planItems'
import { rebuildFeed } from './tasks/rebuildFeed'
import { bareAggregate, rollUp } from './tasks/rollUp'

const TASKS = {
  assessWeek,
  bareAggregate,
  fill,
  fillProvince,
  lookAtPlanned,
  planItems,
  rebuildFeed,
  rollUp,
}

export type Tasks = typeof TASKS
type Call = { task: keyof Tasks; input: never }

const { default: config } = await import('@payload-config')
const payload = await getPayload({ config })

process.on('message', ({ task, input }: Call) => {
  void Promise.resolve(TASKS[task](payload, input)).then(
    (result) => process.send?.({ result }),
    (error: unknown) =>
      process.send?.({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  )
})
process.on('disconnect', () => void payload.destroy().then(() => process.exit(0)))
process.send?.({ ready: true })
