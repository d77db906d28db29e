import type { ReactNode } from 'react'
import { portalLabels as t } from '@/labels/portal'
import { BrandStyle } from '@/portal/BrandStyle'
import { OutageBanner } from '@/portal/OutageBanner'
import { SiteFooter } from '@/portal/SiteFooter'
import { SiteHeader } from '@/portal/SiteHeader'
import type { Frame } from '@/portal/types'

const CONTENT_ID = 'noi-dung'

/** Header, content and footer of a public page. */
export function Shell({ frame, children }: { frame: Frame; children: ReactNode }) {
  return (
    <>
      {frame.shades ? <BrandStyle shades={frame.shades} /> : null}
      <a className="skip" href={`#${CONTENT_ID}`}>
        {t.skipToContent}
      </a>
      <OutageBanner outage={frame.outage} />
      <SiteHeader frame={frame} />
      <main id={CONTENT_ID} className="wrap" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter frame={frame} />
      <script src="/kich-ban/display.js" defer />
    </>
  )
}
