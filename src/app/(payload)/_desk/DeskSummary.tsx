import { Summary } from '@/admin/document/Summary'
import { typeOf, type WorkingDoc } from '@/useCases/subject/types'
import { loadDesk, type DocumentProps } from './loadDesk'

type Props = DocumentProps & { description?: string }

/** Where a document stands, under its title; on lists and on a new document the help of its collection. */
export async function DeskSummary({ payload, user, slug, id, description }: Props) {
  const desk = id === undefined ? null : await loadDesk(payload, user, slug, String(id))
  if (!desk) return <p className="nhip-description">{description}</p>
  const doc = (await payload.findByID({
    collection: slug,
    id: String(id),
    depth: 0,
    user,
    overrideAccess: false,
  })) as WorkingDoc
  return (
    <Summary
      subject={{ slug, type: typeOf(slug), id: String(id) }}
      desk={desk}
      returnReason={doc.returnReason ?? null}
      withdrawReason={doc.withdrawReason ?? null}
    />
  )
}
