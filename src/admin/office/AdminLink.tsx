import { Link } from '@payloadcms/ui'
import type { ReactNode } from 'react'

type Props = {
  href: string
  children: ReactNode
  className?: string
  'aria-label'?: string | undefined
  'aria-current'?: 'page' | undefined
}

/** A link to another screen of the admin, with Payload's progress bar; nothing is fetched before it is clicked. */
export function AdminLink({ children, ...props }: Props) {
  return (
    <Link {...props} prefetch={false}>
      {children}
    </Link>
  )
}
