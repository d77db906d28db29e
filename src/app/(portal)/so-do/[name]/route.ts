import { portalLabels as t } from '@/labels/portal'
import { loadSite } from '../../_lib/site'
import { sitemapOf } from '../../_lib/sitemaps'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ name: string }> }

/** `/sitemap-<name>.xml` (next.config.mjs): at the site's root, since a sitemap speaks for what lies below it. */
export async function GET(_request: Request, { params }: Context) {
  const xml = await sitemapOf(await loadSite(), (await params).name)
  if (xml === null)
    return new Response(`${t.notFound.title}\n`, {
      status: 404,
      headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
    })
  return new Response(xml, {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=300' },
  })
}
