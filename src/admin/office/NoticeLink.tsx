'use client'

import { Link } from '@payloadcms/ui'
import type { ReactNode } from 'react'

type Props = { id: string; href: string; isRead: boolean; children: ReactNode }

/** Leads to what a notification is about and notes that it was read; the way there does not wait for that. */
export function NoticeLink({ id, href, isRead, children }: Props) {
  const noteRead = () => {
    if (isRead) return
    const body = JSON.stringify({ ids: [id] })
    const headers = { 'content-type': 'application/json' }
    void fetch('/api/notifications/read', { method: 'POST', headers, body, keepalive: true }).catch(
      () => undefined,
    )
  }
  return (
    <Link href={href} prefetch={false} onClick={noteRead}>
      {children}
    </Link>
  )
}
