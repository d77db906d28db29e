import { timeLabels } from './time'

type Lunar = { day: number; month: number; isLeapMonth: boolean; yearName: string }

const lunarMonth = ({ month, isLeapMonth }: Lunar): string => `${month}${isLeapMonth ? ' nhuận' : ''}`

type Period = { kind: string; key: string; firstOn: string; lastOn: string }

/** Of an entry, what its words say. */
type Worded = {
  kind: string
  title: string
  at: string | null
  unitName: string
  channelName: string
  subject: { edition: number } | null
  deadline: { period: Period; minimum: number | null; isExempt: boolean } | null
}

/** A piece is called by its title, a deadline by what is asked for. */
const titleOf = ({ title, deadline }: Worded): string => {
  if (deadline === null) return title === '' ? '(chưa có tiêu đề)' : title
  const { minimum, period, isExempt } = deadline
  const name = timeLabels.shortPeriod(period)
  const asked = minimum === null ? `${title}: ${name}` : `${title}: ít nhất ${minimum}, ${name}`
  return isExempt ? `${asked} (được miễn)` : asked
}

/** What stands beside the title: unit, channel, a later edition, that nobody has said when. */
const factsOf = ({ kind, at, unitName, channelName, subject }: Worded): string =>
  [
    unitName,
    subject ? channelName : '',
    subject && subject.edition > 1 ? `bản đăng số ${subject.edition}` : '',
    kind === 'awaiting' && at === null ? 'chưa hẹn giờ đăng' : '',
  ]
    .filter((part) => part !== '')
    .join(' · ')

/** Words of the editorial calendar and of the calendar feed. */
export const calendarLabels = {
  title: 'Lịch biên tập',
  intro: 'Mọi lượt đăng và hạn của các đơn vị bạn phụ trách. Giờ Việt Nam.',
  loading: 'Đang tải lịch…',
  view: { month: 'Tháng', week: 'Tuần', list: 'Danh sách' },
  viewHint: (view: string): string => `Xem theo ${view}`,
  viewChange: 'Chọn cách xem',
  close: 'Đóng',
  events: 'Các mục',
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
  lunarLegend: 'Số nhỏ cạnh ngày: ngày âm lịch',
  titleOf,
  factsOf,

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

  feed: {
    name: 'Lịch biên tập',
    description: 'Lịch đăng tin, bài và các hạn của đơn vị, lấy từ Nhịp.',
    notFound:
      'Liên kết lịch này không còn dùng được. Hãy đăng nhập, mở trang Lịch biên tập và tạo liên kết mới.',
    fileName: 'lich-bien-tap.ics',
    heading: 'Xem lịch này trong điện thoại, Google, Outlook',
    help: 'Tạo một liên kết riêng rồi thêm vào ứng dụng lịch. Ứng dụng tự cập nhật, thường mỗi giờ một lần; Google có thể chậm đến một ngày.',
    warning:
      'Ai có liên kết này đều đọc được tên tin, bài trong lịch của bạn, không cần đăng nhập. Đừng gửi cho người khác; lỡ lộ thì tạo liên kết mới, liên kết cũ hết dùng ngay.',
    none: 'Bạn chưa có liên kết lịch.',
    since: (at: string): string => `Liên kết đang dùng được tạo lúc ${at}.`,
    make: 'Tạo liên kết lịch',
    renew: 'Tạo liên kết mới, bỏ liên kết cũ',
    renewConfirm: 'Liên kết cũ sẽ hết dùng ngay ở mọi thiết bị. Tạo liên kết mới?',
    revoke: 'Bỏ liên kết',
    revokeConfirm: 'Liên kết sẽ hết dùng ngay ở mọi thiết bị. Bỏ liên kết?',
    made: 'Đã tạo liên kết. Hãy sao chép ngay: vì an toàn, liên kết chỉ hiện một lần này.',
    revoked: 'Đã bỏ liên kết. Các ứng dụng đang dùng liên kết cũ không cập nhật được nữa.',
    address: 'Liên kết lịch của bạn',
    copy: 'Sao chép',
    copied: 'Đã sao chép.',
    notCopied: 'Không sao chép tự động được. Hãy chọn dòng liên kết rồi bấm Ctrl+C.',
    how: 'Cách thêm vào ứng dụng lịch',
    ways: [
      [
        'Google Lịch (trên máy tính)',
        'Bấm dấu + cạnh “Lịch khác”, chọn “Từ URL”, dán liên kết, bấm “Thêm lịch”.',
      ],
      ['Outlook', 'Mở Lịch, chọn “Thêm lịch”, “Đăng ký từ web”, dán liên kết, đặt tên rồi bấm “Nhập”.'],
      [
        'iPhone, iPad',
        'Mở Cài đặt, Ứng dụng, Lịch, Tài khoản lịch, Thêm tài khoản, Khác, “Thêm lịch đã đăng ký”, dán liên kết.',
      ],
      [
        'Android',
        'Thêm vào Google Lịch trên máy tính như trên; lịch tự hiện trong ứng dụng Google Lịch của điện thoại.',
      ],
    ],
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
