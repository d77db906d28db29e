import type { Viewport } from 'next'
import type { ReactNode } from 'react'
import { portalLabels as t } from '@/labels/portal'
import '@/portal/styles/tokens.css'
import '@/portal/styles/base.css'
import '@/portal/styles/frame.css'
import '@/portal/styles/parts.css'
import '@/portal/styles/articles.css'
import '@/portal/styles/article.css'
import '@/portal/styles/lists.css'
import '@/portal/styles/search.css'
import '@/portal/styles/print.css'

/** `--house` in styles/tokens.css. */
export const viewport: Viewport = { themeColor: '#10394a', colorScheme: 'light' }

export default function PortalLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={t.language}>
      <body>{children}</body>
    </html>
  )
}
