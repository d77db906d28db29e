const HOUR = 60
const DAY = 24 * HOUR

/** Words of the first screen after login. */
export const desk = {
  title: 'Bàn làm việc',
  hello: (name: string): string => `Chào ${name}`,
  noRole: 'Tài khoản chưa được phân công vai trò nào. Hãy liên hệ Quản trị.',
  unread: 'Thông báo chưa đọc',
  allNotifications: 'Tất cả thông báo',
  tasks: 'Việc cần làm',
  noTasks: 'Không có việc tồn đọng.',
  quotas: 'Chỉ tiêu tuần này',
  standing: ({ published, planned, missing }: Record<'published' | 'planned' | 'missing', number>): string =>
    [`Đã đăng ${published}`, `sắp đăng ${planned}`, `còn thiếu ${missing}`].join(' · '),
  deadline: (deadline: string, daysLeft: string): string => `Hạn: ${deadline} (${daysLeft})`,
  newArticle: 'Viết tin, bài',
  returned: 'Bị trả lại, cần sửa',
  drafts: 'Đang viết',
  sent: 'Đã gửi',
  submissions: 'Chờ biên tập',
  approvals: 'Chờ duyệt',
  planned: 'Sắp đăng',
  today: 'Hôm nay',
  thisWeek: 'Trong tuần này',
  later: 'Sau tuần này',
  failed: 'Đăng lỗi',
  failedHelp: 'Mở mục, bấm “Hủy lịch” rồi duyệt lại.',
  nothing: {
    unread: 'Không có thông báo mới.',
    returned: 'Không có bài nào bị trả lại.',
    drafts: 'Không có bản nháp nào.',
    sent: 'Chưa gửi bài nào trong hai tuần qua.',
    submissions: 'Không có bài nào chờ biên tập.',
    approvals: 'Không có bài nào chờ duyệt.',
    planned: 'Chưa có bài nào hẹn giờ đăng.',
  },
  more: (count: number): string => `và ${count} mục khác`,
  seeAll: 'Xem tất cả',
  reason: (reason: string): string => `Lý do: ${reason}`,
  noTitle: '(chưa có tiêu đề)',
  by: (name: string): string => `của ${name}`,
  changedByYou: 'Bạn đã sửa nội dung nên cần người khác duyệt.',
  dueAt: (at: string): string => `đăng lúc ${at}`,
  publishedAt: (at: string): string => `đã đăng lúc ${at}`,
  sentAt: (at: string): string => `gửi lúc ${at}`,
  savedAt: (at: string): string => `lưu lúc ${at}`,
  seePage: 'Xem trên trang',
  menu: 'Danh mục',
  /** How long something has been waiting. */
  waiting: (minutes: number): string => {
    if (minutes < HOUR) return 'vừa gửi'
    if (minutes < DAY) return `chờ ${Math.floor(minutes / HOUR)} giờ`
    return `chờ ${Math.floor(minutes / DAY)} ngày`
  },
  task: {
    missing: (quota: string, missing: number, deadline: string): string =>
      `${quota}: còn thiếu ${missing} tin, bài, hạn ${deadline}`,
    approvals: (count: number, oldest: string): string => `${count} mục chờ duyệt, lâu nhất ${oldest}`,
    submissions: (count: number, oldest: string): string => `${count} mục chờ biên tập, lâu nhất ${oldest}`,
    failed: (count: number): string => `${count} lượt đăng lỗi cần xử lý`,
    missed: (period: string, unit: string): string => `${period}: ${unit} không đạt chỉ tiêu, xem báo cáo`,
    returned: (count: number): string => `${count} bài bị trả lại cần sửa`,
  },
} as const

export const notifications = {
  title: 'Thông báo',
  empty: 'Chưa có thông báo nào.',
  unread: 'Chưa đọc',
  readAll: 'Đánh dấu đã đọc tất cả',
  bell: (unread: number): string => (unread > 0 ? `Thông báo, ${unread} chưa đọc` : 'Thông báo'),
  marked: (count: number): string => `Đã đánh dấu đọc ${count} thông báo.`,
  older: 'Cũ hơn',
  newer: 'Mới hơn',
} as const

export const nav = {
  label: 'Menu chính',
  desk: desk.title,
  notifications: notifications.title,
  quotaView: 'Theo dõi chỉ tiêu',
  record: 'Nhập bù tin, bài',
  reports: 'Báo cáo tuần',
  information: 'Báo cáo công tác thông tin',
} as const
