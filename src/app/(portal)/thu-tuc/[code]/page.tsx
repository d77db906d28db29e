import { cache } from 'react'
import { portalLabels as t } from '@/labels/portal'
import { Breadcrumbs } from '@/portal/Breadcrumbs'
import { JsonLd } from '@/portal/JsonLd'
import { homePath, procedurePath, proceduresPath } from '@/portal/paths'
import { ProcedureView } from '@/portal/ProcedureView'
import { Shell } from '@/portal/Shell'
import { findProcedureRow } from '@/queries/site/findProcedureRow'
import { proceduresByCode } from '@/queries/site/selectProcedures'
import { legalParticulars } from '@/queries/site/units'
import { textOf } from '../../_lib/bySlug'
import { setFeed } from '../../_lib/feeds'
import { frameOf } from '../../_lib/frame'
import { breadcrumbsLd, governmentServiceLd } from '../../_lib/jsonLd'
import { metadataOf } from '../../_lib/metadata'
import { missingMetadata, missingPage } from '../../_lib/missing'
import { loadProcedures } from '../../_lib/procedures'
import { type SearchParams, valueOf } from '../../_lib/query'
import { loadSite } from '../../_lib/site'
import { datesOf, documentText, spanText } from '../../_lib/stamps'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ code: string }>; searchParams: SearchParams }

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

export async function generateMetadata(props: Props) {
  const found = await load(props)
  if (!found) return missingMetadata
  const { content } = found.row
  return metadataOf({
    title: content.name,
    description: t.procedure.description(content.code, content.name),
    path: procedurePath(content.code),
    feeds: [setFeed(await loadSite(), 'thu-tuc')],
  })
}

export default async function ProcedurePage(props: Props) {
  const found = await load(props)
  if (!found) return missingPage()
  const { row, others } = found
  const site = await loadSite()
  const { content } = row
  const trail = [
    { href: homePath, text: t.nav.home },
    { href: proceduresPath, text: t.procedures.title },
  ]
  return (
    <Shell frame={frameOf(site, { path: proceduresPath, unitId: content.unit.id })}>
      <Breadcrumbs trail={trail} />
      <ProcedureView
        procedure={content}
        dates={{
          ...datesOf(row),
          decisionText: documentText(content.decisionNumber, content.decisionOn),
          effectiveText: spanText(content.effectiveFromOn, content.effectiveToOn),
        }}
        contact={legalParticulars(site.frame.units, content.unit.id)}
        otherUnits={others.map(({ code, unitSlug, unitName }) => ({
          href: `${procedurePath(code)}?don-vi=${unitSlug}`,
          text: unitName,
        }))}
      />
      <JsonLd data={governmentServiceLd(content, site.publicUrl)} />
      <JsonLd
        data={breadcrumbsLd(
          [...trail, { href: procedurePath(content.code), text: content.name }],
          site.publicUrl,
        )}
      />
    </Shell>
  )
}
