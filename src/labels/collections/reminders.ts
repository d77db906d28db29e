/** Words of reminding: the ladder of a quota, the writing roster, the mails. */
export const ladder = {
  fields: {
    ladder: [
      'Thang nhắc việc',
      'Để trống là nhắc theo mặc định: thứ Tư 16:00 người viết; thứ Sáu 09:00 thêm Trưởng Ban Biên tập; Chủ nhật 09:00 thêm Văn phòng; không đạt thì nhắc Lãnh đạo. Chỉ nhắc khi còn thiếu, mỗi người một lần mỗi bậc. Bậc rơi vào ngoài giờ hoặc ngày nghỉ được nhắc sớm hơn, vào giờ làm việc liền trước.',
    ],
    moment: 'Nhắc khi',
    weekday: 'Thứ',
    daysBeforeEnd: ['Trước ngày cuối kỳ', 'Số ngày; 0 là ngày cuối kỳ.'],
    hour: ['Giờ', 'Từ 0 đến 23; ngoài 8–16 giờ thì nhắc sớm hơn, trong giờ làm việc.'],
    audience: 'Nhắc những ai',
  },
  row: { singular: 'Bậc nhắc', plural: 'Các bậc nhắc' },
  moment: {
    weekday: 'Một thứ trong tuần',
    daysBeforeEnd: 'Trước khi hết kỳ',
    afterMiss: 'Hết kỳ mà không đạt',
  },
  weekday: {
    1: 'Thứ Hai',
    2: 'Thứ Ba',
    3: 'Thứ Tư',
    4: 'Thứ Năm',
    5: 'Thứ Sáu',
    6: 'Thứ Bảy',
    7: 'Chủ nhật',
  },
  roster: 'Người đến lượt viết (theo phân công)',
  issues: {
    ladderWeekday: () =>
      'Chỉ chỉ tiêu theo tuần mới nhắc theo thứ. Hãy chọn “Trước khi hết kỳ” rồi ghi số ngày.',
    ladderNoWeekday: () => 'Chưa chọn thứ. Hãy chọn từ thứ Hai đến Chủ nhật.',
    ladderDays: (days: number) => `Hãy ghi số ngày từ 0 đến ${days - 1}, trong khoảng của một kỳ.`,
    ladderHour: () => 'Giờ phải là số nguyên từ 0 đến 23.',
    ladderNobody: () => 'Chưa chọn người được nhắc. Hãy chọn ít nhất một vai trò.',
    ladderTwice: () => 'Đã có một bậc nhắc cùng lúc này. Hãy gộp người được nhắc vào bậc đó.',
  },
} as const

export const writingRosters = {
  singular: 'Phân công viết bài',
  plural: 'Phân công viết bài',
  description: 'Phòng, đơn vị nào đến lượt viết trong tuần. Người đến lượt được nhắc trước, từ sáng thứ Ba.',
  fields: {
    title: 'Phân công',
    key: 'Khóa',
    quota: ['Chỉ tiêu', 'Chọn chỉ tiêu mà bài viết sẽ được tính vào.'],
    unit: ['Đến lượt', 'Phòng hoặc đơn vị được phân công viết.'],
    periodKey: [
      'Tuần (kỳ)',
      'Ghi một ngày bất kỳ trong tuần, ví dụ 23/11/2026, hoặc số tuần, ví dụ 48/2026. Hệ thống tự ghi thành mã tuần.',
    ],
    note: 'Ghi chú',
  },
  title: (period: string, unit: string): string => `${period}: ${unit}`,
  badPeriod:
    'Không rõ là kỳ nào. Hãy ghi một ngày trong kỳ (23/11/2026), số tuần (48/2026), hoặc mã kỳ (2026-W48, 2026-11, 2026-Q4).',
  unitNotYours: 'Hãy chọn phòng, đơn vị trong phạm vi bạn làm Văn phòng hoặc Trưởng Ban Biên tập.',
  unitNotCounted: 'Bài của đơn vị này không được tính vào chỉ tiêu đã chọn. Hãy chọn đơn vị khác.',
  quotaMissing: 'Không tìm thấy chỉ tiêu này. Hãy chọn lại.',
  taken: 'Đơn vị này đã được phân công trong kỳ đó.',
} as const

export const mails = {
  singular: 'Thư điện tử',
  plural: 'Hộp thư đi',
  description:
    'Thư nhắc việc hệ thống đã gửi hoặc đang chờ gửi. Thư lỗi được gửi lại tự động, thưa dần, đến khi hết hạn; lỗi không gửi lại được thì báo Quản trị.',
  fields: {
    key: 'Khóa',
    kind: 'Loại thư',
    to: 'Người nhận',
    person: 'Tài khoản',
    subject: 'Tiêu đề',
    text: 'Nội dung',
    status: 'Trạng thái',
    attempts: 'Số lần thử',
    queuedAt: 'Ghi lúc',
    nextAttemptAt: 'Thử lại lúc',
    expiresAt: ['Hạn gửi', 'Quá lúc này thì không gửi nữa vì nội dung đã cũ.'],
    claimedUntil: 'Giữ chỗ đến',
    lastErrorCode: 'Mã lỗi',
    lastError: 'Lỗi gần nhất',
    sentAt: 'Gửi lúc',
    messageId: ['Message-ID', 'Nếu một thư đến hai lần (máy dừng đúng lúc gửi), hai thư có cùng mã này.'],
  },
  status: {
    queued: 'Chờ gửi',
    sent: 'Đã gửi',
    failed: 'Gửi lỗi',
    kept: 'Chưa cấu hình máy chủ thư',
  },
  kind: {
    quotaBehind: 'Nhắc chỉ tiêu',
    quotaMissed: 'Báo không đạt chỉ tiêu',
    reportDue: 'Nhắc hạn báo cáo',
    passwordReset: 'Đặt lại mật khẩu',
    other: 'Thư khác',
  },
} as const
