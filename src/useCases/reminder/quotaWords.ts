import type { Assessment, QuotaRule } from '@/domain/quota'
import type { Period } from '@/domain/time/period'
import type { QuotaWords } from '@/labels/reminders'
import { timeLabels } from '@/labels/time'
import type { ReminderUnit } from '@/queries/reminder/findUnits'

type Facts = {
  rule: QuotaRule
  period: Period
  assessment: Assessment
  units: ReadonlyMap<string, Pick<ReminderUnit, 'name' | 'slug'>>
  rosterUnitIds: readonly string[]
  /** The site's own address, without a slash at the end. */
  publicUrl: string
}

/** What a reminder of a quota says, in mails and in the text for a chat alike. */
export const quotaWords = ({
  rule,
  period,
  assessment,
  units,
  rosterUnitIds,
  publicUrl,
}: Facts): QuotaWords => {
  const unit = units.get(rule.unitId)
  const { published, planned, missing, minimum } = assessment
  return {
    quota: rule.name,
    unit: unit?.name ?? '',
    period: timeLabels.period(period),
    published,
    planned,
    missing,
    minimum,
    deadline: timeLabels.deadline(period.lastOn),
    roster: rosterUnitIds.flatMap((id) => units.get(id)?.name ?? []),
    link: `${publicUrl}/admin/chi-tieu${unit?.slug ? `?don-vi=${unit.slug}` : ''}`,
  }
}
