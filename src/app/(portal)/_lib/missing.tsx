import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { setPageMoved, setPageStatus } from '@/adapters/pageOutcome'
import { portalLabels as t } from '@/labels/portal'
import { NotFoundView } from '@/portal/NotFoundView'
import { Shell } from '@/portal/Shell'
import { frameOf } from './frame'
import { loadSite } from './site'

/** The head of the 404 page. */
export const missingMetadata: Metadata = {
  title: t.notFound.title,
  robots: { index: false, follow: true },
}

/**
 * The page for an address that means nothing, with status 404. Not thrown: for a thrown `notFound()` Next sends a
 * document whose body only JavaScript fills. Without the server around us, throwing still gives the right status.
 */
export async function missingPage() {
  if (!setPageStatus(404)) notFound()
  const frame = frameOf(await loadSite(), { path: '' })
  return (
    <Shell frame={frame}>
      <NotFoundView links={frame.nav} />
    </Shell>
  )
}

/** A page that has another address now; with null, one that there is not. */
export async function movedPage(path: string | null) {
  if (path === null) return missingPage()
  if (!setPageMoved(path)) permanentRedirect(path)
  return null
}
