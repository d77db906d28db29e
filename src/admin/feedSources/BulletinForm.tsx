import { feedSourceLabels } from '@/labels/feedSources'
import { SelectField, TextField } from '../office/fields'
import { JsonForm } from '../office/JsonForm'
import type { Choice } from '../office/types'
import { PdfField } from './PdfField'

const { bulletin: words } = feedSourceLabels

/** An issue of a bulletin that has no feed: number, day, and where it is read. */
export function BulletinForm({ sources }: { sources: Choice[] }) {
  const only = sources.length === 1 ? sources[0]?.value : undefined
  return (
    <details className="office-card office-details">
      <summary>{words.title}</summary>
      <p className="office-facts">{words.intro}</p>
      <JsonForm action="/api/feed-items/enter" submit={words.submit}>
        <SelectField
          name="source"
          label={words.source}
          choices={sources}
          empty={words.choose}
          {...(only === undefined ? {} : { initial: only })}
        />
        <TextField name="title" label={words.name} />
        <div className="office-row">
          <TextField name="number" label={words.number} help={words.numberHelp} />
          <TextField name="documentOn" label={words.day} help={words.dayHelp} />
        </div>
        <TextField name="link" label={words.link} help={words.linkHelp} type="url" inputMode="url" />
        <PdfField />
      </JsonForm>
    </details>
  )
}
