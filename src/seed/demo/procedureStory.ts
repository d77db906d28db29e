import { addDays, addMinutes, toDay, type Day } from '@/domain/time/instant'
import type { Procedure } from '../data/types'
import { toLexical } from '../text/toLexical'
import { deskOf } from './desk'
import { inForce } from './inForce'
import { momentOf, workdayUpTo } from './officeHours'
import { approverAt, found, type Stage } from './stage'
import type { Story } from './story'

/** Entered in sittings of so many, one after the other. */
const PER_SITTING = 6
const MINUTES_EACH = 4

/**
 * Entered the day after its decision, or when the site began (`siteFrom`), confirmed by a second person, approved
 * the next day.
 */
export function procedureStory(stage: Stage, procedure: Procedure, siteFrom: Day, index: number): Story {
  const { ids, content, now } = stage
  const { code, name, slug, field, level, agency, decisionNumber, nationalUrl } = procedure
  const { author, editor, confirmer, approver } = deskOf(procedure.unit, 'procedure', content)
  const decisionOn = workdayUpTo(addDays(toDay(now), procedure.decisionInDays))
  const from = decisionOn < siteFrom ? siteFrom : decisionOn
  const after = (days: number, time: string) =>
    addMinutes(momentOf(workdayUpTo(addDays(from, days)), time), (index % PER_SITTING) * MINUTES_EACH)
  const { effectiveFromOn, effectiveToOn, sweptAt } = inForce(
    stage,
    procedure.effectiveFromInDays,
    procedure.effectiveToInDays,
  )
  const approvedAt = after(2, '16:20')
  return {
    slug: 'procedures',
    author,
    writtenAt: after(1, '08:30'),
    data: {
      code,
      name,
      slug,
      field,
      level,
      agency,
      unit: found(ids.units, procedure.unit),
      decisionNumber,
      decisionOn,
      effectiveFromOn,
      effectiveToOn,
      nationalUrl,
      body: toLexical(procedure.body),
    },
    steps: [
      { action: 'submit', at: after(1, '09:20'), by: author },
      ...(confirmer === null ? [] : [{ action: 'confirm', at: after(2, '09:50'), by: confirmer } as const]),
      ...(editor === null ? [] : [{ action: 'present', at: after(2, '10:10'), by: editor } as const]),
      { action: 'approve', at: approvedAt, by: approverAt(stage, approver, author, approvedAt) },
    ],
    sweptAt,
  }
}
