import { DeskBar } from '@/admin/document/DeskBar'
import { typeOf } from '@/useCases/subject/types'
import { loadDesk, type DocumentProps } from './loadDesk'

/** The step bar with what the server knows; on a new document only saving. */
export async function Desk({ payload, user, slug, id }: DocumentProps) {
  if (id === undefined) return <DeskBar subject={null} rendered={null} />
  const subject = { slug, type: typeOf(slug), id: String(id) }
  return <DeskBar subject={subject} rendered={await loadDesk(payload, user, slug, subject.id)} />
}
