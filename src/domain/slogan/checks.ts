import { isBlank, type SloganContent } from '@/domain/editorial/content'
import { badDays, checkEffectiveDays } from '@/domain/editorial/checks/effectiveDays'
import { missingIn } from '@/domain/editorial/checks/required'
import { error, type Check } from '@/domain/editorial/checks/types'
import { toSingleSpaced } from '@/domain/text/normalize'

type SloganCheck = Check<SloganContent>

/** A slogan needs its approval on record: authority, document number, date and scan (facts §5). */
const checkRequired: SloganCheck = (content) =>
  missingIn([
    ['text', content.text],
    ['unit', content.unitId],
    ['topics', content.topicIds],
    ['authority', content.authority],
    ['documentNumber', content.documentNumber],
    ['documentOn', content.documentOn],
    ['scan', content.scanId],
    ['approvedWording', content.approvedWording],
    ['effectiveFromOn', content.effectiveFromOn],
  ])

/** The approval covers exactly this wording: every letter, capital and mark; only spacing may differ. */
const checkWording: SloganCheck = ({ text, approvedWording }) =>
  !isBlank(text) &&
  !isBlank(approvedWording) &&
  toSingleSpaced(text ?? '') !== toSingleSpaced(approvedWording ?? '')
    ? [error('wordingDiffers', 'approvedWording')]
    : []

const checkDays: SloganCheck = (content, { now }) => [
  ...badDays([
    ['documentOn', content.documentOn],
    ['effectiveFromOn', content.effectiveFromOn],
    ['effectiveToOn', content.effectiveToOn],
  ]),
  ...checkEffectiveDays(content, now),
]

export const SLOGAN_CHECKS: readonly SloganCheck[] = [checkRequired, checkWording, checkDays]
