import { SUBJECT_TYPES } from '@/domain/editorial/status'
import { kindOf, typeOfKind } from '@/domain/search/kinds'
import type { SearchResult } from '@/domain/search/searchIndex'
import { toDay } from '@/domain/time/instant'
import { portalLabels } from '@/labels/portal'
import { searchLabels as t } from '@/labels/search'
import { Breadcrumbs } from '@/portal/Breadcrumbs'
import { EmptyState } from '@/portal/EmptyState'
import { InstantResults } from '@/portal/InstantResults'
import { PageHead } from '@/portal/PageHead'
import { Pagination } from '@/portal/Pagination'
import { homePath, searchPath } from '@/portal/paths'
import { SearchFilter, SearchKinds } from '@/portal/SearchFilter'
import { SearchResults } from '@/portal/SearchResults'
import { Shell } from '@/portal/Shell'
import { findRowsById } from '@/queries/site/findRowsById'
import { PAGE_SIZE } from '@/queries/site/paging'
import { siteSearch } from '@/queries/site/searchSite'
import { hasEnded } from '@/queries/site/units'
import { frameOf } from '../_lib/frame'
import { metadataOf } from '../_lib/metadata'
import { missingPage } from '../_lib/missing'
import { pageHref, pagingOf } from '../_lib/pagingOf'
import { pageOf, type SearchParams, valueOf } from '../_lib/query'
import { searchHit } from '../_lib/searchHits'
import { loadSite, type Site } from '../_lib/site'

export const dynamic = 'force-dynamic'

type Props = { searchParams: SearchParams }

const wantedOf = (values: Awaited<SearchParams>) => ({
  q: valueOf(values, 'q'),
  loai: valueOf(values, 'loai'),
  'chuyen-muc': valueOf(values, 'chuyen-muc'),
  'don-vi': valueOf(values, 'don-vi'),
  nam: valueOf(values, 'nam'),
})
type Wanted = ReturnType<typeof wantedOf>

/** An id no row has: a section or unit that there is none of narrows to nothing. */
const NONE = '-'
const idOf = (list: readonly { id: string; slug: string }[], slug: string) =>
  slug === '' ? undefined : (list.find((each) => each.slug === slug)?.id ?? NONE)

async function search(site: Site, wanted: Wanted, page: number) {
  const index = await siteSearch(site.payload, site.scope.channelId)
  const found = index.find({
    text: wanted.q,
    now: site.now,
    type: typeOfKind(wanted.loai) ?? undefined,
    sectionId: idOf(site.frame.sections, wanted['chuyen-muc']),
    unitId: idOf(site.frame.units, wanted['don-vi']),
    year: wanted.nam || undefined,
    first: (page - 1) * PAGE_SIZE,
    count: PAGE_SIZE,
  })
  return { found, firstAt: index.firstAt() }
}

/** The years from now back to the first publication. */
function yearsOf({ now }: Site, firstAt: string | null): string[] {
  const last = Number(toDay(now).slice(0, 4))
  const first = firstAt === null ? last : Number(toDay(firstAt).slice(0, 4))
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => String(last - index))
}

function kindLinks(wanted: Wanted, { byType }: SearchResult) {
  const href = (loai: string) => pageHref(searchPath, { ...wanted, loai })
  const all = Object.values(byType).reduce((sum, hits) => sum + hits, 0)
  return [
    { href: href(''), text: t.withCount(t.any, all), current: wanted.loai === '' },
    ...SUBJECT_TYPES.map((type) => ({
      href: href(kindOf(type)),
      text: t.withCount(t.kind[type], byType[type]),
      current: wanted.loai === kindOf(type),
    })),
  ]
}

export async function generateMetadata({ searchParams }: Props) {
  const { q } = wantedOf(await searchParams)
  return metadataOf({
    title: q ? t.titleFor(q) : t.title,
    description: t.description,
    path: searchPath,
    isUnlisted: q !== '',
  })
}

export default async function SearchPage({ searchParams }: Props) {
  const values = await searchParams
  const wanted = wantedOf(values)
  const page = pageOf(values)
  const site = await loadSite()
  const { found, firstAt } = await search(site, wanted, page)
  const pages = Math.ceil(found.total / PAGE_SIZE)
  if (page > Math.max(pages, 1)) return missingPage()
  const rows = await findRowsById(site.payload, found.ids)
  const choice = ({ slug, name }: { slug: string; name: string }) => ({ value: slug, text: name })
  const today = toDay(site.now)
  return (
    <Shell frame={frameOf(site, { path: searchPath, query: wanted.q })}>
      <Breadcrumbs trail={[{ href: homePath, text: portalLabels.nav.home }]} here={t.title} />
      <PageHead title={wanted.q ? t.titleFor(wanted.q) : t.title}>
        <p className="note">{t.intro}</p>
      </PageHead>
      <SearchFilter
        query={wanted.q}
        kind={wanted.loai}
        section={wanted['chuyen-muc']}
        unit={wanted['don-vi']}
        year={wanted.nam}
        sections={site.frame.sections.map(choice)}
        units={site.frame.units.filter((unit) => !hasEnded(unit, today)).map(choice)}
        years={yearsOf(site, firstAt)}
        isNarrowed={Object.entries(wanted).some(([name, value]) => name !== 'q' && value !== '')}
      />
      <InstantResults>
        {wanted.q === '' ? null : (
          <section>
            <h2 className="visually-hidden">{t.results}</h2>
            <SearchKinds kinds={kindLinks(wanted, found)} />
            {rows.length > 0 ? (
              <>
                <p className="count">
                  {t.found(found.total, wanted.q)} {t.looseness[found.looseness]}
                </p>
                <SearchResults hits={rows.map(searchHit)} />
                <Pagination paging={pagingOf(searchPath, wanted, page, pages)} />
              </>
            ) : (
              <EmptyState text={t.noMatch(wanted.q)} />
            )}
          </section>
        )}
      </InstantResults>
    </Shell>
  )
}
