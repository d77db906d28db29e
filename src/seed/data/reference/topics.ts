import type { Topic } from '../types'

type Row = [slug: string, name: string, planKeys: string, indexes?: readonly string[]]

const topic =
  (kind: Topic['kind']) =>
  ([slug, name, planKeys, indexes = []]: Row): Topic => ({
    slug,
    name,
    kind,
    indexes,
    planKeys: planKeys.split(' ').map((key) => (key.includes(':') ? key : `${key}:${slug}`)),
    active: !ENDED.has(slug),
  })

/** Topics of a year that is over stay for the record, but nobody picks them any more. */
const ENDED = new Set(['chu-de-nam-2025-chinh-phu'])

/**
 * Communication topics: the ten of plan 000 first, then those the other plans add. One topic stands for several
 * plan paragraphs where they say the same; `000` alone means the plan uses this very slug as its key.
 */
const communication: readonly Row[] = [
  [
    'y-nghia-muc-tieu-cchc',
    'Tầm quan trọng, ý nghĩa, mục tiêu, tác động của CCHC',
    '000 001 002:van-ban-va-y-nghia-cchc 003:chu-truong-va-ket-qua-cchc',
  ],
  [
    'chi-so-cchc-va-hai-long',
    'Kết quả thực hiện Chỉ số CCHC và Chỉ số đo lường hài lòng',
    '000 001',
    ['PAR INDEX', 'SIPAS'],
  ],
  ['ket-qua-giai-quyet-tthc', 'Kết quả giải quyết TTHC; hồ sơ TTHC trực tuyến', '000 001'],
  [
    'cai-thien-cac-chi-so',
    'Chỉ đạo cải thiện và nâng cao các Chỉ số',
    '000 001 003',
    ['PAR INDEX', 'SIPAS', 'PCI', 'PGI', 'PAPI', 'DTI', 'PII'],
  ],
  ['chinh-quyen-so', 'Chính quyền điện tử, chính quyền số, chuyển đổi số', '000 001 002 003'],
  [
    'mo-hinh-sang-kien',
    'Mô hình, sáng kiến, cách làm hay, gương điển hình tiên tiến',
    '000 001 003:mo-hinh-cach-lam-hay',
  ],
  ['van-ban-trung-uong-ve-cchc', 'Giới thiệu Nghị quyết, Chỉ thị, Nghị định về CCHC, một cửa', '000 001'],
  ['phan-dinh-tham-quyen-02-cap', 'Phân định thẩm quyền của chính quyền địa phương 02 cấp', '000 001'],
  ['cai-cach-che-do-cong-vu', 'Cải cách chế độ công vụ', '000 001 003'],
  ['khau-hieu-cchc', 'Các khẩu hiệu được Ban Tuyên giáo và Dân vận thống nhất', '000 001'],
  ['chi-dao-dieu-hanh-cchc', 'Chỉ đạo, điều hành về CCHC; nền hành chính gần dân', '002'],
  [
    'nguoi-dung-dau-va-chi-so',
    'Trách nhiệm người đứng đầu và nâng cao các chỉ số',
    '002 003:vai-tro-nguoi-dung-dau',
    ['PAR INDEX', 'PCI', 'SIPAS', 'PAPI', 'DTI', 'DDCI'],
  ],
  ['luat-ban-hanh-vbqppl', 'Luật Ban hành VBQPPL 2025; an toàn giao thông cửa khẩu', '002'],
  ['dich-vu-cong-truc-tuyen', 'Dịch vụ công trực tuyến toàn trình; mục tiêu năm 2026', '002'],
  ['mot-cua-du-lieu-so', 'Cơ chế một cửa, một cửa liên thông; dữ liệu số trong TTHC', '002'],
  ['sap-xep-bo-may-che-do-cong-vu', 'Sắp xếp, kiện toàn bộ máy; cải cách chế độ công vụ', '002'],
  ['sau-bau-cu-phan-cap-phan-quyen', 'Tuyên truyền sau bầu cử; phân cấp, phân quyền', '002'],
  ['tai-chinh-cong-tai-san-cong', 'Đổi mới cơ chế tài chính; quản lý, sử dụng tài sản công', '002'],
  [
    'ket-qua-cach-lam-hay-han-che',
    'Kết quả nổi bật, cách làm hay và tồn tại, hạn chế trong CCHC',
    '002 004:thanh-qua-han-che-cchc',
  ],
  [
    'dvctt-va-buu-chinh-cong-ich',
    'Dịch vụ công trực tuyến và dịch vụ bưu chính công ích',
    '002 003:ho-so-truc-tuyen-buu-chinh-cong-ich',
  ],
  ['chu-de-nam-2025-chinh-phu', 'Chủ đề năm 2025 của Chính phủ; nhiệm vụ, giải pháp trọng tâm', '003'],
  ['thuc-hien-cac-luat', 'Luật: dân chủ ở cơ sở; VBQPPL; chính quyền địa phương', '003'],
  [
    'mot-cua-va-kiem-soat-tthc',
    'Cơ chế một cửa; công khai, kiểm soát, đơn giản hoá TTHC',
    '003 003:kiem-soat-tthc-moi-truong-dien-tu',
  ],
  ['ky-luat-ky-cuong', 'Chấp hành kỷ luật, kỷ cương hành chính', '003'],
  ['chinh-sach-thu-hut-dau-tu', 'Chế độ, chính sách của tỉnh về thu hút đầu tư vào tỉnh', '003'],
  ['giai-quyet-tthc-dien-tu', 'Giải quyết thủ tục hành chính trên môi trường điện tử', '003'],
  ['chinh-sach-dan-toc-ton-giao', 'Chính sách, hỗ trợ đồng bào dân tộc thiểu số và tôn giáo', '004'],
  ['tien-ich-vneid', 'Sử dụng tiện ích của ứng dụng VNeID', '004'],
  ['chinh-sach-bao-hiem-y-te', 'Chính sách bảo hiểm y tế trong Nhân dân', '004'],
  ['chu-truong-cho-doanh-nghiep', 'Thông tin chủ trương chính sách của tỉnh với doanh nghiệp', '004'],
  ['nhan-dan-tham-gia-chinh-quyen-xa', 'Nhân dân tham gia vào các hoạt động của chính quyền cấp xã', '004'],
  ['chu-truong-mo-hinh-hay-cchc', 'Chủ trương, chính sách; giải pháp, mô hình hay trong CCHC', '004'],
]

