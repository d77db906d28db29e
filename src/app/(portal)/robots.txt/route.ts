import { absolute, loadSite } from '../_lib/site'

export const dynamic = 'force-dynamic'

/** Everything public may be indexed; the newsroom and its API may not. */
export async function GET() {
  const lines = [
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /api/',
    '',
    `Sitemap: ${absolute(await loadSite(), '/sitemap.xml')}`,
    '',
  ]
  return new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
