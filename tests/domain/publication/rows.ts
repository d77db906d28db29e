import type { FrozenArticle } from '@/domain/publication/frozen'
import { planEdition, type PlanInput } from '@/domain/publication/planEdition'
import type { PublicationRow } from '@/domain/publication/row'

export const NOW = '2026-11-18T02:00:00.000Z'

export const frozen: FrozenArticle = {
  type: 'article',
  title: 'Ra quân cải cách hành chính',
  slug: 'ra-quan',
  lead: 'Hai mươi tổ hỗ trợ.',
  kind: 'news',
  bodyHtml: '<p>Đợt cao điểm kéo dài hai tuần.</p>',
  text: 'Đợt cao điểm kéo dài hai tuần.',
  cover: null,
  gallery: [],
  videoUrl: null,
  byline: null,
  source: null,
  section: { id: 's1', name: 'Tin hoạt động', slug: 'tin' },
  topics: [{ id: 't1', name: 'CCHC', slug: 'cchc' }],
  unit: { id: 'u1', name: 'Xã Vĩnh Phong', slug: 'vinh-phong' },
}

export const planInput: PlanInput = {
  subjectType: 'article',
  subjectId: 'a1',
  channel: { id: 'c1', slug: 'trang-web' },
  edition: 1,
  content: frozen,
  contentHash: 'hash-on-screen',
  mediaIds: ['m1'],
  unitPath: '/u0/u1/',
  approvedBy: 'chief',
  onBehalfOf: null,
  approvedAt: NOW,
  wantedAt: null,
  removeAt: null,
  now: NOW,
}

/** A planned row of the subject, with other facts where given. */
export const rowOf = (edition: number, facts: Partial<PublicationRow> = {}): PublicationRow => ({
  id: `row${edition}`,
  ...planEdition({ ...planInput, edition }),
  ...facts,
})
