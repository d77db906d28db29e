import { AsyncLocalStorage } from 'node:async_hooks'

/** A form that was refused, for the page that shows it again. */
export type FormOutcome<Form = unknown, Issue = unknown> = { form: Form; issues: Issue[]; status: number }

/** On globalThis because Express and Next load this file into two separate module graphs. */
const SLOT = Symbol.for('nhip.formOutcome')
const shared = globalThis as { [SLOT]?: AsyncLocalStorage<FormOutcome> }
const outcomes = (shared[SLOT] ??= new AsyncLocalStorage<FormOutcome>())

/** Runs a request so that the page that answers it shows the refused form again. */
export const withFormOutcome = (outcome: FormOutcome, run: () => void): void => outcomes.run(outcome, run)

/** The refused form this page is to show again; null for a page that was simply opened. */
export const refusedForm = <Form, Issue>(): FormOutcome<Form, Issue> | null =>
  (outcomes.getStore() as FormOutcome<Form, Issue> | undefined) ?? null
