import type { FactListProps } from '@/admin/dashboard/types'
import type { PieceProps } from '@/admin/office/types'
import { formatDateTime, formatDay } from '@/domain/time/instant'
import { radarLabels } from '@/labels/radar'
import type { ProcedureDuty } from '@/queries/radar/findProcedureDuties'
import type { Radar } from '../loadRadar'

const { procedures: p, failures: f } = radarLabels

const procedureLine = (
  { id, code, name, effectiveToOn }: ProcedureDuty,
  isExpiring: boolean,
): PieceProps => ({
  key: id,
  title: name || code,
  href: `/admin/collections/procedures/${id}`,
  facts: [code, isExpiring && effectiveToOn ? p.until(formatDay(effectiveToOn)) : null]
    .filter(Boolean)
    .join(' · '),
  note: null,
})

/** What a procedure officer looks after. */
export const presentDuties = ({ duties }: Radar): FactListProps[] => [
  {
    id: 'cho-doi-chieu',
    title: p.toConfirm,
    help: p.toConfirmHelp,
    empty: p.noneToConfirm,
    items: duties.toConfirm.map((duty) => procedureLine(duty, false)),
  },
  {
    id: 'sap-het-hieu-luc',
    title: p.expiring,
    help: null,
    empty: p.noneExpiring,
    items: duties.expiring.map((duty) => procedureLine(duty, true)),
  },
]

/** What an administrator looks after. */
export const presentFailures = ({ failures: { runs, mails } }: Radar): FactListProps[] => [
  {
    id: 'viec-dang-loi',
    title: f.jobs,
    help: null,
    empty: f.none,
    items: runs.map(({ id, job, at, error }) => ({
      key: id,
      title: job,
      href: `/admin/collections/jobRuns/${id}`,
      facts: f.runAt(formatDateTime(at)),
      note: error,
    })),
  },
  {
    id: 'thu-chua-gui',
    title: f.mails,
    help: null,
    empty: f.noMails,
    items: mails.map(({ id, subject, to, at, error }) => ({
      key: id,
      title: subject,
      href: `/admin/collections/mails/${id}`,
      facts: f.mailTo(to, formatDateTime(at)),
      note: error,
    })),
  },
]
