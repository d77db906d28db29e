import { brandLabels as t } from '@/labels/brand'
import { SiteMark } from '@/portal/SiteMark'

/** On the page to log in: mark, name and what it is for. */
export const Logo = () => (
  <div className="nhip-logo">
    <SiteMark />
    <strong>{t.name}</strong>
    <span>{t.purpose}</span>
  </div>
)

/** Beside the breadcrumbs; leads to the first page. */
export const Icon = () => (
  <span className="nhip-icon">
    <SiteMark />
    <span>{t.name}</span>
  </span>
)
