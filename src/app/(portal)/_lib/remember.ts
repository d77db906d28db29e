import { readPublicRevision } from '@/queries/site/readPublicRevision'
import { sitePayload } from './payload'

type Held = { revision: number; value: Promise<unknown> }

/** On globalThis, so that a reload of this module in development does not leave copies behind. */
const SLOT = Symbol.for('nhip.portal.held')
const store = globalThis as { [SLOT]?: Map<string, Held> }

/**
 * What `load` gave at the present public revision: read once, kept until something public changes. The revision is
 * read first, so a change during the load only makes it be read again. Failures are not kept.
 */
export async function remember<T>(key: string, load: () => Promise<T>): Promise<T> {
  const held = (store[SLOT] ??= new Map<string, Held>())
  const revision = await readPublicRevision(await sitePayload())
  const present = held.get(key)
  if (present?.revision === revision) return present.value as Promise<T>
  const value = load()
  held.set(key, { revision, value })
  value.catch(() => held.delete(key))
  return value
}
