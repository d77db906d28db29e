import { isBlank, type ProcedureContent } from '@/domain/editorial/content'
import { badDays, checkEffectiveDays } from '@/domain/editorial/checks/effectiveDays'
import { missingIn } from '@/domain/editorial/checks/required'
import { error, type Check } from '@/domain/editorial/checks/types'
import { isBlankRichText } from '@/domain/editorial/richTextContent'
import { checkConfirmation } from '@/domain/procedure/confirmation'
import { parseProcedureCode } from '@/domain/procedure/code'
import { safeWebAddress } from '@/domain/text/address'

type ProcedureCheck = Check<ProcedureContent>

const checkRequired: ProcedureCheck = (content) =>
  missingIn([
    ['code', content.code],
    ['name', content.name],
    ['field', content.field],
    ['level', content.level],
    ['agency', content.agency],
    ['unit', content.unitId],
    ['decisionNumber', content.decisionNumber],
    ['decisionOn', content.decisionOn],
    ['effectiveFromOn', content.effectiveFromOn],
    ['body', isBlankRichText(content.body) ? null : 'present'],
  ])

const checkCode: ProcedureCheck = ({ code }, { procedure }) => {
  if (isBlank(code)) return []
  const parsed = parseProcedureCode(code)
  if (parsed === null) return [error('badProcedureCode', 'code', { code: code ?? '' })]
  return procedure?.isCodeTaken ? [error('procedureCodeTaken', 'code', { code: parsed.key })] : []
}

const checkDays: ProcedureCheck = (content, { now }) => [
  ...badDays([
    ['decisionOn', content.decisionOn],
    ['effectiveFromOn', content.effectiveFromOn],
    ['effectiveToOn', content.effectiveToOn],
  ]),
  ...checkEffectiveDays(content, now),
]

/** The page on the national portal cannot be derived from the code, so its address is typed (facts §2). */
const checkNationalUrl: ProcedureCheck = ({ nationalUrl }) =>
  !isBlank(nationalUrl) && safeWebAddress(nationalUrl) === null ? [error('badWebAddress', 'nationalUrl')] : []

export const PROCEDURE_CHECKS: readonly ProcedureCheck[] = [
  checkRequired,
  checkCode,
  checkDays,
  checkNationalUrl,
  checkConfirmation,
]
