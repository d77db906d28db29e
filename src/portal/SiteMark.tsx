import type { Logo } from '@/portal/types'

/** Beside the name of the site, which says the same. */
export function SiteMark({ logo = null }: { logo?: Logo | null }) {
  if (!logo) return <DrawnMark />
  return <img className="mark mark-logo" src={logo.url} width={logo.width} height={logo.height} alt="" />
}

/** Where no logo is set: four beats of a rhythm. No emblem: those are protected and belong to the State. */
function DrawnMark() {
  return (
    <svg className="mark" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false">
      <rect className="mark-ground" width="48" height="48" rx="10" />
      <rect x="9" y="20" width="5" height="18" rx="2.5" />
      <rect x="18" y="10" width="5" height="28" rx="2.5" />
      <rect x="27" y="24" width="5" height="14" rx="2.5" />
      <rect className="mark-beat" x="36" y="15" width="5" height="23" rx="2.5" />
    </svg>
  )
}
