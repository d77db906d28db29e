import type { Mark, QuotaCardProps, Tone } from '@/admin/office/types'
import type { CountingRules, NotJudged, QuotaStatus } from '@/domain/quota'
import { formatDateTime, type Instant } from '@/domain/time/instant'
import { officeLabels } from '@/labels/office'
import { quotaLabels } from '@/labels/quota'

const { quotaView } = officeLabels

const TONES: Record<QuotaStatus, Tone> = {
  notStarted: 'calm',
  onTrack: 'info',
  atRisk: 'warn',
  met: 'good',
  missed: 'bad',
  exempt: 'calm',
}

type Judged = { status: QuotaStatus | null; notJudged: NotJudged | null }

/** The word and colour of a quota's status; what is not judged says so instead. */
export const markOf = ({ status, notJudged }: Judged): Mark => {
  if (status) return { word: quotaLabels.status[status], tone: TONES[status] }
  if (notJudged?.partly) return { word: quotaView.reference, tone: 'calm' }
  return {
    word: notJudged?.reason === 'afterValidity' ? quotaView.noLonger : quotaView.notApplied,
    tone: 'calm',
  }
}

/** Why a quota is not judged, or exempt, in a sentence. */
export const noteOf = ({ notJudged }: Pick<Judged, 'notJudged'>): string | null =>
  notJudged && quotaLabels.notJudged[notJudged.reason][notJudged.partly ? 'part' : 'whole']

type Exempted = { exemption: { reason: string; byName: string | null; at: Instant } | null }

/** What a closed line says beside its count: who exempted it why and when, else why it is not judged; the rules it was counted by. */
export const lineNote = (
  line: Pick<Judged, 'notJudged'> & Exempted & { counting?: CountingRules | null },
): string | null => {
  const { exemption } = line
  const result = exemption
    ? quotaLabels.exemptionFull(exemption.reason, exemption.byName, formatDateTime(exemption.at))
    : noteOf(line)
  return [result, quotaLabels.counting(line.counting)].filter(Boolean).join('. ') || null
}

/** More slots than fit a line say nothing. */
const MAX_SLOTS = 12

/** One slot per piece asked for: what went out first, then what is coming, then what is missing. */
export const slotsOf = ({
  published,
  planned,
  minimum,
}: Record<'published' | 'planned' | 'minimum', number>): QuotaCardProps['slots'] => {
  if (minimum > MAX_SLOTS) return []
  return Array.from({ length: minimum }, (_, index) =>
    index < published ? 'counted' : index < published + planned ? 'upcoming' : 'missing',
  )
}
