import type { Looseness } from '@/domain/search/match'
import { portalLabels as t } from '@/labels/portal'
import { searchLabels } from '@/labels/search'
import { Breadcrumbs } from '@/portal/Breadcrumbs'
import { EmptyState } from '@/portal/EmptyState'
import { InstantResults } from '@/portal/InstantResults'
import { PageHead } from '@/portal/PageHead'
import { Pagination } from '@/portal/Pagination'
import { homePath, proceduresPath } from '@/portal/paths'
import { ProcedureFilter } from '@/portal/ProcedureFilter'
import { ProcedureList } from '@/portal/ProcedureList'
import { Shell } from '@/portal/Shell'
import { PAGE_SIZE } from '@/queries/site/paging'
import type { ProcedureEntry } from '@/queries/site/findProcedureIndex'
import { siteSearch } from '@/queries/site/searchSite'
import { byName, inOrderFound, selectProcedures, unitsOf, valuesOf } from '@/queries/site/selectProcedures'
import { setFeed } from '../_lib/feeds'
import { frameOf } from '../_lib/frame'
import { listPath } from '../_lib/listPath'
import { metadataOf } from '../_lib/metadata'
import { missingPage } from '../_lib/missing'
import { pagingOf } from '../_lib/pagingOf'
import { loadProcedures } from '../_lib/procedures'
import { pageOf, type SearchParams, valueOf } from '../_lib/query'
import { loadSite, type Site } from '../_lib/site'
import { procedureTeaser } from '../_lib/teasers'

export const dynamic = 'force-dynamic'

type Props = { searchParams: SearchParams }

const wantedOf = (values: Awaited<SearchParams>) => ({
  q: valueOf(values, 'q'),
  'linh-vuc': valueOf(values, 'linh-vuc'),
  'don-vi': valueOf(values, 'don-vi'),
  cap: valueOf(values, 'cap'),
})

type Searched = { listed: ProcedureEntry[]; looseness: Looseness }

/** The procedures a text finds, the best first; all of them by name when nothing was asked. */
async function searched(site: Site, all: ProcedureEntry[], q: string): Promise<Searched> {
  if (q === '') return { listed: byName(all), looseness: 'exact' }
  const index = await siteSearch(site.payload, site.scope.channelId)
  const { ids, looseness } = index.find({
    text: q,
    now: site.now,
    type: 'procedure',
    first: 0,
    count: all.length,
  })
  return { listed: inOrderFound(all, ids), looseness }
}

export async function generateMetadata({ searchParams }: Props) {
  const values = await searchParams
  const page = pageOf(values)
  const isFiltered = Object.values(wantedOf(values)).some((value) => value !== '')
  return metadataOf({
    title: t.procedures.title,
    description: t.procedures.intro,
    path: listPath(proceduresPath, page),
    feeds: [setFeed(await loadSite(), 'thu-tuc')],
    isUnlisted: isFiltered,
  })
}

export default async function ProceduresPage({ searchParams }: Props) {
  const values = await searchParams
  const wanted = wantedOf(values)
  const page = pageOf(values)
  const [site, all] = await Promise.all([loadSite(), loadProcedures()])
  const { listed, looseness } = await searched(site, all, wanted.q)
  const found = selectProcedures(listed, {
    field: wanted['linh-vuc'],
    unit: wanted['don-vi'],
    level: wanted.cap,
  })
  const pages = Math.ceil(found.length / PAGE_SIZE)
  if (page > Math.max(pages, 1)) return missingPage()
  const shown = found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)
  const choices = (list: readonly string[]) => list.map((value) => ({ value, text: value }))
  return (
    <Shell frame={frameOf(site, { path: proceduresPath })}>
      <Breadcrumbs trail={[{ href: homePath, text: t.nav.home }]} here={t.procedures.title} />
      <PageHead title={t.procedures.title}>
        <p className="note">{t.procedures.intro}</p>
      </PageHead>
      <ProcedureFilter
        query={wanted.q}
        field={wanted['linh-vuc']}
        unit={wanted['don-vi']}
        level={wanted.cap}
        fields={choices(valuesOf(all, 'field'))}
        levels={choices(valuesOf(all, 'level'))}
        units={unitsOf(all).map(({ slug, name }) => ({ value: slug, text: name }))}
        isActive={Object.values(wanted).some((value) => value !== '')}
      />
      <InstantResults>
        {shown.length > 0 ? (
          <>
            <p className="count">
              {t.procedures.count(found.length)}. {searchLabels.looseness[looseness]}
            </p>
            <ProcedureList procedures={shown.map(procedureTeaser)} />
            <Pagination paging={pagingOf(proceduresPath, wanted, page, pages)} />
          </>
        ) : (
          <EmptyState text={all.length > 0 ? t.procedures.noMatch : t.procedures.empty} />
        )}
      </InstantResults>
    </Shell>
  )
}
