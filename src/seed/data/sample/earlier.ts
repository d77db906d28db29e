import type { EarlierItem } from '../types'

const activities = 'tin-hoat-dong'
const reform = 'cai-cach-hanh-chinh'
const digital = 'chuyen-doi-so'
const business = 'dau-tu-doanh-nghiep'
const procedures = 'kiem-soat-thu-tuc-hanh-chinh'
const service = 'cong-vu-cong-chuc'
const models = 'guong-sang-cach-lam-hay'
const direction = 'chi-dao-dieu-hanh'

type Row = [title: string, kind: EarlierItem['kind'], section: string, topic: string]

/**
 * What stood on the board's old site in the months before the sample's own weeks, two pieces a week, the oldest first:
 * entered afterwards, so that a report of the year has a year to tell of. Invented.
 */
const rows: readonly Row[] = [
  ['Ban Quản lý tổng kết công tác cải cách hành chính năm 2025', 'news', reform, 'chi-so-cchc-va-hai-long'],
  [
    'Công khai kết quả tiếp nhận hồ sơ trực tuyến tháng 12',
    'infographic',
    procedures,
    'ket-qua-giai-quyet-tthc',
  ],
  [
    'Triển khai kế hoạch tuyên truyền cải cách hành chính năm 2026',
    'news',
    direction,
    'y-nghia-muc-tieu-cchc',
  ],
  ['Gặp mặt doanh nghiệp đầu tư trong các khu công nghiệp', 'news', business, 'ket-qua-giai-quyet-tthc'],
  ['Năm việc Ban Quản lý cam kết với doanh nghiệp năm 2026', 'feature', business, 'cai-thien-cac-chi-so'],
  ['Bộ phận Một cửa niêm yết lại danh mục thủ tục đầu năm', 'news', procedures, 'niem-yet-cong-khai-tthc'],
  ['Phân công nhiệm vụ Ban Biên tập Trang thông tin điện tử', 'news', activities, 'chinh-quyen-so'],
  ['Hướng dẫn nộp hồ sơ cấp giấy phép xây dựng qua mạng', 'feature', digital, 'chinh-quyen-so'],
  ['Kiểm tra kỷ luật, kỷ cương hành chính trước Tết', 'news', service, 'cai-cach-che-do-cong-vu'],
  ['Trực giải quyết hồ sơ dịp Tết: ai gọi số nào', 'news', activities, 'ket-qua-giai-quyet-tthc'],
  ['Ra quân đầu năm tại các dự án hạ tầng khu kinh tế', 'photo', business, 'y-nghia-muc-tieu-cchc'],
  ['Rút ngắn hai ngày thẩm định hồ sơ môi trường', 'feature', reform, 'mo-hinh-sang-kien'],
  ['Tập huấn ký số cho công chức một cửa', 'news', digital, 'chinh-quyen-so'],
  ['Chỉ số hài lòng quý I: người nộp hồ sơ nói gì', 'feature', reform, 'chi-so-cchc-va-hai-long'],
  ['Đối thoại với nhà đầu tư về thủ tục đất đai', 'news', business, 'ket-qua-giai-quyet-tthc'],
  ['Bảng theo dõi hồ sơ đặt tại quầy tiếp nhận', 'news', models, 'mo-hinh-sang-kien'],
  ['Công bố thủ tục được sửa đổi trong lĩnh vực lao động', 'news', procedures, 'niem-yet-cong-khai-tthc'],
  ['Một ngày ở Bộ phận Một cửa khu công nghiệp', 'feature', models, 'mo-hinh-sang-kien'],
  ['Phổ biến nghị định mới về cơ chế một cửa', 'news', reform, 'van-ban-trung-uong-ve-cchc'],
  ['Hồ sơ trực tuyến toàn trình tăng ba tháng liền', 'infographic', digital, 'ket-qua-giai-quyet-tthc'],
  ['Phân định thẩm quyền: doanh nghiệp nộp hồ sơ ở đâu', 'feature', reform, 'phan-dinh-tham-quyen-02-cap'],
  ['Kiểm tra việc niêm yết thủ tục tại các đơn vị trực thuộc', 'news', procedures, 'niem-yet-cong-khai-tthc'],
  ['Họp giao ban cải cách hành chính quý I', 'news', direction, 'cai-thien-cac-chi-so'],
  ['Công chức trẻ và sáng kiến mã tra cứu hồ sơ', 'feature', models, 'mo-hinh-sang-kien'],
  ['Lịch tiếp doanh nghiệp của Lãnh đạo Ban quý II', 'news', direction, 'ket-qua-giai-quyet-tthc'],
  ['Số hóa kết quả giải quyết hồ sơ còn hiệu lực', 'news', digital, 'chinh-quyen-so'],
  ['Ra mắt chuyên mục hỏi đáp về thủ tục đầu tư', 'news', business, 'chinh-quyen-so'],
  ['Nâng chỉ số thành phần chi phí thời gian: việc cần làm', 'feature', reform, 'cai-thien-cac-chi-so'],
  ['Niêm yết phí, lệ phí mới tại nơi tiếp nhận hồ sơ', 'news', procedures, 'niem-yet-cong-khai-tthc'],
  ['Đoàn kiểm tra công vụ làm việc với các phòng', 'news', service, 'cai-cach-che-do-cong-vu'],
  ['Doanh nghiệp mới được cầm tay chỉ việc khi nộp hồ sơ', 'feature', models, 'mo-hinh-sang-kien'],
  ['Thông báo bảo trì hệ thống tiếp nhận hồ sơ cuối tuần', 'news', activities, 'chinh-quyen-so'],
  ['Tuyên truyền khẩu hiệu cải cách hành chính tại khu công nghiệp', 'photo', reform, 'khau-hieu-cchc'],
  ['Kết quả chấm điểm cải cách hành chính các phòng', 'infographic', reform, 'chi-so-cchc-va-hai-long'],
  ['Ký quy chế phối hợp giải quyết hồ sơ liên thông', 'news', direction, 'phan-dinh-tham-quyen-02-cap'],
  ['Hướng dẫn tra cứu hồ sơ bằng điện thoại', 'video', digital, 'chinh-quyen-so'],
  ['Tiếp nhận phản ánh, kiến nghị về quy định hành chính', 'news', procedures, 'ket-qua-giai-quyet-tthc'],
  ['Sinh hoạt chuyên đề về đạo đức công vụ', 'news', service, 'cai-cach-che-do-cong-vu'],
  ['Giảm giấy tờ trong hồ sơ cấp phép lao động', 'feature', reform, 'mo-hinh-sang-kien'],
  ['Khảo sát ý kiến doanh nghiệp giữa năm', 'news', business, 'chi-so-cchc-va-hai-long'],
  ['Công khai tiến độ các dự án hạ tầng', 'infographic', business, 'cai-thien-cac-chi-so'],
  ['Đào tạo kỹ năng số cho cán bộ đơn vị trực thuộc', 'news', digital, 'chinh-quyen-so'],
  ['Thủ tục quy hoạch: ba điểm doanh nghiệp hay vướng', 'feature', procedures, 'ket-qua-giai-quyet-tthc'],
  ['Họp Ban Chỉ đạo cải cách hành chính tháng 5', 'news', direction, 'cai-thien-cac-chi-so'],
  ['Khen thưởng tập thể giải quyết hồ sơ trước hạn', 'news', models, 'mo-hinh-sang-kien'],
  ['Giới thiệu chỉ thị về nâng cao các chỉ số', 'news', reform, 'van-ban-trung-uong-ve-cchc'],
  ['Công chức xin lỗi khi trễ hẹn: làm thế nào cho đúng', 'feature', service, 'cai-cach-che-do-cong-vu'],
  ['Nhắn tin báo kết quả hồ sơ qua Zalo', 'news', digital, 'chinh-quyen-so'],
  ['Sơ kết sáu tháng tuyên truyền cải cách hành chính', 'news', reform, 'y-nghia-muc-tieu-cchc'],
  ['Doanh nghiệp chấm điểm phục vụ tại quầy', 'infographic', reform, 'chi-so-cchc-va-hai-long'],
  ['Ngày hội tư vấn thủ tục cho nhà đầu tư', 'photo', business, 'ket-qua-giai-quyet-tthc'],
  ['Phân cấp giải quyết thủ tục cho đơn vị trực thuộc', 'news', direction, 'phan-dinh-tham-quyen-02-cap'],
  ['Kinh nghiệm viết tin cải cách hành chính ở cơ sở', 'feature', models, 'y-nghia-muc-tieu-cchc'],
  ['Cập nhật danh mục thủ tục lĩnh vực xây dựng', 'news', procedures, 'niem-yet-cong-khai-tthc'],
  ['Tiết kiệm thời gian nhờ họp trực tuyến với doanh nghiệp', 'news', digital, 'mo-hinh-sang-kien'],
  ['Chuẩn bị kỳ đo lường sự hài lòng năm 2026', 'news', reform, 'chi-so-cchc-va-hai-long'],
  ['Kiểm tra chéo việc trả kết quả đúng hẹn', 'news', service, 'cai-cach-che-do-cong-vu'],
  ['Mười câu hỏi thường gặp ở quầy tiếp nhận', 'feature', procedures, 'ket-qua-giai-quyet-tthc'],
]

const UNITS = [
  'van-phong-bql',
  'ban-bien-tap-trang-web',
  'bo-phan-mot-cua',
  'phong-quan-ly-dau-tu',
  'phong-quy-hoach-xay-dung',
  'phong-doanh-nghiep-lao-dong',
] as const

/** The week of the last piece; the sample's own stories begin the week after. */
const LAST_WEEKS_AGO = 20
const PER_WEEK = 2

export const earlierItems: readonly EarlierItem[] = rows.map(([title, kind, section, topic], index) => ({
  title,
  kind,
  section,
  topic,
  unit: UNITS[index % UNITS.length] ?? UNITS[0],
  at: [
    LAST_WEEKS_AGO + Math.floor((rows.length - 1 - index) / PER_WEEK),
    index % PER_WEEK === 0 ? 2 : 4,
    index % PER_WEEK === 0 ? '09:15' : '14:40',
  ],
}))
