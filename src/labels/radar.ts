const HOUR = 60
const DAY = 24 * HOUR

const pieces = (count: number): string => `${count} tin, bài`

/** Words of the radar, the first screen after login. */
export const radarLabels = {
  hello: (name: string): string => `Chào ${name}`,
  nextTitle: 'Việc tiếp theo',
  /** The one thing to do next, by code. */
  next: {
    repair: (count: number): string => `${count} mục đăng lỗi — xử lý`,
    approve: (count: number): string => `${count} mục chờ duyệt — mở`,
    edit: (count: number): string => `${count} mục chờ biên tập — mở`,
    fix: (count: number): string => `${count} mục bị trả lại — sửa`,
    pickReserve: (count: number): string => `${pieces(count)} dự trữ dùng được — chọn giờ đăng`,
    finish: (count: number): string => `${count} bản nháp của bạn — viết tiếp`,
    write: (count: number): string => `Còn thiếu ${pieces(count)} — viết tin, bài`,
    remind: (count: number): string => `Còn thiếu ${pieces(count)} — nhắc các bộ phận`,
    watch: (count: number): string => `Còn thiếu ${pieces(count)} — xem tiến độ`,
    confirm: (count: number): string => `${count} thủ tục chờ đối chiếu — mở`,
    renew: (count: number): string => `${count} thủ tục sắp hết hiệu lực — rà soát`,
    restoreJobs: (count: number): string => `${count} việc tự động đang lỗi — xem`,
    resendMails: (count: number): string => `${count} thư chưa gửi được — xem`,
    awaitOthers: (count: number): string => `Đang chờ người khác xử lý ${pieces(count)} — xem`,
    awaitTime: (count: number): string => `Đã đủ: ${pieces(count)} đã hẹn giờ — xem`,
    none: (): string => 'Không có việc tồn đọng — xem chỉ tiêu',
  },
  /** The same for several units together. */
  nextUnits: {
    remind: (count: number): string => `${count} chỉ tiêu của các đơn vị có nguy cơ không đạt — nhắc`,
    watch: (count: number): string => `${count} chỉ tiêu của các đơn vị có nguy cơ không đạt — xem`,
  },
  noneFor: {
    maintain: 'Hệ thống chạy bình thường — xem các lượt chạy',
    confirm: 'Không có thủ tục nào cần xử lý — xem danh sách',
  },
  forQuota: (quota: string, deadline: string): string => `Cho chỉ tiêu “${quota}”, hạn ${deadline}.`,

  quotas: 'Chỉ tiêu của đơn vị',
  noQuotas: 'Đơn vị của bạn chưa có chỉ tiêu nào.',
  counted: 'Đã đăng',
  upcoming: 'Sắp đăng',
  missing: 'Còn thiếu',
  timeLeft: 'Thời hạn',
  left: (minutes: number): string => {
    if (minutes >= 2 * DAY) return `còn ${Math.floor(minutes / DAY)} ngày`
    if (minutes >= DAY) return `còn 1 ngày ${Math.floor((minutes - DAY) / HOUR)} giờ`
    if (minutes >= HOUR) return `còn ${Math.floor(minutes / HOUR)} giờ`
    return `còn ${Math.max(0, minutes)} phút`
  },
  noneUpcoming: 'Chưa có tin, bài nào được duyệt chờ đăng.',
  moreUpcoming: (count: number): string => `và ${count} mục khác`,
  forecast: 'Dự báo',

  strip: {
    title: 'Các kỳ gần đây',
    none: 'Chưa có kỳ nào kết thúc để so sánh.',
    sum: (periods: number, met: number, missed: number, exempt: number): string =>
      [
        `${periods} kỳ gần nhất: đạt ${met}`,
        ...(missed > 0 ? [`không đạt ${missed}`] : []),
        ...(exempt > 0 ? [`được miễn ${exempt}`] : []),
      ].join(', '),
    minimum: (minimum: number): string => `Vạch ngang: tối thiểu ${minimum}`,
    table: 'Xem bảng số liệu',
    period: 'Kỳ',
    count: 'Đã đăng',
    result: 'Kết quả',
    /** Under each bar, so that nothing rests on colour. */
    mark: { met: '✓', missed: '✗', exempt: 'M' },
    legend: '✓ đạt, ✗ không đạt, M được miễn',
  },

  units: {
    title: 'Các đơn vị',
    empty: 'Chưa có đơn vị nào được đặt chỉ tiêu.',
    /** Said to screen readers above the table. */
    caption: (column: string, direction: string): string =>
      `Chỉ tiêu của các đơn vị trong kỳ này, sắp xếp theo ${column}, ${direction}`,
    ascending: 'tăng dần',
    descending: 'giảm dần',
    sortBy: 'Sắp xếp theo',
    columns: {
      unit: 'Đơn vị',
      quota: 'Chỉ tiêu',
      status: 'Tình trạng',
      progress: 'Đã đăng',
      planned: 'Sắp đăng',
      missing: 'Còn thiếu',
      deadline: 'Hạn',
      record: 'Các kỳ gần đây',
    },
    noDemand: '—',
    contributed: 'Đã có bài',
    contributing: 'Sắp có bài',
    notContributed: 'Chưa có bài',
    towards: (quota: string): string => `Góp vào: ${quota}`,
    activeIn: (active: number, periods: number): string =>
      periods === 0 ? 'chưa có' : `có bài ${active}/${periods} kỳ`,
    record: (met: number, judged: number): string => (judged === 0 ? 'chưa có' : `đạt ${met}/${judged}`),
  },

  shelf: {
    title: 'Tin dự trữ',
    empty:
      'Chưa có tin dự trữ. Khi viết nội dung không gắn với ngày cụ thể, đánh dấu “Tin dự trữ” ở thẻ Lịch đăng.',
    help: 'Chỉ tiêu có nguy cơ không đạt. Chọn một tin dự trữ; tin chỉ đăng khi có người bấm.',
    calm: 'Đã duyệt, chưa hẹn giờ. Không tự đăng.',
    notYours: 'Trưởng Ban Biên tập hoặc người được ủy quyền hẹn giờ đăng.',
    approvedAt: (at: string): string => `duyệt ${at}`,
    morning: (time: string): string => `Đăng sáng mai ${time}`,
    afternoon: (time: string): string => `Đăng chiều mai ${time}`,
    today: (time: string): string => `Đăng hôm nay ${time}`,
    later: (time: string, weekday: string, day: string): string => `Đăng ${time} ${weekday} ${day}`,
    now: 'Đăng ngay',
    confirmNow: 'Đăng ngay bây giờ?',
    /** The button's whole name for those who do not see what stands beside it. */
    named: (button: string, title: string): string => `${button}: ${title}`,
    sending: 'Đang gửi…',
    seeAll: 'Danh sách tin dự trữ',
  },

  procedures: {
    toConfirm: 'Thủ tục chờ đối chiếu',
    toConfirmHelp: 'So từng mục với quyết định công bố rồi bấm “Xác nhận đã đối chiếu”.',
    noneToConfirm: 'Không có thủ tục nào chờ bạn đối chiếu.',
    expiring: 'Thủ tục sắp hết hiệu lực',
    noneExpiring: 'Không có thủ tục nào hết hiệu lực trong 60 ngày tới.',
    until: (day: string): string => `có hiệu lực đến hết ${day}`,
  },

  failures: {
    title: 'Sự cố',
    none: 'Không có việc tự động nào đang lỗi.',
    jobs: 'Việc tự động đang lỗi',
    runAt: (at: string): string => `lần chạy ${at}`,
    mails: 'Thư không gửi được',
    noMails: 'Không có thư nào gửi lỗi trong 7 ngày qua.',
    mailTo: (to: string, at: string): string => `gửi ${to}, ${at}`,
  },

  /** Names of the parts, as the list of parts to add shows them. */
  widgets: {
    next: 'Việc tiếp theo',
    quotas: 'Chỉ tiêu của đơn vị',
    units: 'Bảng các đơn vị',
    queue: 'Chờ duyệt, chờ biên tập',
    own: 'Bài của tôi',
    shelf: 'Tin dự trữ',
    planned: 'Sắp đăng',
    procedures: 'Thủ tục cần xử lý',
    failures: 'Sự cố',
    notices: 'Thông báo chưa đọc',
    menu: 'Danh mục',
  },
} as const
