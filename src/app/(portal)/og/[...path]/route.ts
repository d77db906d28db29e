import { portalLabels as t } from '@/labels/portal'
import { findArticleBySlug } from '@/queries/site/findArticleBySlug'
import { findProcedureRow } from '@/queries/site/findProcedureRow'
import { proceduresByCode } from '@/queries/site/selectProcedures'
import { shareCard } from '@/useCases/shareCard'
import { loadProcedures } from '../../_lib/procedures'
import { articleCard, type PlacedCard, procedureCard, siteCard } from '../../_lib/shareCards'
import { loadSite } from '../../_lib/site'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ path: string[] }> }

/** The card of what is out now; null for what is not, so that nothing that was taken off stays in a picture. */
async function cardOf([folder, name]: readonly string[]): Promise<PlacedCard | null> {
  const site = await loadSite()
  if (folder === 'trang') return siteCard(site)
  if (name === undefined) return null
  if (folder === 'tin-bai') {
    const row = await findArticleBySlug(site.payload, site.scope, name)
    return row && articleCard(site, row)
  }
  const [entry] = folder === 'thu-tuc' ? proceduresByCode(await loadProcedures(), name) : []
  const row = entry && (await findProcedureRow(site.payload, site.scope, entry.rowId))
  return row ? procedureCard(site, row) : null
}

/**
 * `/og/tin-bai/<slug>/<key>.png`, `/og/thu-tuc/<code>/<key>.png`, `/og/trang/<key>.png`: the picture other sites show
 * beside a link. Under a key of the past it leads to the present picture.
 */
export async function GET(_request: Request, { params }: Context) {
  const { path } = await params
  const placed = await cardOf(path)
  if (placed === null)
    return new Response(`${t.notFound.title}\n`, {
      status: 404,
      headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
    })
  if (`/og/${path.map(encodeURIComponent).join('/')}` !== placed.path)
    return new Response(null, {
      status: 302,
      headers: { location: placed.path, 'cache-control': 'public, max-age=300' },
    })
  return new Response(new Uint8Array(await shareCard(placed.card)), {
    headers: { 'content-type': 'image/png', 'cache-control': 'public, max-age=31536000, immutable' },
  })
}
