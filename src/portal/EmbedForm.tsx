import { embedLabels } from '@/labels/embed'
import { embedPagePath } from '@/portal/paths'

type Choice = { value: string; text: string }

export type EmbedFormProps = {
  /** What is chosen, as typed; `colour` with its `#`. */
  chosen: { set: string; unit: string; count: string; colour: string; theme: string }
  sets: readonly Choice[]
  units: readonly Choice[]
  themes: readonly Choice[]
}

const t = embedLabels.page

type SelectProps = { name: string; label: string; value: string; choices: readonly Choice[] }

function Select({ name, label, value, choices }: SelectProps) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={value}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </div>
  )
}

/** What the box shall show and how it looks: a plain form, so that it works without JavaScript. */
export function EmbedForm({ chosen, sets, units, themes }: EmbedFormProps) {
  return (
    <form className="filter embed-form" action={embedPagePath} method="get" aria-label={t.form}>
      <Select name="tap" label={t.set} value={chosen.set} choices={sets} />
      <Select
        name="don-vi"
        label={t.unit}
        value={chosen.unit}
        choices={[{ value: '', text: t.allUnits }, ...units]}
      />
      <div className="field">
        <label htmlFor="so">{t.count}</label>
        <input id="so" type="number" name="so" min={1} max={20} defaultValue={chosen.count} />
      </div>
      <div className="field">
        <label htmlFor="mau">{t.colour}</label>
        <input id="mau" type="color" name="mau" defaultValue={chosen.colour} />
      </div>
      <Select name="nen" label={t.theme} value={chosen.theme} choices={themes} />
      <div className="filter-actions">
        <button type="submit">{t.submit}</button>
      </div>
    </form>
  )
}
