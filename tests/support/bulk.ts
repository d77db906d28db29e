import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { planEdition } from '@/domain/publication/planEdition'
import type { FrozenArticle } from '@/domain/publication/frozen'
import type { Instant } from '@/domain/time/instant'
import { inTransaction } from '@/useCases/inTransaction'
import { insertRow } from '@/useCases/ledger/rows'

export type Place = {
  unit: { id: string; path: string }
  section: { id: string }
  topic: { id: string }
  channel: { id: string }
  approver: string
}

const name = (id: string) => ({ id, name: id, slug: id })

const frozen = (index: number, { unit, section, topic }: Place): FrozenArticle => ({
  type: 'article',
  title: `Tin số ${index}`,
  slug: `tin-so-${index}`,
  lead: `Tóm tắt của tin số ${index}.`,
  kind: 'news',
  bodyHtml: `<p>Nội dung của tin số ${index}.</p>`,
  text: `Nội dung của tin số ${index}.`,
  cover: null,
  gallery: [],
  videoUrl: null,
  byline: null,
  source: null,
  section: name(section.id),
  topics: [name(topic.id)],
  unit: name(unit.id),
})

/**
 * Writes many approved articles with their planned rows straight into the database, as approval would leave
 * them; no checks, no people. Returns the articles' ids.
 */
export async function bulkApproved(
  payload: Payload,
  place: Place,
  {
    count,
    dueAt,
    approvedAt,
    first = 1,
  }: { count: number; dueAt: Instant; approvedAt: Instant; first?: number },
): Promise<string[]> {
  const ids: string[] = []
  await inTransaction(payload, async (req) => {
    for (let index = first; index < first + count; index++) {
      const id = randomUUID()
      const content = frozen(index, place)
      await payload.db.create({
        collection: 'articles',
        data: {
          id,
          title: content.title,
          slug: content.slug,
          lead: content.lead,
          kind: 'news',
          unit: place.unit.id,
          section: place.section.id,
          topics: [place.topic.id],
          status: 'approved',
          edition: 1,
          scheduledFor: dueAt,
          submittedAt: approvedAt,
          author: place.approver,
        },
        req,
      })
      const row = planEdition({
        subjectType: 'article',
        subjectId: id,
        channel: { id: place.channel.id, slug: 'trang-web' },
        edition: 1,
        content,
        contentHash: 'f'.repeat(64),
        mediaIds: [],
        unitPath: place.unit.path,
        approvedBy: place.approver,
        onBehalfOf: null,
        approvedAt,
        wantedAt: dueAt,
        removeAt: null,
        now: approvedAt,
      })
      await insertRow(payload, row, req)
      ids.push(id)
    }
  })
  return ids
}
