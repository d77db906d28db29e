import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { FrozenContent } from '@/domain/publication/frozen'
import { fold } from '@/domain/text'
import type { Instant } from '@/domain/time/instant'
import { bumpRevision } from '@/useCases/bumpRevision'

type Named = { id: string; name: string; slug: string }

/** Columns of a row that a test wants different from a plain published edition. */
type RowChanges = Record<string, unknown>

const titleOf = (content: FrozenContent) =>
  content.type === 'article' ? content.title : content.type === 'slogan' ? content.text : content.name

/** A site with two units, two sections and two topics, and a way to put editions into its ledger. */
export async function makeSite(payload: Payload) {
  const make = async (collection: 'channels' | 'units' | 'sections' | 'topics', data: object) => {
    const { id } = await payload.create({ collection, data: data as never })
    return { ...(data as Omit<Named, 'id'>), id: String(id) }
  }
  const channel = await make('channels', {
    name: 'Trang thông tin',
    slug: 'trang-web',
    kind: 'website',
    online: true,
    active: true,
  })
  const loudspeaker = await make('channels', {
    name: 'Loa',
    slug: 'loa',
    kind: 'loudspeaker',
    online: false,
    active: true,
  })
  const board = await make('units', {
    name: 'Ban Quản lý',
    slug: 'ban-quan-ly',
    order: 1,
    parentBody: 'Ủy ban nhân dân tỉnh',
    address: 'Số 1, đường Trần Phú',
    responsiblePerson: 'Ông Nguyễn Văn A',
  })
  const desk = await make('units', {
    name: 'Văn phòng',
    slug: 'van-phong',
    order: 2,
    parent: board.id,
    phone: '0297 111',
  })
  const reform = await make('sections', {
    name: 'Cải cách hành chính',
    slug: 'cai-cach',
    order: 1,
    active: true,
  })
  const closed = await make('sections', { name: 'Chuyên mục cũ', slug: 'cu', order: 2, active: false })
  const digital = await make('topics', {
    name: 'Chuyển đổi số',
    slug: 'chuyen-doi-so',
    kind: 'communication',
    order: 1,
    active: true,
  })
  const other = await make('topics', {
    name: 'Kỷ cương',
    slug: 'ky-cuong',
    kind: 'communication',
    order: 2,
    active: true,
  })
  await payload.updateGlobal({
    slug: 'siteSettings',
    data: { siteName: 'Trang cải cách hành chính', siteUnit: board.id, tagline: 'Công khai' } as never,
  })
  const paths = new Map([
    [board.id, `/${board.id}/`],
    [desk.id, `/${board.id}/${desk.id}/`],
  ])

  /** Writes one edition, published on the site at `at` unless told otherwise; gives the subject's id. */
  async function put(content: FrozenContent, at: Instant, changes: RowChanges = {}): Promise<string> {
    const subjectId = String(changes.subjectId ?? randomUUID())
    const isArticle = content.type === 'article'
    await payload.db.create({
      collection: 'publications',
      data: {
        id: randomUUID(),
        key: randomUUID(),
        subjectType: content.type,
        subjectId,
        channel: channel.id,
        edition: 1,
        status: 'published',
        origin: 'nhip',
        dueAt: at,
        publishedAt: at,
        firstPublishedAt: at,
        unit: content.unit.id,
        unitPath: paths.get(content.unit.id),
        section: isArticle ? content.section?.id : null,
        topics: content.type === 'procedure' ? [] : content.topics.map(({ id }) => id),
        slug: content.slug,
        title: titleOf(content),
        searchText: fold(`${titleOf(content)} ${isArticle ? content.lead : ''}`),
        content,
        ...changes,
      },
      req: {} as never,
    })
    await bumpRevision(payload)
    return subjectId
  }

  return { channel, loudspeaker, board, desk, reform, closed, digital, other, put }
}

export type TestSite = Awaited<ReturnType<typeof makeSite>>
