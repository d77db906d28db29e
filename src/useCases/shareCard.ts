import { CARD, cardKey, drawShareCard, type ShareCard } from '@media/shareCard/drawShareCard'
import { createTurnstile } from '@media/turnstile'

export { CARD, cardKey, type ShareCard }

/** Pictures kept, about 25 kB each; the oldest leaves first. */
const MOST_KEPT = 400

/** On globalThis, so that a reload of this module in development does not leave copies behind. */
const SLOT = Symbol.for('nhip.shareCards')
const store = globalThis as { [SLOT]?: Map<string, Promise<Buffer>> }

/** Drawing is work for a processor: one at a time, so that a crawler never takes the whole machine. */
const inTurn = createTurnstile(1)

/** The picture of a card: drawn once, kept under the hash of what stands on it. Failures are not kept. */
export function shareCard(card: ShareCard): Promise<Buffer> {
  const kept = (store[SLOT] ??= new Map<string, Promise<Buffer>>())
  const key = cardKey(card)
  const known = kept.get(key)
  if (known) return known
  const drawn = inTurn(() => drawShareCard(card))
  kept.set(key, drawn)
  drawn.catch(() => kept.delete(key))
  const [oldest] = kept.keys()
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
  return drawn
}
