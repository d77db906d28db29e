import { cache } from 'react'
import { toDay } from '@/domain/time/instant'
import { portalLabels as t } from '@/labels/portal'
import { Breadcrumbs } from '@/portal/Breadcrumbs'
import { JsonLd } from '@/portal/JsonLd'
import { homePath, procedurePath, proceduresPath } from '@/portal/paths'
import { ProcedureSheet } from '@/portal/ProcedureSheet'
import { ProcedureView } from '@/portal/ProcedureView'
import { RatingForm } from '@/portal/RatingForm'
import { Shell } from '@/portal/Shell'
import { findFormerCodes } from '@/queries/site/findMoved'
import { findProcedureRow } from '@/queries/site/findProcedureRow'
import { proceduresByCode } from '@/queries/site/selectProcedures'
import { legalParticulars } from '@/queries/site/units'
import { textOf } from '../../_lib/bySlug'
import { setFeed } from '../../_lib/feeds'
import { frameOf } from '../../_lib/frame'
import { breadcrumbsLd, governmentServiceLd } from '../../_lib/jsonLd'
import { metadataOf } from '../../_lib/metadata'
import { missingMetadata, movedPage } from '../../_lib/missing'
import { loadProcedures } from '../../_lib/procedures'
import { qrPath } from '../../_lib/qrPath'
import { remember } from '../../_lib/remember'
import { type SearchParams, valueOf } from '../../_lib/query'
import { procedureCard } from '../../_lib/shareCards'
import { absolute, loadSite } from '../../_lib/site'
import { datesOf, documentText, longDay, spanText } from '../../_lib/stamps'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ code: string }>; searchParams: SearchParams }

/** `?ban=in`: the same procedure as a sheet for the notice board. */
const PRINT = 'in'
const isSheet = (values: Awaited<SearchParams>) => valueOf(values, 'ban') === PRINT

/** The procedure a code means; where several units list it, the unit named in the query, else the first. */
const loadProcedure = cache(async (segment: string, unitSlug: string) => {
  const { payload, scope } = await loadSite()
  const listed = proceduresByCode(await loadProcedures(), textOf(segment))
  const entry = listed.find((candidate) => candidate.unitSlug === unitSlug) ?? listed[0]
  const row = entry ? await findProcedureRow(payload, scope, entry.rowId) : null
  return row && { row, others: listed.filter((other) => other !== entry) }
})

const load = async ({ params, searchParams }: Props) =>
  loadProcedure((await params).code, valueOf(await searchParams, 'don-vi'))

/** Where a procedure stands that had this code before. */
async function movedPath(segment: string): Promise<string | null> {
  const { payload, scope } = await loadSite()
  const formerly = await remember('formerCodes', () => findFormerCodes(payload, scope))
  const subjectId = formerly.get(textOf(segment).trim().toUpperCase())
  const entry = (await loadProcedures()).find((each) => each.subjectId === subjectId)
  return entry ? procedurePath(entry.code) : null
}

export async function generateMetadata(props: Props) {
  const found = await load(props)
  if (!found) return missingMetadata
  const site = await loadSite()
  const { content } = found.row
  const isPrinted = isSheet(await props.searchParams)
  return metadataOf({
    title: isPrinted ? t.procedure.sheet.title(content.name) : content.name,
    description: t.procedure.description(content.code, content.name),
    path: procedurePath(content.code),
    card: procedureCard(site, found.row),
    feeds: [setFeed(site, 'thu-tuc')],
    isUnlisted: isPrinted,
  })
}

export default async function ProcedurePage(props: Props) {
  const found = await load(props)
  if (!found) return movedPage(await movedPath((await props.params).code))
  const { row, others } = found
  const site = await loadSite()
  const { content } = row
  const values = await props.searchParams
  const path = procedurePath(content.code)
  const unitSlug = valueOf(values, 'don-vi')
  const here = (query: Record<string, string>) => {
    const named = new URLSearchParams({ ...(unitSlug ? { 'don-vi': unitSlug } : {}), ...query })
    return named.size > 0 ? `${path}?${named}` : path
  }
  const frame = frameOf(site, { path: proceduresPath, unitId: content.unit.id })
  const shown = {
    procedure: content,
    dates: {
      ...datesOf(row),
      decisionText: documentText(content.decisionNumber, content.decisionOn),
      effectiveText: spanText(content.effectiveFromOn, content.effectiveToOn),
    },
    contact: legalParticulars(site.frame.units, content.unit.id),
  }
  if (isSheet(values)) {
    const url = absolute(site, here({}))
    return (
      <ProcedureSheet
        {...shown}
        frame={frame}
        back={here({})}
        url={url}
        qr={qrPath(url)}
        today={longDay(toDay(site.now))}
      />
    )
  }
  const trail = [
    { href: homePath, text: t.nav.home },
    { href: proceduresPath, text: t.procedures.title },
  ]
  return (
    <Shell frame={frame}>
      <Breadcrumbs trail={trail} />
      <ProcedureView
        {...shown}
        printHref={here({ ban: PRINT })}
        otherUnits={others.map(({ code, unitSlug, unitName }) => ({
          href: `${procedurePath(code)}?don-vi=${unitSlug}`,
          text: unitName,
        }))}
      />
      <RatingForm type="procedure" subjectId={row.subjectId} />
      <JsonLd data={governmentServiceLd(content, site.publicUrl)} />
      <JsonLd data={breadcrumbsLd([...trail, { href: path, text: content.name }], site.publicUrl)} />
    </Shell>
  )
}
