import { rosterLabels as words } from '@/labels/roster'
import { CheckList, SelectField, TextField } from './fields'
import { JsonForm } from './JsonForm'
import type { Choice } from './types'

export type RosterFormProps = { quotaId: string; name: string; units: Choice[]; most: number; usual: number }

/** Fills the writing roster of one quota for many periods: who takes turns, from when, how often. */
export function RosterForm({ quotaId, name, units, most, usual }: RosterFormProps) {
  return (
    <details className="office-details">
      <summary>
        {words.title}: {name}
      </summary>
      <p className="office-facts">{words.help}</p>
      <JsonForm action="/api/writing-rosters/fill" submit={words.submit}>
        <input type="hidden" name="quota" value={quotaId} />
        <CheckList name="units" label={words.units} choices={units} />
        <SelectField name="first" label={words.first} choices={units} empty={words.firstOfAll} />
        <div className="office-row">
          <TextField name="from" label={words.from} help={words.fromHelp} />
          <TextField
            name="count"
            label={words.count}
            help={words.countHelp(most, usual)}
            inputMode="numeric"
          />
        </div>
      </JsonForm>
    </details>
  )
}
