import type { Slogan } from '../types'

const PARTY = 'Ban Tuyên giáo và Dân vận'
const CHAIR = 'Chủ tịch Ủy ban nhân dân xã Vĩnh Phong'
const BOARD = 'Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn'

type Approval = Pick<
  Slogan,
  | 'unit'
  | 'authority'
  | 'documentNumber'
  | 'documentInDays'
  | 'scan'
  | 'effectiveFromInDays'
  | 'effectiveToInDays'
>

const approval = (
  unit: string,
  authority: string,
  documentNumber: string,
  scan: string,
  [documentInDays, effectiveFromInDays, effectiveToInDays]: readonly [number, number, number | null],
): Approval => ({
  unit,
  authority,
  documentNumber,
  documentInDays,
  scan,
  effectiveFromInDays,
  effectiveToInDays,
})

/** Document numbers and days are samples. The last days differ so that some are over and one is to come. */
const yearly = approval('bql-kkt-an-giang', PARTY, '86-CV/BTGDV', 'ban-chup-86-cv-btgdv', [-130, -120, 130])
const digitalDay = approval(
  'bql-kkt-an-giang',
  PARTY,
  '142-CV/BTGDV',
  'ban-chup-142-cv-btgdv',
  [-70, -60, -30],
)
const nextYear = approval('bql-kkt-an-giang', PARTY, '175-CV/BTGDV', 'ban-chup-175-cv-btgdv', [-3, 21, 240])
const commune = approval('ubnd-xa-vinh-phong', CHAIR, '212/QĐ-UBND', 'ban-chup-212-qd-ubnd', [
  -112,
  -105,
  null,
])
const lawDay = approval('ubnd-xa-vinh-phong', CHAIR, '260/QĐ-UBND', 'ban-chup-260-qd-ubnd', [-40, -28, -6])
const border = approval(
  'bql-kktck-dong-dang-lang-son',
  BOARD,
  '58/TB-BQLKKTCK',
  'ban-chup-58-tb-bqlkktck',
  [-96, -90, 200],
)

const slogan =
  (given: Approval) =>
  (text: string, ...topics: string[]): Slogan => ({ text, topics: ['khau-hieu-cchc', ...topics], ...given })

export const slogans: readonly Slogan[] = [
  slogan(yearly)(
    'Tích cực cải cách hành chính, đồng hành cùng người dân, doanh nghiệp',
    'y-nghia-muc-tieu-cchc',
  ),
  slogan(yearly)(
    'Lấy sự hài lòng của người dân, doanh nghiệp làm thước đo chất lượng phục vụ',
    'chi-so-cchc-va-hai-long',
  ),
  slogan(yearly)(
    'Nộp hồ sơ trực tuyến: tiết kiệm thời gian, giảm chi phí, minh bạch kết quả',
    'ket-qua-giai-quyet-tthc',
  ),
  slogan(yearly)('Đúng quy định, đúng hẹn, đúng mực', 'ky-luat-ky-cuong'),
  slogan(yearly)(
    'Mỗi công chức một sáng kiến, mỗi phòng một việc dứt điểm vì doanh nghiệp',
    'mo-hinh-sang-kien',
  ),
  slogan(digitalDay)('Chuyển đổi số: người dân là trung tâm, dữ liệu là nền tảng', 'chinh-quyen-so'),
  slogan(digitalDay)(
    'Mỗi người dân một tài khoản số, mỗi cơ quan một nền hành chính phục vụ',
    'tien-ich-vneid',
  ),
  slogan(nextYear)(
    'Đẩy mạnh cải cách hành chính, khơi thông nguồn lực phát triển',
    'chu-truong-mo-hinh-hay-cchc',
  ),
  slogan(commune)('Chính quyền gần dân, sát dân, lắng nghe dân', 'nhan-dan-tham-gia-chinh-quyen-xa'),
  slogan(commune)('Hồ sơ không để quá hẹn, việc dân không để chờ lâu', 'ket-qua-giai-quyet-tthc'),
  slogan(commune)('Người dân Vĩnh Phong nói không với giấy tờ ngoài quy định', 'mot-cua-va-kiem-soat-tthc'),
  slogan(lawDay)('Sống và làm việc theo Hiến pháp và pháp luật', 'thuc-hien-cac-luat'),
  slogan(border)('Cửa khẩu số: khai báo trước, thông quan nhanh', 'mot-cua-du-lieu-so'),
  slogan(border)('Kỷ cương, trách nhiệm, thân thiện nơi cửa ngõ biên giới', 'ky-luat-ky-cuong'),
  slogan(border)('Thanh toán trực tuyến, minh bạch từng khoản phí', 'dich-vu-cong-truc-tuyen'),
]
