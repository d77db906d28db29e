import { CommanderError } from 'commander'
import { clock } from '@/adapters/clock'
import { env } from '@/config/env'
import { NhipError } from '@/errors'
import { cliLabels } from '@/labels/cli'
import { openDatabase } from './openDatabase'
import { firstLine, WrongUsage, type Outcome } from './outcome'
import { commandOf, createProgram, type Runner } from './program'
import { createProgress } from './progress'
import { pathOf, usageSentence } from './vietnameseHelp'

type Stream = { isTTY?: boolean; write(text: string): unknown }
/** Where answers (`stdout`) and errors and progress (`stderr`) go. */
export type Streams = { stdout: Stream; stderr: Stream }

const FAILED = 1
const WRONG_USAGE = 2

const withDatabase =
  ({ stderr }: Streams): Runner['withDatabase'] =>
  async (need, work) => {
    const settings = env()
    const opened = await openDatabase(settings, need)
    if (!opened.ok) return opened
    const progress = createProgress(stderr)
    try {
      return await work({ payload: opened.payload, clock, env: settings, progress })
    } finally {
      progress.clear()
      await opened.payload.destroy()
    }
  }

async function examine(): Promise<Outcome> {
  const { doctor } = await import('./commands/doctor')
  return doctor({
    environment: process.env,
    clock,
    open: (settings) => openDatabase(settings, 'look'),
    close: (payload) => payload.destroy(),
  })
}

/** Prints the answer: people get lines, `--json` gets one JSON value and nothing else on stdout. */
function print({ stdout, stderr }: Streams, outcome: Outcome, isJson: boolean): number {
  if (isJson && outcome.data !== undefined) stdout.write(`${JSON.stringify(outcome.data, null, 2)}\n`)
  if (!isJson) for (const line of outcome.text ?? []) stdout.write(`${line}\n`)
  if (outcome.ok) return 0
  stderr.write(`${outcome.message}\n`)
  return FAILED
}

/** The line for what ended the command early; null when it was the help and all is well. */
function explain(error: unknown, command: string): { message: string; exitCode: number } | null {
  if (error instanceof WrongUsage) return { message: error.message, exitCode: WRONG_USAGE }
  if (error instanceof CommanderError) {
    const message = usageSentence(error, command)
    return message === null ? null : { message, exitCode: WRONG_USAGE }
  }
  const message = error instanceof NhipError ? error.message : cliLabels.unexpected(firstLine(error))
  return { message, exitCode: FAILED }
}

/**
 * Runs one command line, without the program's name. Returns the exit code: 0 done, 1 refused or failed, 2 wrong
 * usage. Leaves nothing open.
 */
export async function runCli(args: readonly string[], streams: Streams): Promise<number> {
  let exitCode = 0
  const program = createProgram({
    withDatabase: withDatabase(streams),
    doctor: examine,
    answer: (outcome, isJson) => {
      exitCode = print(streams, outcome, isJson)
    },
    write: (text) => streams.stdout.write(text),
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
    return exitCode
  } catch (error) {
    const refusal = explain(error, pathOf(commandOf(program, args)))
    if (refusal === null) return 0
    streams.stderr.write(`${refusal.message}\n`)
    return refusal.exitCode
  }
}
