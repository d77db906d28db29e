import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { Acknowledged } from '@/admin/document/Acknowledged'
import { DocumentTrail } from '@/admin/document/DocumentTrail'
import { Timeline, type TimelineEvent } from '@/admin/document/Timeline'
import { relatedId } from '@/domain/text'
import { toInstant } from '@/domain/time/instant'
import { historyLabels as t } from '@/labels/history'
import { findHistory } from '@/queries/editorial/findHistory'
import { findPeopleNames } from '@/queries/editorial/findPeopleNames'
import type { WorkingDoc } from '@/useCases/subject/types'
import { PortalCard } from './PortalCard'

const MADE = { onBehalfOf: null, fromStatus: null, toStatus: null, reason: null, edition: null, dueAt: null }

/** The history of a document: every step, and its beginning. Payload has loaded the document with access. */
export async function HistoryView({ doc, initPageResult, payload, user }: DocumentViewServerProps) {
  const stored = doc as unknown as WorkingDoc
  const acknowledged = stored.acknowledgements ?? []
  const author = relatedId(stored.author)
  const [events, names] = await Promise.all([
    findHistory(payload, stored.id),
    findPeopleNames(payload, [author, ...acknowledged.map(({ by }) => relatedId(by))]),
  ])
  const createdAt = toInstant(stored.createdAt)
  const beginning: TimelineEvent[] =
    createdAt === null
      ? []
      : [
          {
            ...MADE,
            id: 'create',
            at: createdAt,
            action: 'create',
            actor: author === null ? null : { name: names.get(author) ?? null },
          },
        ]
  return (
    <Gutter className="nhip-page">
      <DocumentTrail here={t.tab} />
      {initPageResult.collectionConfig?.slug === 'articles' ? (
        <PortalCard payload={payload} user={user} articleId={stored.id} />
      ) : null}
      <h2>{t.title}</h2>
      <p className="nhip-help">{t.savesNote}</p>
      <Timeline events={[...events, ...beginning]} />
      <Acknowledged
        entries={acknowledged.map(({ by, code, path, reason, at }) => ({
          code: code ?? '',
          path: path ?? '',
          reason: reason ?? '',
          by: names.get(relatedId(by) ?? '') ?? '',
          at: toInstant(at),
        }))}
      />
    </Gutter>
  )
}
