import { siteNoticeLabels as t } from '@/labels/siteNotice'
import type { SocialLink } from '@/portal/types'

/** The unit's official accounts elsewhere: plain links, nothing of another site is loaded. */
export function SocialList({ links }: { links: readonly SocialLink[] }) {
  if (links.length === 0) return null
  return (
    <div className="social">
      <h3>{t.social.title}</h3>
      <ul>
        {links.map(({ href, network, label }) => (
          <li key={href}>
            <a href={href} rel="noopener external me">
              {network ? t.social.on(network, label) : label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
