import { CHECKLIST_ITEMS } from '@/domain/editorial/checklist'
import { contentHash } from '@/domain/editorial/contentHash'
import type { Instant } from '@/domain/time/instant'
import { confirmProcedure } from '@/useCases/steps/confirmProcedure'
import { takeStep } from '@/useCases/steps/takeStep'
import type { StepRefused, StepRequest } from '@/useCases/steps/types'
import { loadContent } from '@/useCases/subject/content'
import type { WorkingSlug } from '@/useCases/subject/types'
import { settleTimes } from './settleTimes'
import { found, type Stage } from './stage'
import type { Event } from './timeline'

type Taken = { at: Instant; by: string } & (StepRequest | { action: 'confirm' })

/** One document from the first save on: who wrote it when, and the steps it took since. */
export type Story = {
  slug: WorkingSlug
  author: string
  writtenAt: Instant
  data: Record<string, unknown>
  steps: readonly Taken[]
  /** When it goes out or comes off by itself. */
  sweptAt: readonly Instant[]
}

const APPROVED_WITH = Object.fromEntries(CHECKLIST_ITEMS.map((item) => [item, true]))

async function write({ payload, people }: Stage, { slug, author, data }: Story): Promise<string> {
  const user = found(people, author)
  const made = await payload.create({
    collection: slug,
    data: data as never,
    user,
    overrideAccess: false,
    depth: 0,
  })
  return made.id
}

/** What the approver or the second person sees on the screen and answers for. */
async function hashOnScreen({ payload }: Stage, slug: WorkingSlug, id: string): Promise<string> {
  const doc = await payload.findByID({ collection: slug, id, depth: 0, overrideAccess: true })
  return contentHash((await loadContent(payload, slug, doc)).content)
}

/** Takes one step; what was due with it has to be out. */
async function take(stage: Stage, slug: WorkingSlug, id: string, taken: Taken): Promise<void> {
  const { payload, clock, people } = stage
  const { by, at, action, ...given } = taken
  const user = found(people, by)
  if (action === 'confirm') {
    const hash = await hashOnScreen(stage, slug, id)
    return mustBeOk(taken, await confirmProcedure({ payload, user, id, hash, clock }))
  }
  const shown =
    action === 'approve' ? { hash: await hashOnScreen(stage, slug, id), checklist: APPROVED_WITH } : {}
  const outcome = await takeStep({ payload, user, slug, id, clock, request: { action, ...given, ...shown } })
  mustBeOk(taken, outcome)
  const isDue = outcome.ok && outcome.dueAt !== null && outcome.dueAt <= at
  if (isDue && !outcome.isOut) throw new Error(`${slug} ${id} was due at ${at} and did not go out`)
}

function mustBeOk({ action, by, at }: Taken, outcome: { ok: true } | StepRefused): void {
  if (!outcome.ok) throw new Error(`${action} by ${by} at ${at}: ${JSON.stringify(outcome.issues)}`)
}

/** The story as events; the last one gives the document and its versions the times of the story. */
export function eventsOf(stage: Stage, story: Story): Event[] {
  const { slug, writtenAt, steps, sweptAt } = story
  let id = ''
  const happened = [writtenAt, ...steps.map(({ at }) => at), ...sweptAt].filter((at) => at <= stage.now)
  const savedAt = [writtenAt, ...steps.map(({ at }) => at)]
  return [
    {
      at: writtenAt,
      run: async () => {
        id = await write(stage, story)
      },
    },
    ...steps.map((step) => ({ at: step.at, run: () => take(stage, slug, id, step) })),
    {
      at: stage.now,
      run: () =>
        settleTimes(stage.payload, { slug, id, savedAt, changedAt: happened.toSorted().at(-1) ?? writtenAt }),
    },
  ]
}
