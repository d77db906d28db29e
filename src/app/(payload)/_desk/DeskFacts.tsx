import type { Payload } from 'payload'
import { Facts } from '@/admin/document/Facts'
import { relatedId } from '@/domain/text'
import { formatDateTime, toInstant } from '@/domain/time/instant'
import { deskLabels } from '@/labels/desk'
import { findPeopleNames } from '@/queries/editorial/findPeopleNames'

type Props = {
  payload: Payload
  /** The stored document; without an id it is still to be stored. */
  data?: Readonly<Record<string, unknown>>
  id?: string | number
}

const t = deskLabels.facts

const moment = (value: unknown): string | null => {
  const at = toInstant(value)
  return at === null ? null : formatDateTime(at)
}

/** What the system wrote about a document: who, when, which edition. */
export async function DeskFacts({ payload, id, data = {} }: Props) {
  if (id === undefined) return null
  const author = relatedId(data.author)
  const confirmer = relatedId(data.confirmedBy)
  const names = await findPeopleNames(payload, [author, confirmer])
  const edition = typeof data.edition === 'number' && data.edition > 0 ? String(data.edition) : t.none
  return (
    <Facts
      facts={[
        { label: t.author, value: names.get(author ?? '') ?? null },
        { label: t.edition, value: edition },
        { label: t.submittedAt, value: moment(data.submittedAt) },
        { label: t.scheduledFor, value: moment(data.scheduledFor) },
        { label: t.firstPublishedAt, value: moment(data.firstPublishedAt) },
        { label: t.confirmedBy, value: names.get(confirmer ?? '') ?? null },
        { label: t.confirmedAt, value: moment(data.confirmedAt) },
        { label: t.createdAt, value: moment(data.createdAt) },
      ]}
    />
  )
}
