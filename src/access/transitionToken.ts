import type { PayloadRequest } from 'payload'
import type { Status } from '@/domain/editorial/status'

/** Leave for one save of one document to leave it with this status and to change what the steps write. */
export type TransitionToken = { readonly collection: string; readonly id: string; readonly to: Status }

const KEPT = 'nhipTransitions'

/**
 * Lets the next save of this document, within the same request, change its status and the other fields that
 * only editorial steps write. To be called by a step's use case after the decision, right before the update.
 */
export const allowTransition = (req: PayloadRequest, token: TransitionToken): void => {
  const tokens = (req.context[KEPT] as TransitionToken[] | undefined) ?? []
  req.context[KEPT] = tokens
  tokens.push(token)
}

/** Takes the leave for this document, if there is one: it serves once. */
export const consumeTransition = (
  req: PayloadRequest,
  { collection, id }: Pick<TransitionToken, 'collection' | 'id'>,
): TransitionToken | null => {
  const tokens = (req.context[KEPT] as TransitionToken[] | undefined) ?? []
  const index = tokens.findIndex((token) => token.collection === collection && token.id === id)
  return index === -1 ? null : (tokens.splice(index, 1)[0] ?? null)
}
