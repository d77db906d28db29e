export { assessQuota, assessQuotas } from '@/domain/quota/assess'
export { diffAssessments, type Assessed, type QuotaAdjustment } from '@/domain/quota/diff'
export { closeDueAt, duePeriodsToClose } from '@/domain/quota/duePeriods'
export type {
  Assessment,
  CountingRules,
  Exemption,
  LedgerRow,
  NotCountedCode,
  NotJudged,
  QuotaItem,
  QuotaRule,
  QuotaStatus,
} from '@/domain/quota/types'
