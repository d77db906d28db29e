import type { Procedure } from '../../types'
import { procedure } from './statutory'

const COMMON = {
  level: 'Cấp tỉnh',
  unit: 'bql-kkt-an-giang',
  effectiveToInDays: null,
  ways: 'Nộp trực tuyến, qua dịch vụ bưu chính hoặc trực tiếp tại nơi tiếp nhận.',
}
const BUILDING = {
  ...COMMON,
  field: 'Hoạt động xây dựng',
  decisionNumber: '56/QĐ-BXD',
  decisionInDays: -310,
  effectiveFromInDays: -290,
  agency: 'Ban Quản lý khu công nghiệp, khu kinh tế theo phân cấp; Sở Xây dựng',
  time: '20 ngày.',
  who: 'Chủ đầu tư là tổ chức, cá nhân.',
  fee: 'Theo quy định của Hội đồng nhân dân cấp tỉnh.',
}
const SCOPE =
  '(Công trình không theo tuyến/Theo tuyến trong đô thị/Tín ngưỡng, tôn giáo/Tượng đài, tranh hoành tráng/Theo giai đoạn cho công trình không theo tuyến/Theo giai đoạn cho công trình theo tuyến trong đô thị/Dự án)'

export const construction: readonly Procedure[] = [
  procedure({
    ...BUILDING,
    code: '1.013236',
    slug: 'cap-giay-phep-xay-dung-cong-trinh-cap-i-ii',
    name: `Cấp giấy phép xây dựng mới công trình cấp đặc biệt, cấp I, cấp II ${SCOPE}`,
    page: '019d2bfe-909f-769a-9283-87c608b8028e',
    steps: [
      'Chủ đầu tư nộp hồ sơ.',
      'Trong 07 ngày làm việc, cơ quan cấp phép thẩm định, kiểm tra thực địa và yêu cầu bổ sung một lần nếu thiếu.',
      'Lấy ý kiến cơ quan liên quan; quá 12 ngày không trả lời được coi là đồng ý.',
      'Cấp giấy phép hoặc thông báo lý do không cấp.',
    ],
    dossier: [
      'đơn đề nghị theo mẫu;',
      'giấy tờ hợp pháp về đất đai;',
      'quyết định phê duyệt dự án, kết quả thẩm định;',
      '02 bộ bản vẽ thiết kế kèm dữ liệu điện tử theo quy định.',
    ],
    result: 'Giấy phép xây dựng kèm hồ sơ thiết kế có dấu xác nhận.',
    conditions: 'Phù hợp quy hoạch và mục đích sử dụng đất; thiết kế đã được thẩm định, phê duyệt.',
  }),
  procedure({
    ...BUILDING,
    code: '1.013231',
    slug: 'dieu-chinh-giay-phep-xay-dung-cap-i-ii',
    name: `Cấp điều chỉnh giấy phép xây dựng đối với công trình cấp đặc biệt, cấp I, cấp II ${SCOPE}`,
    page: '019d2bfe-9088-744d-aa0a-eff083a455fd',
    steps: [
      'Chủ đầu tư nộp hồ sơ trước khi thi công phần thay đổi.',
      'Cơ quan cấp phép kiểm tra hồ sơ, thực địa và lấy ý kiến khi cần.',
      'Cấp giấy phép điều chỉnh hoặc trả lời không cấp.',
    ],
    dossier: [
      'đơn đề nghị điều chỉnh theo mẫu;',
      'bản chính giấy phép đã cấp kèm bản vẽ;',
      'bản vẽ thiết kế phần điều chỉnh và kết quả thẩm tra (nếu có).',
    ],
    result: 'Giấy phép xây dựng được điều chỉnh.',
    conditions: 'Thay đổi làm khác nội dung giấy phép nhưng vẫn phù hợp quy hoạch.',
  }),
  procedure({
    ...COMMON,
    code: '1.014159',
    slug: 'cung-cap-thong-tin-quy-hoach',
    name: 'Cung cấp thông tin quy hoạch đô thị và nông thôn',
    field: 'Quy hoạch đô thị và nông thôn',
    level: 'Cấp tỉnh, Cấp xã',
    decisionNumber: '1390/QĐ-BXD',
    decisionInDays: -220,
    effectiveFromInDays: -200,
    page: '019d2bfe-9852-71ed-96f2-8110da8fd4f0',
    agency: 'Cơ quan được Ủy ban nhân dân cấp tỉnh giao',
    steps: [
      'Tổ chức, cá nhân gửi văn bản đề nghị, nêu rõ vị trí lô đất và mục đích.',
      'Cơ quan quản lý rà soát hồ sơ quy hoạch, cắm mốc và trả lời bằng văn bản.',
    ],
    dossier: ['văn bản đề nghị cung cấp thông tin quy hoạch.'],
    time: '10 ngày.',
    who: 'Tổ chức, cá nhân có nhu cầu.',
    result: 'Văn bản cung cấp thông tin quy hoạch.',
    fee: 'Theo quy định về phí và lệ phí.',
    conditions: 'Không quy định riêng.',
  }),
  procedure({
    ...COMMON,
    code: '1.010729',
    slug: 'dieu-chinh-giay-phep-moi-truong-cap-tinh',
    name: 'Cấp điều chỉnh giấy phép môi trường (cấp Tỉnh)',
    field: 'Môi trường',
    decisionNumber: '418/QĐ-BNNMT',
    decisionInDays: -260,
    effectiveFromInDays: -245,
    page: '019d2bfa-57af-75ff-bff7-9b08bbec89d9',
    agency: 'Ủy ban nhân dân cấp tỉnh',
    steps: [
      'Chủ dự án, cơ sở nộp hồ sơ.',
      'Cơ quan thẩm định kiểm tra tính đầy đủ, hợp lệ.',
      'Thẩm định nội dung thay đổi, yêu cầu chỉnh sửa khi cần.',
      'Cấp giấy phép điều chỉnh hoặc trả hồ sơ, nêu lý do.',
    ],
    dossier: [
      'văn bản đề nghị cấp điều chỉnh theo mẫu;',
      'báo cáo đề xuất cấp điều chỉnh giấy phép môi trường.',
    ],
    time: '15 ngày, không tính thời gian chỉnh sửa, bổ sung hồ sơ.',
    who: 'Chủ dự án đầu tư, chủ cơ sở sản xuất, kinh doanh, dịch vụ.',
    result: 'Giấy phép môi trường điều chỉnh.',
    fee: 'Theo quy định của địa phương về phí thẩm định.',
    conditions: 'Có thay đổi nội dung cấp phép nhưng chưa đến mức phải cấp lại giấy phép.',
  }),
]
