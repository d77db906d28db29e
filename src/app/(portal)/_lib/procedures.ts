import { cache } from 'react'
import { toDay } from '@/domain/time/instant'
import { findProcedureIndex, type ProcedureEntry } from '@/queries/site/findProcedureIndex'
import { proceduresInEffect } from '@/queries/site/selectProcedures'
import { remember } from './remember'
import { loadSite } from './site'

/** The procedures in effect today, newest listed first. */
export const loadProcedures = cache(async (): Promise<ProcedureEntry[]> => {
  const { payload, scope, now } = await loadSite()
  const entries = await remember('procedures', () => findProcedureIndex(payload, scope))
  return proceduresInEffect(entries, toDay(now))
})
