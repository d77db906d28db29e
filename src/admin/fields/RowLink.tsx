import type { ReactNode } from 'react'
import { AdminLink } from '@/admin/office/AdminLink'

/** What Payload tells a cell of its place: the first column of a list leads to the row's own page. */
export type CellPlace = {
  link?: boolean | undefined
  linkURL?: string | undefined
  collectionSlug?: string | undefined
  rowData?: { id?: unknown } | undefined
}

/** The content of a cell of our own, as a link where Payload's cell would be one. */
export function RowLink({
  place: { link, linkURL, collectionSlug, rowData },
  children,
}: {
  place: CellPlace
  children: ReactNode
}) {
  if (!link || !collectionSlug) return <>{children}</>
  const address = `/admin/collections/${collectionSlug}/${encodeURIComponent(String(rowData?.id))}`
  return <AdminLink href={linkURL ?? address}>{children}</AdminLink>
}
