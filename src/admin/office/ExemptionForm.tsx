import { officeLabels } from '@/labels/office'
import { SelectField, TextAreaField } from './fields'
import { JsonForm } from './JsonForm'
import type { Choice } from './types'

const { exemption: words } = officeLabels

type Props = { quotaId: string; choices: Choice[]; initial: string }

/** The office exempts one period of a quota. */
export function ExemptionForm({ quotaId, choices, initial }: Props) {
  return (
    <details className="office-details">
      <summary>{words.open}</summary>
      <JsonForm action={`/api/quotas/${quotaId}/exempt`} submit={words.submit}>
        <SelectField name="periodKey" label={words.period} choices={choices} initial={initial} />
        <TextAreaField name="reason" label={words.reason} help={words.help} />
      </JsonForm>
    </details>
  )
}
