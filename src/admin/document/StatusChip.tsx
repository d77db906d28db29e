import type { ShownStatus } from '@/domain/editorial/shownStatus'
import { formatDateTime, type Instant } from '@/domain/time/instant'
import { deskLabels as t } from '@/labels/desk'
import { editorialLabels } from '@/labels/editorial'

/** A status in the word of the glossary, with the time when one is set. The colour only repeats it. */
export function StatusChip({ status, scheduledFor }: { status: ShownStatus; scheduledFor?: Instant | null }) {
  const word = editorialLabels.status[status]
  const text =
    status === 'scheduled' && scheduledFor ? t.summary.scheduled(word, formatDateTime(scheduledFor)) : word
  return (
    <span className="nhip-chip" data-status={status}>
      {text}
    </span>
  )
}
