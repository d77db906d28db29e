import { decideStep, type StepInput } from '@/domain/editorial/decide'
import type { ActorFacts } from '@/domain/editorial/delegation'
import { ACTIONS, type Action } from '@/domain/editorial/transitions'

/** The steps this person may take now, in the order the buttons stand. */
export const allowedActions = (input: Omit<StepInput, 'action'>): Action[] =>
  ACTIONS.filter((action) => decideStep({ ...input, action }).ok)

/** Somebody who could take a step, and for whom if as a substitute. */
type Possible = { readonly personId: string; readonly onBehalfOf: string | null }

/**
 * Who of these people could take the step now: what an item says that nobody present may approve. Empty
 * means nobody at all, so somebody must be assigned or a substitute named.
 */
export const whoCould = (
  input: Omit<StepInput, 'actor'> & { readonly candidates: readonly ActorFacts[] },
): Possible[] =>
  input.candidates.flatMap((actor) => {
    const decision = decideStep({ ...input, actor })
    return decision.ok ? [{ personId: actor.id, onBehalfOf: decision.onBehalfOf }] : []
  })
