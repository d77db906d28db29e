import type { Payload } from 'payload'
import type { Env } from '@/config/env'
import type { Clock } from '@/domain/time/clock'
import type { cliLabels } from '@/labels/cli'

export type FindingName = keyof typeof cliLabels.doctor.names

/** One line of the doctor: `warning` is worth knowing, `error` stops the work or breaks a rule. */
export type Finding = {
  readonly name: FindingName
  readonly status: 'ok' | 'warning' | 'error'
  readonly detail: string
}

/** What the checks look at once the environment is known to be valid and the database open. */
export type Facts = { readonly env: Env; readonly payload: Payload; readonly clock: Clock }

export const ok = (name: FindingName, detail: string): Finding => ({ name, status: 'ok', detail })
export const warning = (name: FindingName, detail: string): Finding => ({ name, status: 'warning', detail })
export const error = (name: FindingName, detail: string): Finding => ({ name, status: 'error', detail })
