import type { ReactNode } from 'react'
import { clock } from '@/adapters/clock'
import { DeskProvider } from '@/admin/document/DeskProvider'
import { CleanPaste } from '@/admin/paste/CleanPaste'

/** Wraps the admin: hands the server's time to the browser, and cleans what is pasted. */
export const Provider = ({ children }: { children?: ReactNode }) => (
  <DeskProvider startedAt={clock.now()}>
    <CleanPaste />
    {children}
  </DeskProvider>
)
