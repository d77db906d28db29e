import { siteNoticeLabels as t } from '@/labels/siteNotice'
import type { OutageWords } from '@/portal/types'

/** A planned outage above everything else on the page: when, and what it means. */
export function OutageBanner({ outage }: { outage: OutageWords | null }) {
  if (!outage) return null
  return (
    <aside className={`outage${outage.isNow ? ' outage-now' : ''}`} aria-label={t.outage.label}>
      <div className="wrap">
        <p>
          <strong>{outage.times}</strong> {outage.text}
        </p>
      </div>
    </aside>
  )
}
