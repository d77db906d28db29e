'use client'

import { deskLabels as t } from '@/labels/desk'
import { editorialLabels } from '@/labels/editorial'

type Props = {
  items: readonly string[]
  ticked: Readonly<Record<string, boolean>>
  /** The ticks were asked for and some are missing. */
  isIncomplete: boolean
  onTick(item: string, isTicked: boolean): void
}

const word = (item: string): string =>
  (editorialLabels.checklist as Readonly<Record<string, string>>)[item] ?? item

/** What the approver vouches for. */
export function Checklist({ items, ticked, isIncomplete, onTick }: Props) {
  return (
    <fieldset
      className="nhip-fieldset"
      aria-describedby={isIncomplete ? 'nhip-checklist-missing' : undefined}
    >
      <legend>{t.approve.checklist}</legend>
      {items.map((item) => (
        <label key={item} className="nhip-choice">
          <input
            type="checkbox"
            checked={ticked[item] === true}
            onChange={(event) => onTick(item, event.target.checked)}
          />
          <span>{word(item)}</span>
        </label>
      ))}
      {isIncomplete ? (
        <p className="nhip-help" data-kind="error" id="nhip-checklist-missing" role="alert">
          {t.approve.tickAll}
        </p>
      ) : null}
    </fieldset>
  )
}
