import type { Payload } from 'payload'
import type { Assessment, QuotaRule } from '@/domain/quota'
import { audienceOf } from '@/domain/reminder/audience'
import type { Rung } from '@/domain/reminder/rungs'
import type { Instant } from '@/domain/time/instant'
import type { Period } from '@/domain/time/period'
import { reminderLabels, type QuotaWords } from '@/labels/reminders'
import { queueMails } from '../mail/queueMails'
import { notify, type Notice } from '../notify'
import { quotaWords } from './quotaWords'
import type { Surroundings } from './surroundings'

type Input = { payload: Payload; now: Instant }
type Reminded = { rule: QuotaRule; period: Period; rung: Rung; assessment: Assessment }

const noticeOf = ({ rule, period, rung, assessment }: Reminded, words: QuotaWords): Notice => {
  const { published, planned, missing, minimum } = assessment
  return {
    kind: rung.isAfterEnd ? 'quotaMissed' : 'quotaBehind',
    params: { quota: rule.name, unit: words.unit, period: period.key, published, planned, missing, minimum },
    link: words.link.slice(words.link.indexOf('/admin/')),
    key: `quota:${rule.id}:${period.key}:${rung.key}`,
  }
}

/**
 * Tells everybody on a rung, in the app and by mail, those whose turn it is to write first. The two have keys of
 * their own, so that a run that died between them is finished by the next. Returns how many were told in the app.
 */
export async function remindQuota(
  { payload, now }: Input,
  reminded: Reminded,
  { people, units, rosters }: Surroundings,
): Promise<number> {
  const { rule, period, rung } = reminded
  const rosterUnitIds = rosters.get(`${rule.id}:${period.key}`) ?? []
  const unitPath = units.get(rule.unitId)?.path ?? `/${rule.unitId}/`
  const told = audienceOf(rung.audience, { unitPath, countedUnitIds: rule.unitIds, rosterUnitIds }, people)
  if (told.length === 0) return 0
  const words = quotaWords({ ...reminded, units, rosterUnitIds, publicUrl: payload.config.serverURL })
  const notice = noticeOf(reminded, words)
  const letter = rung.isAfterEnd ? reminderLabels.missed : reminderLabels.behind
  const count = await notify({ payload, now }, told, notice)
  const addressees = told.flatMap((id) => people.find((person) => person.id === id) ?? [])
  await queueMails(
    { payload, now },
    addressees.map(({ id, email, fullName }) => ({
      key: `${notice.key}:${id}`,
      kind: rung.isAfterEnd ? 'quotaMissed' : 'quotaBehind',
      to: email,
      personId: id,
      subject: letter.subject(words),
      text: letter.text(fullName, words),
      expiresAt: rung.until,
    })),
  )
  return count
}
