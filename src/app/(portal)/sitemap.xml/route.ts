import { loadSite } from '../_lib/site'
import { sitemapIndex } from '../_lib/sitemaps'

export const dynamic = 'force-dynamic'

export async function GET() {
  return new Response(await sitemapIndex(await loadSite()), {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=300' },
  })
}
