import type { Payload } from 'payload'
import { parseEnv, type Env } from '@/config/env'
import type { Clock } from '@/domain/time/clock'
import { cliLabels } from '@/labels/cli'
import { isMigrated } from '@/server/migrate'
import { checkClock } from '../doctor/clock'
import { error, ok, type Finding } from '../doctor/finding'
import { checkFooter } from '../doctor/footer'
import { checkDisk, checkFolder, checkNode } from '../doctor/machine'
import { checkMail, checkOutbox } from '../doctor/mail'
import { checkServer } from '../doctor/server'
import type { Opened } from '../openDatabase'
import { done, firstLine, refuse, type Outcome, type Refused } from '../outcome'

const labels = cliLabels.doctor

export type DoctorInput = {
  environment: Record<string, string | undefined>
  clock: Clock
  /** Opens the database as it is, without changing it. */
  open(env: Env): Promise<Opened | Refused>
  /** Called once with what `open` gave. */
  close(payload: Payload): Promise<void>
}

function readEnvironment(environment: DoctorInput['environment']): { env: Env | null; finding: Finding } {
  try {
    const env = parseEnv(environment)
    const kind = env.isEmbedded ? 'SQLite' : 'MongoDB'
    return { env, finding: ok('environment', labels.environment(env.publicUrl, kind)) }
  } catch (cause) {
    return { env: null, finding: error('environment', firstLine(cause)) }
  }
}

async function checkStored(payload: Payload, env: Env, clock: Clock): Promise<Finding[]> {
  if (!(await isMigrated(payload).catch(() => false))) return [error('database', cliLabels.notMigrated)]
  const facts = { payload, env, clock }
  const kind = env.isEmbedded ? 'SQLite' : 'MongoDB'
  return [
    ok('database', labels.database(kind)),
    await checkClock(facts),
    await checkFooter(facts),
    ...(await checkOutbox(facts)),
  ]
}

async function checkDatabase({ open, close, clock }: DoctorInput, env: Env): Promise<Finding[]> {
  try {
    const opened = await open(env)
    if (!opened.ok) return [error('database', opened.message)]
    try {
      return await checkStored(opened.payload, env, clock)
    } finally {
      await close(opened.payload)
    }
  } catch (cause) {
    return [error('database', firstLine(cause))]
  }
}

async function examine(input: DoctorInput): Promise<Finding[]> {
  const { env, finding } = readEnvironment(input.environment)
  const first = [checkNode(process.version), finding]
  if (env === null) return first
  const folder = await checkFolder(env)
  return [
    ...first,
    folder,
    ...(await checkDisk(env)),
    ...(await checkDatabase(input, env)),
    ...(await checkServer(env)),
    await checkMail(env.mail),
  ]
}

const line = ({ status, name, detail }: Finding): string =>
  labels.line(labels.marks[status], labels.names[name], detail)

/** Looks at everything the product stands on and changes nothing. Refuses (exit 1) when something is in error. */
export async function doctor(input: DoctorInput): Promise<Outcome> {
  const findings = await examine(input)
  const errors = findings.filter(({ status }) => status === 'error')
  const text = findings.map(line)
  const data = { ok: errors.length === 0, findings }
  const [first] = errors
  return first ? refuse(labels.failed(errors.length, line(first)), { text, data }) : done(text, data)
}
