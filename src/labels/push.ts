import { fetchRefusalSentence } from './fetch'

/** What came of a sending, by its code. */
function reason(code: string): string {
  if (code === 'secret')
    return 'chưa có khóa ký dùng được; hãy bấm “Tạo khóa ký” rồi trao khóa mới cho nơi nhận'
  if (code.startsWith('HTTP 3'))
    return `nơi nhận chuyển hướng (${code}); hãy sửa địa chỉ nhận thành địa chỉ cuối cùng`
  if (code.startsWith('HTTP ')) return `nơi nhận trả lời ${code}; hãy báo đơn vị quản lý nơi nhận`
  return fetchRefusalSentence({ code, params: { address: 'nơi nhận', reason: code } })
}

/** Words of the buttons and answers around webhooks. */
export const pushLabels = {
  makeSecret: 'Tạo khóa ký',
  renewSecret: 'Đổi khóa ký',
  confirmRenew: 'Khóa đang dùng sẽ hết hiệu lực ngay. Đổi khóa?',
  secretTitle: 'Khóa ký, chỉ hiện lần này',
  secretHelp:
    'Hãy chép khóa và trao cho đơn vị quản lý nơi nhận qua đường an toàn. Đóng trang là không xem lại được.',
  copy: 'Chép khóa',
  copied: 'Đã chép',
  secretMade: 'Đã tạo khóa ký.',
  noSecret: 'Chưa có khóa ký: chưa gửi được tin nào. Hãy bấm “Tạo khóa ký”.',
  failing: (since: string) => `Không gửi được từ ${since}. Hãy bấm “Gửi thử” để xem lý do.`,
  paused: (since: string) =>
    `Đã tạm dừng vì không gửi được suốt một tuần, từ ${since}. Khi nơi nhận đã sửa xong, chọn trạng thái “Đang bật” rồi lưu; các tin chờ sẽ được gửi tiếp.`,
  sendTest: 'Gửi thử',
  log: 'Xem nhật ký báo tin',
  redeliver: 'Gửi lại',
  delivered: 'Nơi nhận đã nhận.',
  dropped: 'Không gửi: nội dung này đã được thay hoặc gỡ; nơi nhận được báo bằng tin mới hơn.',
  busy: 'Tin này đang được gửi. Hãy xem lại kết quả sau ít giây.',
  refused: (code: string) => `Chưa gửi được: ${reason(code)}`,
  /** For a list: short where all went well. */
  result: (code: string) => (code.startsWith('HTTP 2') ? code : reason(code)),
  notThere: 'Không còn nơi nhận này, hoặc nơi nhận đã tắt. Hãy bật lại rồi thử.',
  badUrl: 'Hãy nhập cả địa chỉ, bắt đầu bằng https:// (hoặc http://), không kèm tên đăng nhập và mật khẩu.',
  systemPauses: 'Chỉ hệ thống đặt “Tạm dừng”. Muốn ngừng gửi, hãy chọn “Đã tắt”.',
  kept: 'Không xóa được: nhật ký báo tin cần nơi nhận này. Hãy chọn trạng thái “Đã tắt”.',
  noRight: 'Chỉ Quản trị được làm việc này.',
} as const
