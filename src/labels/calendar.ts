import { timeLabels } from './time'

type Lunar = { day: number; month: number; isLeapMonth: boolean; yearName: string }

const lunarMonth = ({ month, isLeapMonth }: Lunar): string => `${month}${isLeapMonth ? ' nhuận' : ''}`

/** Words of the editorial calendar and of the calendar feed. */
export const calendarLabels = {
  title: 'Lịch biên tập',
  intro: 'Mọi lượt đăng và hạn của các đơn vị bạn phụ trách. Giờ Việt Nam.',
  loading: 'Đang tải lịch…',
  view: { month: 'Tháng', week: 'Tuần', list: 'Danh sách' },
  viewHint: (view: string): string => `Xem theo ${view}`,
  today: 'Hôm nay',
  previous: 'Trước',
  next: 'Sau',
  allDay: 'Cả ngày',
  more: (count: number): string => `thêm ${count} mục`,
  moreHint: (count: number): string => `Xem thêm ${count} mục trong ngày`,
  empty: 'Không có mục nào trong khoảng thời gian này.',
  isCut: 'Có quá nhiều mục nên lịch chỉ hiện một phần. Hãy chọn đơn vị, kênh hoặc chủ đề để thu hẹp.',
  failed: 'Chưa tải được lịch. Hãy kiểm tra kết nối rồi bấm “Tải lại”.',
  reload: 'Tải lại',

  kinds: {
    planned: 'Dự kiến',
    awaiting: 'Chờ duyệt',
    scheduled: 'Đã hẹn giờ đăng',
    failed: 'Đăng lỗi',
    published: 'Đã đăng',
    carriedOut: 'Đã thực hiện',
    recorded: 'Nhập bù',
    withdrawn: 'Đã gỡ',
    quotaDeadline: 'Hạn chỉ tiêu',
    reportDue: 'Hạn báo cáo',
  },
  legend: 'Chú giải',
  noTitle: '(chưa có tiêu đề)',
  quota: (name: string, minimum: number, period: string): string => `${name}: ít nhất ${minimum}, ${period}`,
  exempt: 'được miễn',
  edition: (edition: number): string => `bản đăng số ${edition}`,

  filters: {
    name: 'Lọc lịch',
    unit: 'Đơn vị',
    channel: 'Kênh',
    topic: 'Chủ đề',
    allUnits: 'Tất cả đơn vị',
    allChannels: 'Tất cả kênh',
    allTopics: 'Tất cả chủ đề',
  },

  lunar: {
    /** In a cell: the month stands beside its first day only. */
    short: (lunar: Lunar): string =>
      lunar.day === 1 ? `1/${lunar.month}${lunar.isLeapMonth ? 'n' : ''}` : String(lunar.day),
    full: (lunar: Lunar): string => `âm lịch ${lunar.day} tháng ${lunarMonth(lunar)} năm ${lunar.yearName}`,
    inList: (lunar: Lunar): string => `${lunar.day}/${lunarMonth(lunar)} âm lịch`,
  },
  holiday: { holiday: 'Nghỉ lễ', compensatory: 'Nghỉ bù', swapWorking: 'Làm bù' },

  move: {
    heading: 'Đổi giờ đăng',
    help: 'Kéo một mục “Đã hẹn giờ đăng” sang ngày, giờ khác trên lịch, hoặc bấm “Đổi lịch” ở đây.',
    button: 'Đổi lịch',
    buttonFor: (title: string): string => `Đổi lịch “${title}”`,
    none: 'Trong khoảng thời gian này không có mục nào bạn đổi lịch được.',
    title: 'Đổi lịch đăng',
    from: (at: string): string => `Đang hẹn: ${at}.`,
    to: (at: string): string => `Giờ mới: ${at}.`,
    past: (at: string): string => `${at} đã qua: bấm “Đăng ngay” thì mục này được đăng ngay lập tức.`,
    same: 'Giờ mới trùng giờ đang hẹn; hãy chọn giờ khác.',
    confirm: 'Đổi lịch',
    confirmNow: 'Đăng ngay',
    cancel: 'Giữ giờ cũ',
    fixed:
      'Chỉ mục “Đã hẹn giờ đăng” mà bạn được quyền đổi lịch mới kéo được. Hãy mở mục đó để xem các bước tiếp theo.',
    needsHour: 'Mục này cần giờ đăng cụ thể nên không đặt vào hàng “Cả ngày” được. Hãy kéo vào khung giờ.',
  },

  /** "07:30 thứ Tư 18/11/2026". */
  moment: (time: string, on: string): string => `${time} ${timeLabels.weekday(on)} ${timeLabels.day(on)}`,

  refusals: {
    badRange:
      'Khoảng ngày của lịch không đúng. Hãy gửi from và to dạng 2026-11-01, to sau from và không quá 400 ngày.',
    unknownFilter:
      'Không tìm thấy đơn vị, kênh hoặc chủ đề trong địa chỉ. Hãy bỏ bộ lọc hoặc chọn lại trong danh sách.',
  },
} as const