/** What the plans ask to make public, rather than to talk about. */
const disclosure: readonly Row[] = [
  [
    'niem-yet-cong-khai-tthc',
    'Niêm yết công khai các TTHC',
    '000 002:niem-yet-dang-tai-tthc 003:cong-khai-tthc',
  ],
  ['danh-muc-vbqppl-het-hieu-luc', 'Danh mục VBQPPL hết hiệu lực, tạm ngưng hiệu lực', '004'],
  ['cong-khai-tai-chinh-ngan-sach', 'Công khai, minh bạch tài chính, ngân sách', '004'],
  ['cong-khai-linh-vuc-xay-dung', 'Chỉ số giá xây dựng, quy hoạch, hồ sơ thiết kế mẫu, dự án', '004'],
  ['phan-hoi-cua-doanh-nghiep', 'Phản hồi, đánh giá, vướng mắc, kiến nghị của doanh nghiệp', '004'],
  ['ho-ngheo-va-tiep-nhan-phan-anh', 'Công khai danh sách hộ nghèo; tiếp nhận, xử lý phản ánh', '004'],
  ['quy-hoach-xay-dung-dat-dai', 'Công khai thông tin quy hoạch, chính sách xây dựng, đất đai', '004'],
  ['ke-hoach-su-dung-dat', 'Kế hoạch, quy hoạch sử dụng đất tại địa phương', '004'],
  ['hoat-dong-chinh-quyen-co-so', 'Công khai thu, chi ngân sách xã; bồi thường, tái định cư', '004'],
]

/** Chủ đề of the five plans, merged; names are at most 60 characters. */
export const topics: readonly Topic[] = [
  ...communication.map(topic('communication')),
  ...disclosure.map(topic('disclosure')),
]
