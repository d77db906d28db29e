/** What a command has to say. `text` is for people, `data` is what `--json` prints. */
export type Done = { readonly ok: true; readonly text: readonly string[]; readonly data: unknown }

/** A refusal or a failure: one line on stderr. Whatever was found until then is still printed. */
export type Refused = {
  readonly ok: false
  readonly message: string
  readonly text?: readonly string[]
  readonly data?: unknown
}

export type Outcome = Done | Refused

export const done = (text: readonly string[], data: unknown): Done => ({ ok: true, text, data })

export const refuse = (message: string, found: Pick<Refused, 'text' | 'data'> = {}): Refused => ({
  ok: false,
  message,
  ...found,
})

/** Wrong usage, exit 2. Thrown, because that is how commander's parsers of values refuse. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage'
}

/** An error's first line: a sentence on the command line is one line. */
export const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]?.trim() ?? ''
