import type { FrozenArticle, FrozenPicture, FrozenProcedure, FrozenSlogan } from '@/domain/publication/frozen'
import type { Frame, LegalFooter } from '@/portal/types'

const size = (name: string, width: number, height: number, mimeType: string) => ({
  name,
  width,
  height,
  mimeType,
  filesize: 1000,
  url: `/tep/0123456789abcdef-anh.${name}`,
})

export const picture = (changes: Partial<FrozenPicture> = {}): FrozenPicture => ({
  mediaId: 'm1',
  sha256: '0'.repeat(64),
  alt: 'Người dân nộp hồ sơ ở Bộ phận Một cửa',
  caption: 'Buổi sáng ở Bộ phận Một cửa',
  credit: 'Văn phòng',
  width: 2000,
  height: 1500,
  mimeType: 'image/png',
  filesize: 250_000,
  url: '/tep/0123456789abcdef-anh.png',
  sizes: [
    size('wide_webp', 1600, 1200, 'image/webp'),
    size('wide_avif', 1600, 1200, 'image/avif'),
    size('thumb_webp', 400, 300, 'image/webp'),
    size('thumb_avif', 400, 300, 'image/avif'),
    size('card_webp', 800, 450, 'image/webp'),
    size('card_avif', 800, 450, 'image/avif'),
    size('feed', 1200, 900, 'image/jpeg'),
  ],
  ...changes,
})

const unit = { id: 'u1', name: 'Phòng Đầu tư', slug: 'phong-dau-tu' }

export const article = (changes: Partial<FrozenArticle> = {}): FrozenArticle => ({
  type: 'article',
  title: 'Rút ngắn thời gian giải quyết hồ sơ',
  slug: 'rut-ngan-thoi-gian',
  lead: 'Thời gian trung bình giảm còn 7 ngày.',
  kind: 'news',
  bodyHtml: '<p>Nội dung <strong>bài</strong>.</p>',
  text: 'Nội dung bài.',
  cover: null,
  gallery: [],
  videoUrl: null,
  byline: null,
  source: null,
  section: { id: 's1', name: 'Cải cách hành chính', slug: 'cai-cach-hanh-chinh' },
  topics: [{ id: 't1', name: 'Dịch vụ công', slug: 'dich-vu-cong' }],
  unit,
  ...changes,
})

export const procedure = (changes: Partial<FrozenProcedure> = {}): FrozenProcedure => ({
  type: 'procedure',
  code: '1.009645.000.00.00.H01',
  codeKey: '1.009645',
  name: 'Cấp giấy phép lao động',
  slug: 'cap-giay-phep-lao-dong',
  field: 'Việc làm',
  level: 'Cấp tỉnh',
  agency: 'Ban Quản lý',
  decisionNumber: '12/QĐ-UBND',
  decisionOn: '2026-02-05',
  effectiveFromOn: '2026-03-01',
  effectiveToOn: null,
  nationalUrl: null,
  bodyHtml: '<p>Trình tự.</p>',
  text: 'Trình tự.',
  unit,
  ...changes,
})

export const slogan = (changes: Partial<FrozenSlogan> = {}): FrozenSlogan => ({
  type: 'slogan',
  text: 'Lấy sự hài lòng của người dân làm thước đo!',
  slug: 'lay-su-hai-long',
  authority: 'Ban Tuyên giáo và Dân vận',
  documentNumber: '120-CV/BTGDV',
  documentOn: '2026-04-20',
  effectiveFromOn: '2026-05-01',
  effectiveToOn: '2026-12-31',
  topics: [],
  unit,
  scan: null,
  ...changes,
})

export const footer = (changes: Partial<LegalFooter> = {}): LegalFooter => ({
  name: 'Ban Quản lý Khu kinh tế',
  managingBody: 'Ban Quản lý Khu kinh tế',
  parentBody: 'Ủy ban nhân dân tỉnh',
  address: 'Số 1, đường Trần Phú',
  email: 'bql@tinh.gov.vn',
  phone: '(0297) 3812 345',
  responsiblePerson: 'Ông Nguyễn Văn A',
  responsibleTitle: 'Phó Trưởng ban',
  ...changes,
})

export const frame = (changes: Partial<Frame> = {}): Frame => ({
  siteName: 'Trang cải cách hành chính',
  logo: null,
  shades: null,
  unitName: 'Ban Quản lý Khu kinh tế',
  tagline: 'Kịp thời, công khai',
  today: 'Thứ Bảy, 21/11/2026',
  nav: [
    { href: '/', text: 'Trang chủ', current: false },
    { href: '/tin-bai', text: 'Tin, bài', current: true },
  ],
  sections: [{ href: '/chuyen-muc/chuyen-doi-so', text: 'Chuyển đổi số', current: false }],
  query: '',
  footer: footer(),
  social: [],
  outage: null,
  ...changes,
})
