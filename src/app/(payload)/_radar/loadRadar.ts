import type { PayloadRequest } from 'payload'
import { cache } from 'react'
import { ownUnitsReached } from '@/access/reach'
import type { QuotaRule } from '@/domain/quota'
import type { Forecast } from '@/domain/quota/forecast'
import {
  nextForPerson,
  nextForQuota,
  type NextThing,
  type PersonsNext,
  type Waiting,
} from '@/domain/radar/nextThing'
import { findOwnWork, type OwnWork } from '@/queries/office/findOwnWork'
import { quotasConcerning, quotaStandings, type Standing } from '@/queries/office/quotaStandings'
import { unitNames, type UnitName } from '@/queries/office/unitNames'
import {
  findFailedMails,
  findFailedRuns,
  type FailedMail,
  type FailedRun,
} from '@/queries/radar/findFailures'
import { findExpiring, findUnconfirmed, type ProcedureDuty } from '@/queries/radar/findProcedureDuties'
import { findShelf, type ShelvedPiece } from '@/queries/radar/findShelf'
import { forecasts } from '@/queries/quota/forecasts'
import { quotaHistory, type PastPeriod } from '@/queries/radar/quotaHistory'
import { deskOf, unitsSeen, type Desk } from '../_office/desk'
import { loadQueues, type Queues } from './lists'
import { loadRights, type Rights } from './rights'
import { waitingFor } from './waiting'

/** Tables of more quotas than this go without their history: it would keep the first screen waiting. */
const HISTORY_RULES = 150

export type Radar = {
  desk: Desk
  rights: Rights
  units: ReadonlyMap<string, UnitName>
  /** Units whose unpublished work the person sees. */
  seen: readonly string[]
  /** The quotas the person's own units work for, each with what to do next. */
  own: { standing: Standing; next: NextThing }[]
  /** The quotas of all units the person watches. */
  below: Standing[]
  history: ReadonlyMap<string, PastPeriod[]>
  /** The chance of each own quota's running period. */
  chances: ReadonlyMap<string, Forecast>
  queues: Queues
  ownWork: OwnWork
  shelf: ShelvedPiece[]
  duties: { toConfirm: ProcedureDuty[]; expiring: ProcedureDuty[] }
  failures: { runs: FailedRun[]; mails: FailedMail[] }
  waiting: Waiting
  next: PersonsNext
}

const NO_WORK: OwnWork = { drafts: [], returned: [], sent: [] }

const isOwn = ({ ownUnits }: Rights, rule: QuotaRule): boolean =>
  rule.unitIds.some((id) => ownUnits.includes(id))

async function loadDuties({ req, payload, person, now }: Desk, { can }: Rights): Promise<Radar['duties']> {
  if (!can.confirm) return { toConfirm: [], expiring: [] }
  const units = await ownUnitsReached(req, person, ['procedureOfficer'])
  const [unconfirmed, expiring] = await Promise.all([
    findUnconfirmed(payload, units),
    findExpiring(payload, units, now),
  ])
  const toConfirm = unconfirmed.filter(({ contentEditorIds }) => !contentEditorIds.includes(person.id))
  return { toConfirm, expiring }
}

async function loadFailures({ payload, now }: Desk, { can }: Rights): Promise<Radar['failures']> {
  if (!can.maintain) return { runs: [], mails: [] }
  const [runs, mails] = await Promise.all([findFailedRuns(payload, now), findFailedMails(payload, now)])
  return { runs, mails }
}

const isBehind = ({ assessment }: Standing): boolean => assessment.status === 'atRisk'

async function loadAll(desk: Desk): Promise<Radar> {
  const { payload, person, now } = desk
  const rights = await loadRights(desk)
  const seen = await unitsSeen(desk)
  const rules = await quotasConcerning(payload, seen)
  const ownRules = rules.filter((rule) => isOwn(rights, rule))
  const belowRules = rules.filter(({ unitId }) => rights.watched.includes(unitId))
  const shown = rules.filter((rule) => ownRules.includes(rule) || belowRules.includes(rule))
  const [standings, history, queues, ownWork, shelf, duties, failures, units] = await Promise.all([
    quotaStandings(payload, shown, now),
    quotaHistory(payload, shown.length > HISTORY_RULES ? ownRules : shown, now),
    loadQueues(desk, rights.watched),
    rights.ownUnits.length > 0 ? findOwnWork(payload, person.id, now) : NO_WORK,
    findShelf(payload, seen),
    loadDuties(desk, rights),
    loadFailures(desk, rights),
    unitNames(payload),
  ])
  const sources = { personId: person.id, rights, queues, ownWork, shelf }
  const own = standings
    .filter(({ rule }) => ownRules.includes(rule))
    .map((standing) => ({
      standing,
      next: nextForQuota(standing.assessment, waitingFor(sources, standing.rule), rights.can),
    }))
  const chances = await forecasts(
    payload,
    own.map(({ standing }) => standing),
    now,
  )
  const below = standings.filter(({ rule }) => belowRules.includes(rule))
  const waiting = waitingFor(sources, null)
  const next = nextForPerson(
    {
      quotas: own.map(({ standing, next: thing }) => ({
        id: standing.rule.id,
        deadline: standing.period.end,
        next: thing,
      })),
      waiting,
      behind: below.filter((standing) => isBehind(standing) && !isOwn(rights, standing.rule)).length,
      procedures: { toConfirm: duties.toConfirm.length, expiring: duties.expiring.length },
      system: { jobs: failures.runs.length, mails: failures.mails.length },
    },
    rights.can,
  )
  return {
    ...{
      desk,
      rights,
      units,
      seen,
      own,
      below,
      history,
      chances,
      queues,
      ownWork,
      shelf,
      duties,
      failures,
      waiting,
      next,
    },
  }
}

/** Everything the radar of the asking person rests on, read once however many widgets ask; null without a login. */
export const loadRadar = cache(async (req: PayloadRequest): Promise<Radar | null> => {
  const desk = deskOf(req)
  return desk && loadAll(desk)
})
