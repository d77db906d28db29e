import { clock } from '@/adapters/clock'
import { StatusChip } from '@/admin/document/StatusChip'
import { shownStatus } from '@/domain/editorial/shownStatus'
import type { Status } from '@/domain/editorial/status'
import { toInstant } from '@/domain/time/instant'

type Props = { rowData?: { status?: string | null; scheduledFor?: unknown; publishError?: string | null } }

/** The status of a row in a list, as the glossary says it. */
export function StatusCell({ rowData }: Props) {
  const status = (rowData?.status ?? 'draft') as Status
  const scheduledFor = toInstant(rowData?.scheduledFor)
  const shown = shownStatus(
    { status, scheduledFor, publishError: rowData?.publishError ?? null },
    clock.now(),
  )
  return <StatusChip status={shown} scheduledFor={scheduledFor} />
}
