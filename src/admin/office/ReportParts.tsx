import { officeLabels } from '@/labels/office'
import type { AdjustmentProps } from './types'

const { reportView: words } = officeLabels

/** What was adjusted since a report was closed; nothing while nothing was. */
export function Adjustments({ adjustments }: { adjustments: AdjustmentProps[] }) {
  if (adjustments.length === 0) return null
  return (
    <section className="office-card office-report__adjustments" aria-labelledby="dieu-chinh">
      <h2 id="dieu-chinh">{words.adjustmentsTitle}</h2>
      <ol>
        {adjustments.map(({ key, heading, reason, lines }) => (
          <li key={key}>
            <p className="office-facts">{heading}</p>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
            <p>
              {words.reason}: {reason}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The hash of a closed report, and whether what is stored still fits it. */
export function ReportHash({ sha256, isIntact }: { sha256: string; isIntact: boolean }) {
  return (
    <footer className="office-report__hash">
      <p>
        {words.hash}: <code>{sha256}</code>
      </p>
      <p className={isIntact ? 'office-facts' : 'office-alert'}>
        {isIntact ? words.hashGood : words.hashBad}
      </p>
    </footer>
  )
}
