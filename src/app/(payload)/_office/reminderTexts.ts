import { reminderLabels } from '@/labels/reminders'
import type { Standing } from '@/queries/office/quotaStandings'
import type { UnitName } from '@/queries/office/unitNames'
import { findRosters } from '@/queries/reminder/findRosters'
import { quotaWords } from '@/useCases/reminder/quotaWords'
import type { Desk } from './desk'

/** The text to paste into a chat for each quota that is behind, by quota id. */
export async function reminderTexts(
  { payload }: Desk,
  standings: readonly Standing[],
  units: ReadonlyMap<string, UnitName>,
): Promise<ReadonlyMap<string, string>> {
  const behind = standings.filter(({ assessment }) => assessment.status === 'atRisk')
  const rosters = await findRosters(
    payload,
    behind.map(({ period }) => period.key),
  )
  const publicUrl = payload.config.serverURL
  return new Map(
    behind.map((standing) => {
      const rosterUnitIds = rosters.get(`${standing.rule.id}:${standing.period.key}`) ?? []
      return [
        standing.rule.id,
        reminderLabels.chat(quotaWords({ ...standing, units, rosterUnitIds, publicUrl })),
      ]
    }),
  )
}
