import { cliLabels } from '@/labels/cli'
import type { Context } from '../context'
import { done, type Outcome } from '../outcome'
import type { SeedSet } from '../values'

const labels = cliLabels.seed

/**
 * Loads the reference data or the demo's content. Found by natural key: a second run changes nothing. The sample
 * is lived through by a clock of its own: no server may run on the database meanwhile.
 */
export async function seed(context: Context, set: SeedSet): Promise<Outcome> {
  const input = { payload: context.payload, now: context.clock.now() }
  context.progress.show(labels.loading)
  if (set === 'reference') {
    const { seedReference } = await import('@/seed/reference')
    await seedReference(input)
    return done([labels.reference], { set })
  }
  const { seedSample } = await import('@/seed/sample')
  const { accounts } = await seedSample({ ...input, log: (line) => context.progress.show(line) })
  return done([labels.sample, ...accounts], { set, accounts })
}
