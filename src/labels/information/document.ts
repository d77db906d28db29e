import { daysWords, periodWords, spanWords } from './period'

type Span = { kind: string; key: string; firstOn: string; lastOn: string }
type Figure = { period: number; estimated: number; accumulated: number; lastYear: number }

const subjectOf = (span: Span): string =>
  span.kind === 'cchc'
    ? `Kết quả công tác thông tin, tuyên truyền cải cách hành chính ${periodWords(span)}`
    : `Kết quả công tác thông tin, tuyên truyền ${periodWords(span)}`

const compared = ({ period, lastYear }: Figure): string => {
  if (lastYear === 0) return 'cùng kỳ năm trước chưa phát sinh'
  const change = period - lastYear
  if (change === 0) return `bằng cùng kỳ năm trước (${lastYear} lượt)`
  return `${change > 0 ? 'tăng' : 'giảm'} ${Math.abs(change)} lượt so với cùng kỳ năm trước (${lastYear} lượt)`
}

/** The words of the official document around the numbers. */
export const document = {
  kindName: 'Báo cáo',
  period: periodWords,
  span: spanWords,
  days: daysWords,
  subject: (span: Span): string => `${subjectOf(span)} (${spanWords(span)})`,
  shortSubject: subjectOf,
  through: (to: string, via: string | null): string => (via ? `${to} (qua ${via})` : to),
  place: '…………',
  symbol: 'BC-…',
  signerTitle: 'Thủ trưởng đơn vị',
  recipients: ['Như trên', 'Lưu: VT'],
  blank: '………………………………………………………………',
  sections: {
    direction: 'Công tác chỉ đạo, điều hành',
    results: 'Kết quả thực hiện',
    difficulties: 'Khó khăn, vướng mắc',
    plans: 'Phương hướng, nhiệm vụ thời gian tới',
    proposals: 'Kiến nghị, đề xuất',
  },
  clauses: {
    direction: 'Chỉ đạo, điều hành',
    inspection: 'Kiểm tra',
    overview: 'Kết quả chung',
    channels: 'Theo hình thức tuyên truyền',
    topics: 'Theo chủ đề tuyên truyền',
    slogans: 'Sử dụng khẩu hiệu',
    procedures: 'Niêm yết công khai thủ tục hành chính',
    quotas: 'Thực hiện chỉ tiêu',
    people: 'Theo phòng, đơn vị và người viết',
    rollUp: 'Tổng hợp báo cáo của các đơn vị gửi đến',
  },
  /** `hasLastYear`: without numbers of the year before there is nothing to compare with. */
  summary: (unit: string, span: Span, total: Figure, hasLastYear: boolean): string =>
    `Trong kỳ ${spanWords(span)}, ${unit} đã thực hiện ${total.period} lượt thông tin, tuyên truyền` +
    `${total.estimated > 0 ? ` (trong đó ước ${total.estimated} lượt)` : ''}; lũy kế từ đầu năm ${total.accumulated} lượt${hasLastYear ? `; ${compared(total)}` : ''}.`,
  byChannel: (parts: readonly string[]): string =>
    parts.length === 0 ? '' : `Theo hình thức: ${parts.join('; ')}.`,
  channelPart: (name: string, count: number): string => `${name} ${count} lượt`,
  noLastYear: 'Hệ thống chưa có số liệu của năm trước nên số cùng kỳ ghi 0, chưa phải là so sánh.',
  estimate: (days: string): string =>
    `Số liệu ${days} là số ước, gồm nội dung đã duyệt và hẹn đăng trong thời gian này.`,
  slogans: (count: number, fresh: number): string =>
    count === 0
      ? 'Trong kỳ không sử dụng khẩu hiệu nào.'
      : `Trong kỳ sử dụng ${count} khẩu hiệu, trong đó ${fresh} khẩu hiệu mới.`,
  procedures: (listed: number, updated: number, withdrawn: number): string =>
    listed + updated + withdrawn === 0
      ? 'Trong kỳ không có thủ tục nào niêm yết mới, cập nhật hoặc gỡ niêm yết.'
      : `Niêm yết mới ${listed} thủ tục, cập nhật ${updated} thủ tục, gỡ niêm yết ${withdrawn} thủ tục.`,
  quota: (name: string, met: number, missed: number, exempt: number): string =>
    `${name}: đạt ${met} kỳ, không đạt ${missed} kỳ, được miễn ${exempt} kỳ.`,
  exempted: (period: string, reason: string): string => `${period} được miễn. Lý do: ${reason}`,
  missedPeriods: (periods: readonly string[]): string => `Các kỳ không đạt: ${periods.join('; ')}.`,
  received: (count: number, missing: number): string =>
    `Đã nhận ${count} báo cáo${missing > 0 ? `, còn ${missing} đơn vị chưa có báo cáo` : ', đủ các đơn vị'}.`,
  rolledUp: (total: Figure, reports: number): string =>
    `Cộng cả ${reports} báo cáo: ${total.period} lượt trong kỳ, lũy kế ${total.accumulated} lượt, cùng kỳ năm trước ${total.lastYear} lượt.`,
  proposal: (unit: string, text: string): string => `${unit}: ${text}`,
  closing: (subject: string, to: readonly string[]): string =>
    `Trên đây là báo cáo ${subject.charAt(0).toLowerCase()}${subject.slice(1)}${to.length > 0 ? `, kính gửi ${to.join(', ')} xem xét, tổng hợp` : ''}.`,
  annexes: {
    items: 'Danh mục nội dung đã tuyên truyền',
    pictures: 'Ảnh minh chứng',
    quotas: 'Chỉ tiêu theo từng kỳ',
    adjustments: 'Điều chỉnh sau khi chốt số liệu',
  },
  morePictures: (count: number): string => `Còn ${count} ảnh khác, xem trong gói minh chứng của báo cáo.`,
  noPictures: 'Trong kỳ không có ảnh minh chứng.',
  excerptTitle: 'Công tác thông tin, tuyên truyền',
} as const
