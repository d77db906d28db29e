'use client'

import { Link, useNav } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

type Props = {
  href: string
  label: string
  /** Not also for what stands below its address. */
  isExact?: boolean
  count?: number
  countLabel?: string
}

/** An entry of the menu, as Payload draws its own. */
export function NavLink({ href, label, isExact = false, count = 0, countLabel }: Props) {
  const pathname = usePathname()
  const { navOpen } = useNav()
  const isActive = pathname === href || (!isExact && pathname.startsWith(`${href}/`))
  return (
    <Link
      className="nav__link"
      href={href}
      prefetch={false}
      tabIndex={navOpen ? undefined : -1}
      aria-current={isActive ? 'page' : undefined}
      aria-label={count > 0 ? countLabel : undefined}
    >
      {isActive ? <div className="nav__link-indicator" /> : null}
      <span className="nav__link-label">{label}</span>
      {count > 0 ? <span className="office-count">{count}</span> : null}
    </Link>
  )
}
