import type { Payload } from 'payload'
import type { SubjectType } from '@/domain/editorial/status'
import type { FrozenContent } from '@/domain/publication/frozen'
import { publicPath } from '@/domain/publication/publicPath'
import { feedItem, guidOf } from '@/feeds/model'
import { jsonItem } from '@/feeds/renderJson'
import { relatedId } from '@/domain/text'
import type { Publication, WebhookDelivery } from '@/payload-types'

const LANGUAGE = 'vi'

const envelope = ({ event, at }: WebhookDelivery, site: string, data: object): string =>
  JSON.stringify({ type: event, timestamp: at, data: { site, ...data } })

function itemOf(row: Publication, site: string) {
  const item = feedItem(
    {
      subjectId: row.subjectId,
      firstPublishedAt: row.firstPublishedAt ?? '',
      publishedAt: row.publishedAt ?? '',
      content: row.content as FrozenContent,
    },
    site,
  )
  return jsonItem(item, LANGUAGE)
}

/** Of what was taken off only id and address: its content must not be spread again. */
const withdrawnOf = ({ subjectId, subjectType, slug, withdrawnAt }: Publication, site: string) => ({
  id: guidOf(subjectId),
  url: site + publicPath(subjectType as SubjectType, slug ?? null),
  date_deleted: withdrawnAt,
})

/** Whether another edition of the same subject is out on the channel. */
async function isOutAgain(
  payload: Payload,
  { subjectType, subjectId, channel }: Publication,
): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'publications',
    where: {
      and: [
        { subjectType: { equals: subjectType } },
        { subjectId: { equals: subjectId } },
        { channel: { equals: relatedId(channel) } },
        { status: { equals: 'published' } },
      ],
    },
    overrideAccess: true,
  })
  return totalDocs > 0
}

/**
 * What a message says, as JSON: `{ type, timestamp, data }` with the item as in the JSON Feed. Made anew for every try,
 * from the frozen edition, so equal tries have equal bytes. Null when it has become untrue: the edition was replaced or
 * taken off in the meantime, of which another message tells.
 */
export async function messageBody(payload: Payload, delivery: WebhookDelivery): Promise<string | null> {
  const site = payload.config.serverURL
  if (delivery.event === 'ping') return envelope(delivery, site, {})
  const row = await payload.findByID({
    collection: 'publications',
    id: relatedId(delivery.publication) ?? '',
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  if (row === null) return null
  if (delivery.event === 'item.withdrawn')
    return (await isOutAgain(payload, row))
      ? null
      : envelope(delivery, site, { item: withdrawnOf(row, site) })
  return row.status === 'published' ? envelope(delivery, site, { item: itemOf(row, site) }) : null
}
