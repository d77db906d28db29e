import type { ReactNode } from 'react'
import { clock } from '@/adapters/clock'
import { DeskProvider } from '@/admin/document/DeskProvider'

/** Wraps the admin: hands the server's time to the browser. */
export const Provider = ({ children }: { children?: ReactNode }) => (
  <DeskProvider startedAt={clock.now()}>{children}</DeskProvider>
)
