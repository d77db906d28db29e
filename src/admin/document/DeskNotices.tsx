'use client'

import { IssuePanel } from './IssuePanel'
import { KeepTyping } from './KeepTyping'
import { UnsavedOffer } from './UnsavedOffer'

/** Stands above the fields of a working document: unsaved typing to bring back, issues to mend. */
export function DeskNotices() {
  return (
    <div className="nhip-notices">
      <UnsavedOffer />
      <KeepTyping />
      <IssuePanel />
    </div>
  )
}
