'use client'

import { useId, useLayoutEffect, useRef, type FormEvent, type ReactNode, type SyntheticEvent } from 'react'
import { createPortal } from 'react-dom'
import { deskLabels as t } from '@/labels/desk'

type Props = {
  title: string
  /** A step is under way: the dialog stays and its buttons wait. */
  isBusy?: boolean
  onClose(): void
  /** Absent while there is something to mend first. */
  confirm?: { label: string; onConfirm(): void; isDanger?: boolean } | undefined
  closeLabel?: string
  children: ReactNode
}

/**
 * A modal dialog: the browser keeps the focus inside, closes it with Esc and gives the focus back. It stands
 * outside Payload's form in the page, and its events stop here, so that Enter never saves the document behind.
 */
export function Dialog({ title, isBusy = false, onClose, confirm, closeLabel = t.close, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useLayoutEffect(() => {
    const dialog = ref.current
    if (!dialog) return
    dialog.showModal()
    const first = dialog.querySelector<HTMLElement>('[data-first]') ?? dialog.querySelector<HTMLElement>('h2')
    first?.focus()
    return () => dialog.close()
  }, [])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    if (!isBusy) confirm?.onConfirm()
  }
  const cancel = (event: SyntheticEvent) => {
    event.preventDefault()
    if (!isBusy) onClose()
  }
  return createPortal(
    <dialog ref={ref} className="nhip-dialog" aria-labelledby={titleId} onCancel={cancel}>
      <form className="nhip-dialog__form" noValidate onSubmit={submit}>
        <h2 id={titleId} tabIndex={-1}>
          {title}
        </h2>
        <div className="nhip-dialog__body">{children}</div>
        <div className="nhip-dialog__buttons">
          {confirm ? (
            <button
              type="submit"
              className="nhip-button"
              data-kind={confirm.isDanger ? 'danger' : 'primary'}
              disabled={isBusy}
              aria-busy={isBusy}
            >
              {confirm.label}
            </button>
          ) : null}
          <button type="button" className="nhip-button" disabled={isBusy} onClick={onClose}>
            {closeLabel}
          </button>
        </div>
      </form>
    </dialog>,
    document.body,
  )
}
