import { officeLabels } from '@/labels/office'
import { CheckList, SelectField, TextField } from './fields'
import { JsonForm } from './JsonForm'
import type { Choice } from './types'

const { record: words } = officeLabels

type Props = Record<'kinds' | 'units' | 'sections' | 'topics', Choice[]>

/** "Nhập bù": what stands elsewhere, with its link and its real date and time. */
export function RecordForm({ kinds, units, sections, topics }: Props) {
  const onlyUnit = units.length === 1 ? units[0]?.value : undefined
  return (
    <JsonForm action="/api/articles/record" submit={words.submit}>
      <TextField name="title" label={words.name} />
      <TextField name="externalUrl" label={words.link} help={words.linkHelp} type="url" inputMode="url" />
      <div className="office-row">
        <TextField name="publishedOn" label={words.day} help={words.dayHelp} issuePath="publishedAt" />
        <TextField
          name="publishedTime"
          label={words.time}
          help={words.timeHelp}
          issuePath="publishedAt"
          isSecond
        />
      </div>
      <div className="office-row">
        <SelectField name="kind" label={words.kind} choices={kinds} />
        <SelectField name="unit" label={words.unit} choices={units} empty={words.choose} initial={onlyUnit} />
        <SelectField name="section" label={words.section} choices={sections} empty={words.choose} />
      </div>
      <CheckList name="topics" label={words.topics} help={words.topicsHelp} choices={topics} />
    </JsonForm>
  )
}
