import type { Payload, PayloadRequest } from 'payload'
import sharp from 'sharp'
import type { StepRequest } from '@/useCases/steps/types'
import { stepState } from '@/useCases/steps/stepState'
import { takeStep } from '@/useCases/steps/takeStep'
import { inTransaction } from '@/useCases/inTransaction'
import type { WorkingSlug } from '@/useCases/subject/types'
import { makeCast, type Cast, type PersonName } from '@tests/access/cast'
import type { SettableClock } from './clock'

export const CHECKED = { secrets: true, personalData: true, photoRights: true, maps: true }

export const paragraph = (text: string) => ({
  root: {
    type: 'root',
    format: '' as const,
    indent: 0,
    version: 1,
    direction: 'ltr' as const,
    children: [
      {
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        direction: 'ltr',
        textFormat: 0,
        children: [{ type: 'text', text, version: 1, detail: 0, format: 0, mode: 'normal', style: '' }],
      },
    ],
  },
})

export type Newsroom = Awaited<ReturnType<typeof openNewsroom>>

/** Units, people, a section, a topic, the site's channel and a picture: enough to write, approve and publish. */
export async function openNewsroom(payload: Payload, clock: SettableClock) {
  const cast: Cast = await makeCast(payload)
  const named = (collection: 'sections' | 'topics' | 'channels', slug: string, extra: object) =>
    payload.create({ collection, data: { name: slug, slug, active: true, ...extra } as never })
  const channel = await named('channels', 'trang-web', { kind: 'website', online: true })
  const section = await named('sections', 'tin-hoat-dong', { order: 0 })
  const topic = await named('topics', 'chinh-quyen-so', { kind: 'communication', order: 0 })
  let pictures = 0

  const person = (name: PersonName): NonNullable<PayloadRequest['user']> => {
    const user = cast.people[name]
    if (!user) throw new Error(`${name} has no login`)
    return user
  }

  async function picture(alt = 'Quang cảnh bộ phận một cửa') {
    pictures += 1
    const data = await sharp({
      create: { width: 64, height: 48, channels: 3, background: { r: pictures % 255, g: 90, b: 160 } },
    })
      .jpeg()
      .toBuffer()
    return payload.create({
      collection: 'media',
      data: { alt, unit: cast.units.department } as never,
      file: { data, mimetype: 'image/jpeg', name: `anh-${pictures}.jpg`, size: data.length },
    })
  }

  /** A complete article of the department, saved by the contributor. */
  async function draft(title: string, extra: Record<string, unknown> = {}, by: PersonName = 'contributor') {
    const cover = await picture()
    return payload.create({
      collection: 'articles',
      data: {
        title,
        kind: 'news',
        lead: `Tóm tắt của tin: ${title}.`,
        body: paragraph(`Nội dung của tin ${title}.`),
        unit: cast.units.department,
        section: section.id,
        topics: [topic.id],
        cover: cover.id,
        ...extra,
      } as never,
      user: person(by),
      overrideAccess: false,
      depth: 0,
    })
  }

  const step = (slug: WorkingSlug, id: string, by: PersonName, request: StepRequest) =>
    takeStep({ payload, user: person(by), slug, id, request, clock })

  const state = (slug: WorkingSlug, id: string, by: PersonName) =>
    inTransaction(
      payload,
      (req) => stepState({ payload, req, slug, id, userId: String(person(by).id), now: clock.now() }),
      person(by),
    )

  /** Approves with the hash that is on the approver's screen. */
  async function approve(slug: WorkingSlug, id: string, by: PersonName, extra: Partial<StepRequest> = {}) {
    const shown = await state(slug, id, by)
    return step(slug, id, by, { action: 'approve', hash: shown?.hash ?? null, checklist: CHECKED, ...extra })
  }

  /** Written, submitted and approved: on the schedule or, without a time, out. */
  async function approved(
    title: string,
    publishAt: string | null = null,
    extra: Record<string, unknown> = {},
  ) {
    const doc = await draft(title, extra)
    await must(step('articles', doc.id, 'contributor', { action: 'submit' }))
    await must(approve('articles', doc.id, 'chief', { publishAt }))
    return doc
  }

  return {
    payload,
    clock,
    cast,
    channel,
    section,
    topic,
    person,
    picture,
    draft,
    step,
    state,
    approve,
    approved,
  }
}

/** The outcome of a step that has to succeed. */
export async function must<T extends { ok: boolean }>(
  outcome: Promise<T>,
): Promise<Extract<T, { ok: true }>> {
  const result = await outcome
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result)}`)
  return result as Extract<T, { ok: true }>
}

export const ledgerOf = async (payload: Payload, subjectId: string) =>
  (
    await payload.find({
      collection: 'publications',
      where: { subjectId: { equals: subjectId } },
      sort: 'edition',
      depth: 0,
      pagination: false,
    })
  ).docs
