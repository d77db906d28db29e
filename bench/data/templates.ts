import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { planEdition } from '@/domain/publication/planEdition'
import type { FrozenArticle } from '@/domain/publication/frozen'
import { fold, lexicalText } from '@/domain/text'
import { toDay, type Instant } from '@/domain/time/instant'
import { articles } from '@/seed/data/sample'
import { fillDates } from '@/seed/text/fillDates'
import { toLexical } from '@/seed/text/toLexical'
import { renderBodyHtml } from '@/useCases/freeze/bodyHtml'
import { inTransaction } from '@/useCases/inTransaction'
import { insertRow } from '@/useCases/ledger/rows'
import { publishDue } from '@/useCases/publishDue'

/** Different texts among the copies: as many as a feed has items, so that it compresses like a real one. */
const TEMPLATES = 30

export type Filing = {
  unit: { id: string; path: string }
  section: string
  topic: string
  channel: string
  author: string
}

const named = (id: string) => ({ id, name: id, slug: id })

type Text = { title: string; slug: string; lead: string; body: ReturnType<typeof toLexical> }

function textsAt(now: Instant): Text[] {
  const on = toDay(now)
  return articles.slice(0, TEMPLATES).map(({ title, slug, lead, body }) => ({
    title: fillDates(title, on),
    slug: `mau-${slug}`,
    lead: fillDates(lead, on),
    body: toLexical(fillDates(body, on)),
  }))
}

const frozen = ({ title, slug, lead, body }: Text, { unit, section, topic }: Filing): FrozenArticle => ({
  ...{ type: 'article', title, slug, lead, kind: 'news' },
  ...{ bodyHtml: renderBodyHtml(body, new Map()), text: lexicalText(body) },
  ...{ cover: null, gallery: [], videoUrl: null, byline: null, source: null },
  ...{ section: named(section), topics: [named(topic)], unit: named(unit.id) },
})

async function createApproved(payload: Payload, text: Text, filing: Filing, now: Instant): Promise<string> {
  const id = randomUUID()
  const { unit, section, topic, author } = filing
  const dates = { scheduledFor: now, submittedAt: now }
  const state = { status: 'approved', edition: 1, author, contentEditors: [author] }
  await inTransaction(payload, async (req) => {
    const data = {
      id,
      ...text,
      ...dates,
      ...state,
      kind: 'news',
      unit: unit.id,
      section,
      topics: [topic],
      searchText: fold(`${text.title} ${text.lead}`),
    }
    await payload.db.create({ collection: 'articles', data, req })
    const row = planEdition({
      ...{ subjectType: 'article', subjectId: id, edition: 1, content: frozen(text, filing) },
      ...{ channel: { id: filing.channel, slug: 'trang-web' }, contentHash: 'f'.repeat(64), mediaIds: [] },
      ...{
        unitPath: unit.path,
        approvedBy: author,
        onBehalfOf: null,
        wantedAt: null,
        removeAt: null,
        approvedAt: now,
        now,
      },
    })
    await insertRow(payload, row, req)
  })
  return id
}

/** Publishes a few articles with the texts of the sample, by the real steps of the system; returns their ids. */
export async function publishTemplates(payload: Payload, filing: Filing, now: Instant): Promise<string[]> {
  const ids: string[] = []
  for (const text of textsAt(now)) ids.push(await createApproved(payload, text, filing, now))
  const log = { error: (details: object) => process.stderr.write(`${JSON.stringify(details)}\n`) }
  const published = await publishDue({ payload, now, clock: { now: () => now }, log })
  if (published !== ids.length) throw new Error(`only ${published} of ${ids.length} templates went out`)
  return ids
}
