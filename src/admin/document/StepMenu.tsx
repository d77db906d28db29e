'use client'

import { useId, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react'
import { deskLabels as t } from '@/labels/desk'

/** The steps that are not the next one: beside each other where there is room, behind one button on a phone. */
export function StepMenu({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false)
  }
  const escape = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') setOpen(false)
  }
  return (
    <div className="nhip-more" onBlur={leave} onKeyDown={escape}>
      <button
        type="button"
        className="nhip-button nhip-more__toggle"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen((before) => !before)}
      >
        {t.more}
      </button>
      <div id={id} className="nhip-more__list" data-open={isOpen} onClick={() => setOpen(false)}>
        {children}
      </div>
    </div>
  )
}
