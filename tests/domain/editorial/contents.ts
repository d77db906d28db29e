import type { CheckContext } from '@/domain/editorial/checks/types'
import type { ArticleContent, FileFacts, ProcedureContent, SloganContent } from '@/domain/editorial/content'

export const text = (value: string, more: object = {}) => ({ type: 'text', text: value, ...more })
export const block = (type: string, children: readonly unknown[], more: object = {}) => ({
  type,
  children,
  ...more,
})
export const rich = (...children: unknown[]) => ({ root: block('root', children) })
export const paragraphs = (...lines: string[]) =>
  rich(...lines.map((line) => block('paragraph', [text(line)])))

export const file = (id: string, facts: Partial<FileFacts> = {}): FileFacts => ({
  id,
  sha256: `sha-of-${id}`,
  alt: `Ảnh ${id}`,
  caption: null,
  credit: null,
  ...facts,
})

export const CONTEXT: CheckContext = {
  now: '2026-11-18T02:00:00.000Z',
  publishAt: null,
  removeAt: null,
  isSlugTaken: false,
  recentTitles: [],
}

/** An article nothing is wrong with. */
export const article = (facts: Partial<ArticleContent> = {}): ArticleContent => ({
  type: 'article',
  title: 'Xã Vĩnh Phong ra quân cải cách hành chính',
  slug: 'xa-vinh-phong-ra-quan-cai-cach-hanh-chinh',
  kind: 'news',
  unitId: 'u1',
  sectionId: 's1',
  topicIds: ['t1', 't2'],
  lead: 'Sáng 18/11, Ủy ban nhân dân xã phát động đợt cao điểm.',
  coverId: 'cover',
  body: paragraphs('Đợt cao điểm kéo dài hai tuần.', 'Mỗi ấp có một tổ hỗ trợ.'),
  galleryIds: [],
  videoUrl: null,
  isRepost: false,
  source: null,
  byline: 'Minh Anh',
  files: { cover: file('cover') },
  ...facts,
})

export const slogan = (facts: Partial<SloganContent> = {}): SloganContent => ({
  type: 'slogan',
  text: 'Cải cách hành chính vì dân phục vụ',
  unitId: 'u1',
  topicIds: ['t1'],
  authority: 'Ban Tuyên giáo và Dân vận',
  documentNumber: '12-CV/BTGDV',
  documentOn: '2026-11-02',
  scanId: 'scan',
  approvedWording: 'Cải cách hành chính vì dân phục vụ',
  effectiveFromOn: '2026-11-20',
  effectiveToOn: '2026-12-31',
  files: { scan: file('scan') },
  ...facts,
})

export const procedure = (facts: Partial<ProcedureContent> = {}): ProcedureContent => ({
  type: 'procedure',
  code: '1.012753.H19',
  name: 'Đăng ký khai sinh',
  slug: 'dang-ky-khai-sinh',
  unitId: 'u1',
  field: 'Hộ tịch',
  level: 'Cấp xã',
  agency: 'Ủy ban nhân dân cấp xã',
  decisionNumber: '203/QĐ-UBND',
  decisionOn: '2026-11-10',
  effectiveFromOn: '2026-11-20',
  effectiveToOn: null,
  nationalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bf7-5f5c-7417-9d79-a68286506c49',
  body: paragraphs('Trình tự thực hiện'),
  files: {},
  ...facts,
})
