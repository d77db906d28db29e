import { formatDateTime, type Instant } from '@/domain/time/instant'
import { historyLabels as t } from '@/labels/history'
import { warningName } from '@/labels/warnings'

export type AcknowledgedWarning = {
  code: string
  path: string
  reason: string
  by: string
  at: Instant | null
}

/** Warnings somebody let stand, with the reason given. */
export function Acknowledged({ entries }: { entries: readonly AcknowledgedWarning[] }) {
  if (entries.length === 0) return null
  return (
    <section>
      <h3>{t.warnings}</h3>
      <ul className="nhip-list">
        {entries.map(({ code, path, reason, by, at }) => (
          <li key={`${code}@${path}`}>
            <strong>{warningName(code)}</strong>: {reason}
            <p className="nhip-help">
              {[by, at === null ? '' : formatDateTime(at)].filter(Boolean).join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
