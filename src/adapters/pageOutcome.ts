import { AsyncLocalStorage } from 'node:async_hooks'

/** What a page decides about its own answer. */
export type PageOutcome = {
  status: number | null
  /** Only for whoever is logged in: nothing between here and there may keep it, and no machine may list it. */
  isPrivate?: boolean
  /** Where the page now is, from the site's root: the answer leads there for good. */
  movedTo?: string
}

/** On globalThis because Express and Next load this file into two separate module graphs. */
const SLOT = Symbol.for('nhip.pageOutcome')
const shared = globalThis as { [SLOT]?: AsyncLocalStorage<PageOutcome> }
const outcomes = (shared[SLOT] ??= new AsyncLocalStorage<PageOutcome>())

/** Runs a request so that the page that answers it can write into `outcome`. */
export const withPageOutcome = (outcome: PageOutcome, run: () => void): void => outcomes.run(outcome, run)

/** Sets the status of the answer this page is part of. False when nobody listens: Next alone is serving. */
export function setPageStatus(status: number): boolean {
  const outcome = outcomes.getStore()
  if (outcome) outcome.status = status
  return outcome !== undefined
}

/** Answers with 301 to another address of this site. False when nobody listens: Next alone is serving. */
export function setPageMoved(path: string): boolean {
  const outcome = outcomes.getStore()
  if (outcome) outcome.movedTo = path
  return outcome !== undefined
}

/** Marks the answer this page is part of as private. */
export function setPagePrivate(): void {
  const outcome = outcomes.getStore()
  if (outcome) outcome.isPrivate = true
}
