import { TextField } from '@/admin/office/fields'
import { informationLabels } from '@/labels/information'
import type { InformationListProps } from './types'

const { adhoc: words } = informationLabels.view

type Props = Pick<InformationListProps, 'unitSlug' | 'adhoc'>

/** Asks for a period of one's own; after a refusal what was typed is still there. */
export function AdHocForm({ unitSlug, adhoc: { bad, from, to } }: Props) {
  return (
    <form method="get" className="office-form office-card office-card--form">
      <h2>{words.title}</h2>
      {bad ? (
        <p className="office-alert" role="alert">
          {bad}
        </p>
      ) : null}
      <input type="hidden" name="don-vi" value={unitSlug} />
      <div className="office-row">
        <TextField name="tu" label={words.from} help={words.help} initial={from} inputMode="numeric" />
        <TextField name="den" label={words.to} help={words.help} initial={to} inputMode="numeric" />
      </div>
      <button type="submit" className="office-button">
        {words.open}
      </button>
    </form>
  )
}
