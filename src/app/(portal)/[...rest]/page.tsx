import { notFound } from 'next/navigation'

export const dynamic = 'force-dynamic'

/** Any address without a page of its own: the 404 page in the site's frame, instead of Next's own. */
export default function UnknownPage() {
  notFound()
}
