import { AdminLink } from '@/admin/office/AdminLink'
import type { NextProps } from './types'

/** The one thing to do next: a button when there is something to do, a plain link when there is only something to see. */
export function NextLink({ text, href, isIdle }: NextProps) {
  return (
    <AdminLink href={href} className={isIdle ? 'radar-next radar-next--idle' : 'radar-next'}>
      {text}
    </AdminLink>
  )
}
