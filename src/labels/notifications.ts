import { publishFailureLabels } from './publishFailure'

/** What a sentence is filled with; moments and periods come as words already. */
type Words = Readonly<Record<string, string | number | undefined>>

const because = (reason: string | number | undefined): string => (reason ? ` Lý do: ${reason}` : '')

const moved = ({ movedIn, movedOut }: Words): string =>
  [
    Number(movedOut) > 0 ? ` ${movedOut} tin, bài hẹn đăng trong tuần nhưng hết tuần chưa đăng được.` : '',
    Number(movedIn) > 0 ? ` ${movedIn} tin, bài hẹn từ tuần trước đến tuần này mới đăng được.` : '',
  ].join('')

const within = (period: string | number | undefined): string => {
  const text = String(period ?? '')
  return text.charAt(0).toLowerCase() + text.slice(1)
}

const weekClosed = (words: Words): string => {
  const { unit, period, quotas, met, missed } = words
  const missing = Number(missed) > 0 ? `, ${missed} không đạt` : ''
  return `Đã chốt ${within(period)} của ${unit}: đạt ${met}/${quotas} chỉ tiêu${missing}.${moved(words)}`
}

/** One sentence per kind of notification: what happened and, where something is to be done, what. */
const SENTENCES: Readonly<Record<string, (words: Words) => string>> = {
  published: ({ title }) => `Đã đăng: “${title}”.`,
  publishFailed: ({ title, reason }) => `“${title}”: ${publishFailureLabels.note(String(reason ?? ''))}`,
  expiredUnpublished: ({ title }) =>
    `“${title}” không đăng vì giờ gỡ đã qua trước khi đăng được. Hãy kiểm tra thời hạn rồi duyệt lại.`,
  expired: ({ title }) => `Đã gỡ “${title}” vì hết hạn.`,
  scheduleCancelledByEdit: ({ title }) =>
    `“${title}” vừa được sửa sau khi duyệt: lịch đăng đã hủy, cần duyệt lại.`,
  quotaBehind: ({ quota, period, published, minimum, planned, missing }) =>
    `${period}: chỉ tiêu “${quota}” mới đạt ${published}/${minimum}, ${planned} sắp đăng, còn thiếu ${missing}.`,
  quotaMissed: ({ quota, period, published, minimum, unit }) =>
    `${unit}, ${within(period)}: không đạt chỉ tiêu “${quota}” (${published}/${minimum}).`,
  reportDue: ({ report, unit, due }) => `${unit} cần hoàn thành ${report}, hạn ${due}.`,
  mailFailed: ({ to, title, code }) =>
    `Không gửi được thư “${title}” cho ${to} (${code}). Hãy kiểm tra địa chỉ của tài khoản này.`,
  mailServerDown: ({ code }) =>
    `Máy chủ thư không nhận thư (${code}). Thư chờ trong Hộp thư đi và được gửi lại tự động; hãy kiểm tra bằng lệnh nhip doctor.`,
  feedPaused: ({ source, since, message }) =>
    `Nguồn tin “${source}” lỗi từ ${since} nên đã tạm dừng. ${message} Sửa xong thì bật lại “Đang lấy tin”.`,
  'portal.neverSeen': ({ title, portal }) =>
    `Hai tuần sau khi đăng vẫn không thấy “${title}” trên cổng của ${portal}. Hãy kiểm tra với Ban Biên tập Cổng, hoặc xác nhận bằng tay nếu bài có trên cổng.`,
  'portal.vanished': ({ title, portal }) =>
    `“${title}” đã biến mất khỏi cổng của ${portal}. Hãy hỏi Ban Biên tập Cổng.`,
  'portal.stillShown': ({ title, portal, address }) =>
    `CẢNH BÁO: “${title}” đã gỡ nhưng cổng của ${portal} còn hiện tại ${address}. Mở mục này để lấy văn bản đề nghị gỡ.`,
  feedbackReceived: ({ code, unit }) =>
    `Có phản ánh, kiến nghị mới gửi ${unit} (${code}). Hãy xem và chuyển trạng thái khi bắt đầu xử lý.`,
  weekClosed,
  informationClosed: ({ unit, period }) => `Đã chốt báo cáo công tác thông tin kỳ ${period} của ${unit}.`,
  informationReceived: ({ unit, period }) => `Đã nhận báo cáo kỳ ${period} của ${unit}.`,
  informationSigned: ({ unit, period }) => `Báo cáo kỳ ${period} của ${unit} đã có bản ký.`,
  informationAdjusted: ({ unit, period, reason }) =>
    `Báo cáo kỳ ${period} của ${unit} có điều chỉnh.${because(reason)}`,
  proposalEntered: ({ unit, period }) =>
    `${unit} nêu khó khăn, kiến nghị kỳ ${period}. Hãy xem và chuyển tiếp nếu cần.`,
  delegationGiven: ({ delegator, startsAt, endsAt }) =>
    `${delegator} ủy quyền cho bạn duyệt thay từ ${startsAt} đến ${endsAt}.`,
  delegationRevoked: ({ endsAt }) => `Ủy quyền duyệt thay cho bạn đã chấm dứt lúc ${endsAt}.`,
  webhookPaused: ({ title, since }) =>
    `Đã tạm dừng báo tin tới “${title}”: không gửi được suốt một tuần, từ ${since}. Hãy bấm “Gửi thử” ở nơi nhận đó để xem lý do.`,
  'step.submit': ({ title }) => `Chờ biên tập: “${title}”.`,
  'step.present': ({ title }) => `Chờ duyệt: “${title}”.`,
  'step.return': ({ title, reason }) => `Bị trả lại: “${title}”.${because(reason)}`,
  'step.approve': ({ title, dueAt }) =>
    dueAt ? `Đã duyệt: “${title}”, đăng lúc ${dueAt}.` : `Đã duyệt: “${title}”, để ở tin dự trữ.`,
  'step.schedule': ({ title, dueAt }) => `Tin dự trữ “${title}” sẽ đăng lúc ${dueAt}.`,
  'step.reschedule': ({ title, dueAt }) => `Đổi lịch: “${title}” sẽ đăng lúc ${dueAt}.`,
  'step.cancelSchedule': ({ title }) => `Đã hủy lịch đăng “${title}”; mục này trở về “Chờ duyệt”.`,
  'step.withdraw': ({ title, reason }) => `Đã gỡ: “${title}”.${because(reason)}`,
}

/** The sentence of a notification. One of an unknown kind still names its title, so that nothing is shown empty. */
export const notificationSentence = (kind: string, words: Words): string =>
  SENTENCES[kind]?.(words) ?? `Có thay đổi${words.title ? `: “${words.title}”` : ''}.`

/** Kinds that ask the reader to do something; the others only tell. */
export const ASKING_KINDS: readonly string[] = [
  'publishFailed',
  'expiredUnpublished',
  'scheduleCancelledByEdit',
  'quotaBehind',
  'webhookPaused',
  'feedPaused',
  'portal.neverSeen',
  'portal.vanished',
  'portal.stillShown',
  'quotaMissed',
  'reportDue',
  'mailFailed',
  'mailServerDown',
  'proposalEntered',
  'feedbackReceived',
  'step.submit',
  'step.present',
  'step.return',
  'step.cancelSchedule',
]
