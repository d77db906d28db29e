import type { Viewport } from 'next'
import type { ReactNode } from 'react'
import { shadesOf } from '@/domain/brand/shades'
import { portalLabels as t } from '@/labels/portal'
import { brandOf } from '@/queries/site/units'
import { loadSite } from './_lib/site'
import '@/portal/styles/tokens.css'
import '@/portal/styles/base.css'
import '@/portal/styles/frame.css'
import '@/portal/styles/parts.css'
import '@/portal/styles/articles.css'
import '@/portal/styles/article.css'
import '@/portal/styles/lists.css'
import '@/portal/styles/search.css'
import '@/portal/styles/sheet.css'
import '@/portal/styles/voices.css'
import '@/portal/styles/print.css'

/** `--house-deep` in styles/tokens.css, light and dark. */
const HOUSE_DEEP = { light: '#0a2834', dark: '#0c2c3a' }

/** The browser's own frame in the colour of the bar on top of the page. */
export async function generateViewport(): Promise<Viewport> {
  const { frame } = await loadSite()
  const shades = shadesOf(brandOf(frame.units, frame.siteUnitId).colour)
  const colours = shades ? { light: shades.houseDeep, dark: shades.houseDeepDark } : HOUSE_DEEP
  return {
    colorScheme: 'light dark',
    themeColor: [
      { media: '(prefers-color-scheme: light)', color: colours.light },
      { media: '(prefers-color-scheme: dark)', color: colours.dark },
    ],
  }
}

export default function PortalLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={t.language} suppressHydrationWarning>
      <body>{children}</body>
    </html>
  )
}
