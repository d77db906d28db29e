'use client'

import { deskLabels as t } from '@/labels/desk'
import { Dialog } from './Dialog'

/** Approving is about saved content: says so, and what saving changed content means for the approver. */
export function UnsavedFirst({ onSave, onClose }: { onSave(): void; onClose(): void }) {
  return (
    <Dialog
      title={t.unsavedFirst.title}
      onClose={onClose}
      confirm={{ label: t.unsavedFirst.save, onConfirm: onSave }}
    >
      <p>{t.unsavedFirst.text}</p>
    </Dialog>
  )
}
