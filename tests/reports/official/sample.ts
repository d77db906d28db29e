import type { OfficialDocument, ReportPicture, ReportTable } from '@/reports/official/types'

const DAY = '2026-11-'

/** A table with every type of cell. */
export const sampleTable = (rows: number): ReportTable => ({
  id: 'tin-bai',
  title: 'Danh sách tin, bài đã đăng',
  columns: [
    { key: 'order', label: 'TT', type: 'integer', width: 1 },
    { key: 'title', label: 'Tiêu đề', type: 'text', width: 5 },
    { key: 'share', label: 'Tỷ lệ', type: 'percent', width: 1.5 },
    { key: 'on', label: 'Ngày', type: 'day', width: 2 },
    { key: 'at', label: 'Đăng lúc', type: 'instant', width: 2 },
    { key: 'link', label: 'Liên kết', type: 'link', width: 3 },
  ],
  rows: Array.from({ length: rows }, (_, at) => ({
    order: at + 1,
    title: `Tin số ${at + 1}: Khu kinh tế đón thêm <nhà đầu tư> & dự án "xanh"`,
    share: at % 3 === 0 ? 0.856 : 1,
    on: `${DAY}${String((at % 28) + 1).padStart(2, '0')}`,
    at: `${DAY}${String((at % 28) + 1).padStart(2, '0')}T01:30:00.000Z`,
    link: { text: `bai-${at + 1}`, href: `https://example.vn/tin-bai/bai-${at + 1}?a=1&b=2` },
  })),
  totals: { order: null, title: 'Tổng cộng', share: 0.9, on: null, at: null, link: null },
  note: 'Số liệu tính đến hết kỳ.',
})

/** An administrative document that uses everything once. */
export const sampleDocument = (over: Partial<OfficialDocument> = {}): OfficialDocument => ({
  parentBody: 'Ủy ban nhân dân tỉnh An Giang',
  issuingBody: 'Ban Quản lý Khu kinh tế',
  symbol: 'BC-BQL',
  place: 'An Giang',
  year: 2026,
  kindName: 'Báo cáo',
  subject: 'Kết quả công tác thông tin, tuyên truyền năm 2026',
  addressees: ['Ủy ban nhân dân tỉnh An Giang', 'Sở Nội vụ tỉnh An Giang'],
  bases: [
    'Căn cứ Kế hoạch số 12/KH-BQL ngày 05 tháng 01 năm 2026 của Ban Quản lý Khu kinh tế',
    'Thực hiện Công văn số 725/BNV-CCHC của Bộ Nội vụ về chế độ báo cáo cải cách hành chính',
  ],
  blocks: [
    { kind: 'heading', level: 'section', text: 'Công tác chỉ đạo, điều hành' },
    {
      kind: 'paragraph',
      text: 'Trong kỳ báo cáo, Ban Biên tập Trang thông tin điện tử đã đăng 1.234 tin, bài; duy trì đều đặn ít nhất 02 tin, bài mỗi tuần theo chỉ tiêu được giao, bảo đảm nội dung chính xác, kịp thời, đúng quy định của pháp luật về cung cấp thông tin trên môi trường mạng.',
    },
    { kind: 'heading', level: 'section', text: 'Kết quả thực hiện' },
    { kind: 'heading', level: 'clause', text: 'Chỉ tiêu hằng tuần' },
    { kind: 'paragraph', text: 'Đạt 51 trên 52 tuần.\nMột tuần được miễn do nghỉ Tết Nguyên đán.' },
    { kind: 'heading', level: 'clause', text: 'Theo kênh' },
    { kind: 'heading', level: 'point', text: 'Trang thông tin điện tử: 1.000 tin, bài.' },
    { kind: 'heading', level: 'point', text: 'Đài truyền thanh: 234 lượt.' },
    { kind: 'list', items: ['Khó khăn về nhân lực;', 'Khó khăn về kinh phí.'] },
    { kind: 'table', table: sampleTable(4) },
    { kind: 'paragraph', text: 'Trên đây là báo cáo của Ban Quản lý Khu kinh tế./.' },
  ],
  signer: { authority: 'KT. Trưởng ban', title: 'Phó Trưởng ban', name: 'Nguyễn Văn Ước' },
  recipients: ['Như trên', 'Lãnh đạo Ban', 'Lưu: VT, VP'],
  annexes: [
    { number: 1, title: 'Danh sách tin, bài', blocks: [{ kind: 'table', table: sampleTable(60) }] },
    {
      number: 2,
      title: 'Tin, bài theo kênh',
      isLandscape: true,
      blocks: [{ kind: 'table', table: { ...sampleTable(3), id: 'kenh' } }],
    },
  ],
  createdAt: '2026-12-14T17:05:00.000Z',
  sha256: 'a3f1'.repeat(16),
  ...over,
})

/** A grey point, as PNG. */
const POINT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=='

export const samplePicture = (): ReportPicture => ({
  sha256: 'b'.repeat(64),
  mediaType: 'image/png',
  width: 1,
  height: 1,
  alt: 'Lễ ra quân trồng cây',
  caption: 'Ảnh: Lễ ra quân trồng cây',
  load: () => Promise.resolve(Buffer.from(POINT, 'base64')),
})
