import type { FrozenArticle, FrozenPicture, FrozenProcedure, FrozenSlogan } from '@/domain/publication/frozen'
import type { FeedMeta, FeedRow } from '@/feeds/model'

export const PUBLIC_URL = 'https://bqlkkt.angiang.gov.vn'

export const topic = (name: string, slug = 'cchc') => ({ id: `topic-${slug}`, name, slug })

export const unit = { id: 'unit-1', name: 'Văn phòng Ban Quản lý', slug: 'van-phong' }

const file = (name: string, mimeType: string, extension: string, width: number, filesize: number) => ({
  name,
  width,
  height: Math.round((width * 9) / 16),
  mimeType,
  filesize,
  url: `/tep/0123456789abcdef-le-ky.${name.split('_')[0]}.${extension}`,
})

export const picture: FrozenPicture = {
  mediaId: 'media-1',
  sha256: '0123456789abcdef'.repeat(4),
  alt: 'Lễ ký kết "một cửa" & bàn giao',
  caption: 'Quang cảnh buổi lễ',
  credit: 'Lê An',
  width: 2560,
  height: 1440,
  mimeType: 'image/webp',
  filesize: 812_345,
  url: '/tep/0123456789abcdef-le-ky.webp',
  sizes: [
    file('thumb_webp', 'image/webp', 'webp', 400, 12_000),
    file('card_webp', 'image/webp', 'webp', 800, 40_000),
    file('wide_webp', 'image/webp', 'webp', 1600, 150_000),
    file('card_avif', 'image/avif', 'avif', 800, 30_000),
    file('feed', 'image/jpeg', 'jpg', 1200, 123_456),
  ],
}

export const article = (changes: Partial<FrozenArticle> = {}): FrozenArticle => ({
  type: 'article',
  title: 'Ban Quản lý ký kết quy chế phối hợp',
  slug: 'ban-quan-ly-ky-ket-quy-che-phoi-hop',
  lead: 'Sáng 20/11, hai bên ký quy chế; chi phí < 5 triệu & không phát sinh.',
  kind: 'news',
  bodyHtml: '<p>Nội dung <a href="/tin-bai/bai-khac">bài khác</a>.</p>',
  text: 'Nội dung bài khác.',
  cover: null,
  gallery: [],
  videoUrl: null,
  byline: null,
  source: null,
  section: null,
  topics: [topic('Cải cách hành chính')],
  unit,
  ...changes,
})

export const slogan: FrozenSlogan = {
  type: 'slogan',
  text: 'Cải cách hành chính là trách nhiệm của mỗi cán bộ',
  slug: 'cai-cach-hanh-chinh',
  authority: 'Ban Tuyên giáo và Dân vận',
  documentNumber: '12/CV-BTGDV',
  documentOn: '2026-11-02',
  effectiveFromOn: '2026-11-10',
  effectiveToOn: null,
  topics: [topic('Cải cách hành chính')],
  unit,
  scan: picture,
}

export const procedure: FrozenProcedure = {
  type: 'procedure',
  code: '1.001612.000.00.00.H01',
  codeKey: '1.001612',
  name: 'Đăng ký thành lập hộ kinh doanh',
  slug: 'dang-ky-thanh-lap-ho-kinh-doanh',
  field: 'Hộ kinh doanh',
  level: 'Cấp xã',
  agency: 'Ủy ban nhân dân xã',
  decisionNumber: '203/QĐ-UBND',
  decisionOn: '2026-10-01',
  effectiveFromOn: '2026-10-15',
  effectiveToOn: null,
  nationalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/abc',
  bodyHtml: '<h2>Trình tự</h2><p>Nộp hồ sơ.</p>',
  text: 'Trình tự. Nộp hồ sơ.',
  unit,
}

const ID = '00000000-0000-4000-8000-000000000000'

export const subjectId = (n: number): string => ID.slice(0, -String(n).length) + String(n)

export const row = (n: number, content: FeedRow['content'], changes: Partial<FeedRow> = {}): FeedRow => ({
  subjectId: subjectId(n),
  firstPublishedAt: '2026-11-20T02:00:00.000Z',
  publishedAt: '2026-11-20T02:00:00.000Z',
  content,
  ...changes,
})

export const meta = (changes: Partial<FeedMeta> = {}): FeedMeta => ({
  id: `${PUBLIC_URL}/rss/tin-bai.atom`,
  title: 'Tin, bài - Ban Quản lý Khu kinh tế',
  siteName: 'Ban Quản lý Khu kinh tế',
  description: 'Tin, bài đã đăng.',
  selfUrl: `${PUBLIC_URL}/rss/tin-bai.xml`,
  siteUrl: `${PUBLIC_URL}/tin-bai`,
  hubUrl: null,
  links: {},
  isArchive: false,
  variant: 'plain',
  publicUrl: PUBLIC_URL,
  leftAt: null,
  ...changes,
})
