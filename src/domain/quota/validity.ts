import { toDay, type Day } from '@/domain/time/instant'
import type { Period } from '@/domain/time/period'
import type { NotJudged, QuotaRule } from '@/domain/quota/types'

/** The first day a quota is in force *and* known here: nothing before installation is ever judged. */
export const bindingFromOn = (rule: QuotaRule): Day => {
  const knownOn = toDay(rule.knownSince)
  return knownOn > rule.validFromOn ? knownOn : rule.validFromOn
}

/**
 * Whether a period is judged by this quota: null when it lies wholly within the quota's binding days, else why not.
 * Days decide, not hours: a quota entered on Monday morning is judged for that week. One entered on Wednesday is
 * not (a whole week's minimum against part of a week), and the week is only reported; likewise its last part-week.
 */
export const notJudgedFor = (rule: QuotaRule, period: Period): NotJudged | null => {
  const fromOn = bindingFromOn(rule)
  if (period.firstOn < fromOn)
    return {
      reason: fromOn === rule.validFromOn ? 'beforeValidity' : 'beforeKnown',
      partly: period.lastOn >= fromOn && !isAfter(rule, fromOn),
    }
  if (isAfter(rule, period.lastOn)) return { reason: 'afterValidity', partly: !isAfter(rule, period.firstOn) }
  return null
}

const isAfter = ({ validToOn }: QuotaRule, day: Day): boolean => validToOn !== null && day > validToOn
