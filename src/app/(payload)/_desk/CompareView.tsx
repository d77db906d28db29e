import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { editPath } from '@/admin/document/addresses'
import { DiffView } from '@/admin/document/DiffView'
import { DocumentTrail } from '@/admin/document/DocumentTrail'
import { historyLabels } from '@/labels/history'
import { compareWithPublic } from '@/useCases/steps/compareWithPublic'
import { isWorkingSlug, type WorkingDoc } from '@/useCases/subject/types'

const t = historyLabels.compare

/** What approving the saved content would change for readers, on a page of its own. */
export async function CompareView({ doc, payload, initPageResult }: DocumentViewServerProps) {
  const { req, collectionConfig } = initPageResult
  const slug = collectionConfig?.slug
  if (!isWorkingSlug(slug)) return null
  const stored = doc as unknown as WorkingDoc
  const comparison = await compareWithPublic({ payload, req, slug, doc: stored })
  const isWithoutUnit = !stored.unit
  return (
    <Gutter className="nhip-page">
      <DocumentTrail here={t.title} />
      <h2>{t.title}</h2>
      {comparison ? (
        <DiffView comparison={comparison} />
      ) : (
        <p className="nhip-note">{isWithoutUnit ? t.noUnit : t.none}</p>
      )}
      <p>
        <a className="nhip-button" href={editPath({ slug, id: stored.id })}>
          {t.back}
        </a>
      </p>
    </Gutter>
  )
}
