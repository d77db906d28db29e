import { clock } from '@/adapters/clock'
import { StatusChip } from '@/admin/document/StatusChip'
import { shownStatus } from '@/domain/editorial/shownStatus'
import type { Status } from '@/domain/editorial/status'
import { toInstant } from '@/domain/time/instant'

type Props = { rowData?: { status?: string | null; scheduledFor?: unknown } }

/** The status of a row in a list, as the glossary says it. */
export function StatusCell({ rowData }: Props) {
  const status = (rowData?.status ?? 'draft') as Status
  const scheduledFor = toInstant(rowData?.scheduledFor)
  return (
    <StatusChip status={shownStatus({ status, scheduledFor }, clock.now())} scheduledFor={scheduledFor} />
  )
}
