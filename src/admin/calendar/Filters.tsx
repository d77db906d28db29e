'use client'

import { useId } from 'react'
import { calendarLabels } from '@/labels/calendar'
import { FILTERS, type FilterChoices, type FilterName, type Filters as Values } from './types'

const { filters: t } = calendarLabels

const WORDS: Record<FilterName, { label: string; all: string }> = {
  'don-vi': { label: t.unit, all: t.allUnits },
  kenh: { label: t.channel, all: t.allChannels },
  'chu-de': { label: t.topic, all: t.allTopics },
}

type Props = { choices: FilterChoices; values: Values; onChange(values: Values): void }

/** Unit, channel and topic; a list with one choice is left out. */
export function Filters({ choices, values, onChange }: Props) {
  const id = useId()
  return (
    <form
      className="calendar-filters office-no-print"
      aria-label={t.name}
      onSubmit={(event) => event.preventDefault()}
    >
      {FILTERS.filter((name) => choices[name].length > 1 || values[name] !== '').map((name) => (
        <div className="office-field" key={name}>
          <label htmlFor={`${id}-${name}`}>{WORDS[name].label}</label>
          <select
            id={`${id}-${name}`}
            value={values[name]}
            onChange={(event) => onChange({ ...values, [name]: event.target.value })}
          >
            <option value="">{WORDS[name].all}</option>
            {choices[name].map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
      ))}
    </form>
  )
}
