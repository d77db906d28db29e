import type { Comparison, FieldChange, Part, PictureChange } from '@/domain/publication/comparison'
import { editorialLabels } from '@/labels/editorial'
import { historyLabels } from '@/labels/history'

const t = historyLabels.compare
/** An unchanged stretch longer than this shows its two ends only, in characters. */
const LONG_STRETCH = 320
const SHOWN_END = 120

/** What an edition changes for readers: what goes is struck out, what comes is underlined, both also in words. */
export function DiffView({ comparison }: { comparison: Comparison }) {
  const { fields, pictures } = comparison
  if (fields.length === 0 && pictures.length === 0) return <p className="nhip-note">{t.same}</p>
  return (
    <div className="nhip-diff">
      <p className="nhip-help">{t.legend}</p>
      {fields.map((change) => (
        <section key={change.field}>
          <h3>{fieldName(change.field)}</h3>
          {change.isFormatOnly ? <p>{t.formatOnly}</p> : <Words change={change} />}
        </section>
      ))}
      {pictures.length > 0 ? (
        <section>
          <h3>{t.pictures}</h3>
          <ul>
            {pictures.map((picture, index) => (
              <li key={index}>
                <Picture change={picture} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  )
}

const fieldName = (field: string): string => (t.fields as Readonly<Record<string, string>>)[field] ?? field
const kindName = (kind: string): string =>
  (editorialLabels.kind as Readonly<Record<string, string>>)[kind] ?? kind

function Words({ change: { field, parts } }: { change: FieldChange }) {
  const shown = field === 'kind' ? parts.map((part) => ({ ...part, text: kindName(part.text) })) : parts
  return (
    <p className="nhip-diff__words">
      {shown.map((part, index) => (
        <Piece key={index} part={part} />
      ))}
    </p>
  )
}

const shortened = (text: string): string =>
  text.length > LONG_STRETCH ? `${text.slice(0, SHOWN_END)} […] ${text.slice(-SHOWN_END)}` : text

function Piece({ part: { kind, text } }: { part: Part }) {
  if (kind === 'added') return <ins aria-label={`${t.added}: ${text}`}>{text}</ins>
  if (kind === 'removed') return <del aria-label={`${t.removed}: ${text}`}>{text}</del>
  return <span>{shortened(text)}</span>
}

function Picture({ change: { kind, place, alt, words } }: { change: PictureChange }) {
  return (
    <>
      <strong>{t[kind]}</strong> · {t.place[place]}:{' '}
      {words ? words.map((part, index) => <Piece key={index} part={part} />) : <q>{alt || t.noAlt}</q>}
    </>
  )
}
