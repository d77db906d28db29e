import type { Snapshot } from '@/feeds/snapshot'

/** On globalThis because Express and Next load this file into two separate module graphs. */
const SLOT = Symbol.for('nhip.feedSnapshot')

const holder = globalThis as { [SLOT]?: Pick<Snapshot, 'bump'> }

/** Makes this the snapshot of the process. Called once, by the server. */
export const shareSnapshot = (snapshot: Pick<Snapshot, 'bump'>): void => {
  holder[SLOT] = snapshot
}

/**
 * Tells the feeds of this process that a public change has been committed; resolves when they know. Does nothing in
 * a process without feeds (the command line), where the others notice within a second.
 */
export const bumpSnapshot = async (): Promise<void> => {
  await holder[SLOT]?.bump()
}
