const adjusted = (reports: number): string =>
  reports > 0 ? ' Tuần đó đã chốt: báo cáo giữ nguyên, có thêm điều chỉnh kèm ngày và lý do.' : ''

/** Words of what people do on the office's screens: entering afterwards, exempting, ending a delegation. */
export const record = {
  title: 'Nhập bù tin, bài',
  intro:
    'Dùng cho tin, bài đã đăng ở trang khác trước khi có trong hệ thống. Nhập đúng ngày, giờ đã đăng: chỉ tiêu được tính vào tuần đó. Mục nhập bù không hiện trên trang và nguồn tin RSS.',
  name: 'Tiêu đề',
  kind: 'Thể loại',
  unit: 'Đơn vị',
  section: 'Chuyên mục',
  topics: 'Chủ đề',
  topicsHelp: 'Chọn ít nhất một chủ đề.',
  link: 'Đường dẫn bài đã đăng',
  linkHelp: 'Dán địa chỉ đầy đủ, bắt đầu bằng https://',
  when: 'Ngày, giờ đăng thực tế',
  day: 'Ngày đăng',
  dayHelp: 'Ví dụ 23/11/2026',
  time: 'Giờ đăng',
  timeHelp: 'Ví dụ 08:30',
  choose: 'Chọn…',
  submit: 'Ghi nhập bù',
  notYours:
    'Trang này dành cho Văn phòng, biên tập viên và Trưởng Ban Biên tập. Bạn chưa được phân công vai trò này.',
  reason: (title: string): string => `Nhập bù: “${title}”`,
  done: ({ title, at, adjustedReports }: { title: string; at: string; adjustedReports: number }): string =>
    `Đã ghi “${title}”, đăng lúc ${at}.${adjusted(adjustedReports)}`,
} as const

export const exemption = {
  open: 'Miễn chỉ tiêu cho một kỳ',
  help: 'Lý do được in trong báo cáo. Miễn rồi không xóa được.',
  period: 'Kỳ được miễn',
  reason: 'Lý do',
  submit: 'Miễn chỉ tiêu',
  granted: (adjustedReports: number): string => `Đã ghi miễn chỉ tiêu.${adjusted(adjustedReports)}`,
  by: (name: string, at: string): string => `${name} ghi lúc ${at}`,
} as const

export const delegation = {
  revoke: 'Chấm dứt ủy quyền',
  confirm: 'Chấm dứt ủy quyền ngay bây giờ? Việc đã duyệt thay vẫn có hiệu lực.',
  revoked: 'Đã chấm dứt ủy quyền.',
  state: {
    coming: (at: string): string => `Có hiệu lực từ ${at}.`,
    active: (at: string): string => `Đang có hiệu lực, tự hết lúc ${at}.`,
    ended: (at: string): string => `Đã hết hiệu lực lúc ${at}.`,
    revoked: (at: string): string => `Đã chấm dứt lúc ${at}.`,
  },
} as const

export const form = {
  failed: 'Không gửi được. Hãy kiểm tra kết nối rồi thử lại; nội dung vừa nhập vẫn còn.',
  issues: 'Chưa ghi được. Hãy sửa các mục sau:',
  sending: 'Đang ghi…',
  chooseFile: 'Chọn tệp…',
  noFile: 'Chưa chọn tệp.',
  yes: 'Đồng ý',
  no: 'Không',
} as const

/** Sentences of the office's addresses for programs and files. */
export const refusals = {
  signIn: 'Hãy đăng nhập để dùng địa chỉ này.',
  unknownFormat: (formats: readonly string[]): string =>
    `Không có định dạng này. Hãy chọn một trong các định dạng: ${formats.join(', ')}.`,
  noReport: 'Không tìm thấy báo cáo này, hoặc bạn không được xem. Hãy mở lại từ trang Báo cáo tuần.',
  badWeek: (example: string): string => `Tuần không đúng dạng. Hãy ghi period=${example} (năm và số tuần).`,
  unitMissing: 'Chưa có đơn vị. Hãy thêm unit= kèm đường dẫn (slug) hoặc mã của đơn vị.',
  noUnit: 'Không tìm thấy đơn vị này, hoặc bạn không được xem báo cáo của đơn vị. Hãy kiểm tra lại unit=.',
  whichNotifications: 'Hãy gửi danh sách ids hoặc all: true.',
} as const
