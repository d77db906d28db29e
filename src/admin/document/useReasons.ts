'use client'

import { useState } from 'react'
import { acknowledgements, issueKey, knownReasons, withoutReason } from './issueGroups'
import type { DeskState, ShownIssue } from './types'

/** The reasons for warnings while a dialog is open; those given earlier are filled in. */
export function useReasons(issues: readonly ShownIssue[], given: DeskState['givenReasons']) {
  const [reasons, setReasons] = useState(() => knownReasons(issues, given))
  const [asked, setAsked] = useState(false)
  const missing = withoutReason(issues, reasons)
  return {
    reasons,
    missing: new Set(asked ? missing.map(issueKey) : []),
    setReason: (key: string, reason: string) => setReasons((before) => ({ ...before, [key]: reason })),
    /** The reasons to send, or null after pointing at those that are missing. */
    collect: () => {
      setAsked(true)
      return missing.length > 0 ? null : acknowledgements(issues, reasons)
    },
  }
}
