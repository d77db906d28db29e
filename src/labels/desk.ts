/** Words around a document in the admin: the step bar and its dialogs, notes, unsaved typing. */
export const deskLabels = {
  save: 'Lưu',
  savedAt: (at: string): string => `Lưu lần cuối ${at}`,
  preview: 'Xem trước',
  more: 'Việc khác',
  close: 'Đóng',
  barName: 'Các bước xử lý',
  confirm: 'Xác nhận đã đối chiếu',

  summary: {
    /** `at` is "07:30 22/11/2026". */
    scheduled: (status: string, at: string): string => `${status} ${at}`,
    edition: (edition: number, at: string): string =>
      `Bản đăng số ${edition} đang hiển thị trên trang (từ ${at}).`,
    editionInEditing: (edition: number): string =>
      `Bản đăng số ${edition} đang hiển thị; bạn đang xem bản mới chưa duyệt.`,
    elsewhere: 'Đã đăng ở trang khác và được nhập bù.',
    openPublic: 'Mở trang đang đăng',
    openElsewhere: 'Mở bài ở trang đó',
    compare: 'So sánh với bản đang đăng',
    returned: 'Bị trả lại',
    withdrawn: 'Lý do gỡ',
    readOnlyPublished:
      'Muốn sửa, bấm “Sửa bài đã đăng”; trang đang đăng không đổi cho đến khi bản mới được duyệt.',
    confirmation: 'Thủ tục cần người thứ hai đối chiếu với quyết định công bố trước khi duyệt.',
  },

  /** While there is something to mind before saving. */
  hint: {
    cancelsSchedule: (at: string): string =>
      `Bài đã hẹn đăng ${at}. Lưu thay đổi nội dung sẽ hủy lịch và bài phải được duyệt lại.`,
    leavesShelf: 'Bài đang ở tin dự trữ. Lưu thay đổi nội dung sẽ đưa bài về “Chờ duyệt” và phải duyệt lại.',
    unsaved: 'Có thay đổi chưa lưu.',
  },

  dialog: {
    submit: {
      title: 'Gửi biên tập',
      text: 'Bài chuyển cho biên tập viên. Bạn sẽ được báo khi bài được duyệt hoặc bị trả lại.',
    },
    present: { title: 'Trình duyệt', text: 'Bài chuyển cho người duyệt.' },
    return: {
      title: 'Trả lại',
      text: 'Bài trở về người viết để sửa. Lịch đăng, nếu có, bị hủy.',
      reason: 'Lý do trả lại',
      help: 'Viết rõ cần sửa chỗ nào; người viết sẽ đọc đúng câu này.',
    },
    withdraw: {
      title: 'Gỡ bài',
      text: 'Bản đang đăng rời khỏi trang và RSS ngay. Dấu vết và lý do được giữ lại.',
      reason: 'Lý do gỡ bài',
      help: 'Ví dụ: sai số liệu, hết thời hạn, theo yêu cầu của cơ quan nào.',
    },
    approve: { title: 'Duyệt' },
    schedule: {
      title: 'Hẹn giờ đăng',
      text: 'Tin dự trữ đã được duyệt; nội dung giữ nguyên, chỉ chọn giờ đăng.',
    },
    reschedule: { title: 'Đổi lịch', text: 'Nội dung đã duyệt giữ nguyên, chỉ đổi giờ đăng.' },
    cancelSchedule: {
      title: 'Hủy lịch',
      text: 'Bài trở về “Chờ duyệt” và không tự đăng nữa.',
    },
    revise: {
      title: 'Sửa bài đã đăng',
      text: 'Mở một bản mới để sửa. Người đọc vẫn thấy bản đang đăng cho đến khi bản mới được duyệt.',
    },
    reopen: { title: 'Mở lại', text: 'Bài đã gỡ trở thành bản nháp để sửa và duyệt lại từ đầu.' },
    confirm: {
      title: 'Xác nhận đã đối chiếu',
      text: 'Tôi đã đối chiếu từng mục với quyết định công bố và nội dung khớp hoàn toàn.',
    },
  },

  unsavedFirst: {
    title: 'Có thay đổi chưa lưu',
    text: 'Hãy lưu rồi mới duyệt. Nếu vừa sửa nội dung thì sau khi lưu, bạn không tự duyệt được nữa.',
    save: 'Lưu rồi tiếp tục',
  },

  issues: {
    errors: (count: number): string => `${count} mục phải sửa`,
    warnings: (count: number): string => `${count} cảnh báo cần ghi lý do nếu giữ nguyên`,
    none: 'Đã kiểm tra, không có mục nào phải sửa.',
    goTo: 'Sửa mục này',
    reason: 'Lý do giữ nguyên',
    reasonMissing: 'Hãy ghi lý do, hoặc đóng lại và sửa.',
    fixFirst: 'Đóng và sửa',
    panel: (count: number): string => `Còn ${count} mục cần xem lại`,
    panelDone: 'Các mục trong danh sách đã sửa xong.',
    hide: 'Ẩn danh sách',
    by: (name: string): string => `${name} đã ghi lý do`,
  },

  approve: {
    checklist: 'Tôi đã kiểm tra',
    when: 'Thời điểm đăng',
    now: 'Đăng ngay',
    wanted: (at: string): string => `Theo người viết: ${at}`,
    scheduled: (at: string): string => `Giữ giờ đã hẹn: ${at}`,
    other: 'Giờ khác',
    date: 'Ngày đăng',
    dateHelp: 'ngày/tháng/năm, ví dụ 23/11/2026',
    time: 'Giờ đăng',
    timeHelp: 'giờ:phút, ví dụ 07:30',
    zone: 'Giờ Việt Nam.',
    unreadable: 'Chưa đọc được ngày, giờ. Hãy nhập ngày dạng 23/11/2026 và giờ dạng 07:30.',
    past: (at: string): string => `${at} đã qua: bài sẽ được đăng ngay khi xác nhận.`,
    goesOutAt: (at: string): string => `Bài sẽ được đăng lúc ${at}.`,
    goesOutNow: 'Bài sẽ được đăng ngay khi xác nhận.',
    effective: (at: string): string => `Sẽ hiện từ ${at}, theo ngày hiệu lực.`,
    effectiveNow: 'Sẽ hiện ngay khi duyệt, vì ngày hiệu lực đã đến.',
    confirmNow: 'Duyệt và đăng ngay',
    confirmAt: 'Duyệt và hẹn giờ đăng',
    shelf: 'Để dự trữ, chưa hẹn giờ',
    goesToShelf: 'Bài được duyệt và để ở tin dự trữ; không tự đăng cho đến khi có người hẹn giờ.',
    confirmShelf: 'Duyệt, để dự trữ',
    scheduleAt: 'Hẹn giờ đăng',
    rescheduleNow: 'Đăng ngay',
    rescheduleAt: 'Đổi giờ đăng',
    changes: 'Những chỗ đã đổi so với bản đang đăng',
    openPreview: 'Mở bản xem trước',
    loadingChanges: 'Đang so sánh…',
    tickAll: 'Hãy đánh dấu đủ các mục đã kiểm tra.',
  },

  choice: {
    today: (time: string): string => `${time} hôm nay`,
    tomorrow: (time: string): string => `${time} sáng mai`,
    monday: (time: string): string => `${time} thứ Hai tới`,
  },

  done: {
    submit: 'Đã gửi biên tập.',
    present: 'Đã trình duyệt.',
    return: 'Đã trả lại cho người viết.',
    approved: 'Đã duyệt; bài sẽ được đăng trong vài giây.',
    approvedOut: 'Đã duyệt và đăng.',
    approvedAt: (at: string): string => `Đã duyệt. Bài sẽ được đăng lúc ${at}.`,
    shelved: 'Đã duyệt, bài nằm ở tin dự trữ.',
    rescheduled: (at: string): string => `Đã đổi lịch: bài sẽ được đăng lúc ${at}.`,
    cancelSchedule: 'Đã hủy lịch. Bài trở về “Chờ duyệt”.',
    revise: 'Đã mở bản mới để sửa. Trang đang đăng không đổi.',
    withdraw: 'Đã gỡ bài khỏi trang.',
    reopen: 'Đã mở lại thành bản nháp.',
    confirm: 'Đã xác nhận đối chiếu.',
    scheduleCancelled: 'Đã lưu. Lịch đăng đã hủy vì nội dung đổi; bài cần được duyệt lại.',
  },

  trouble: {
    offline: 'Mất kết nối mạng nên chưa gửi được. Nội dung vẫn còn trên màn hình; hãy thử lại khi có mạng.',
    session:
      'Phiên đăng nhập đã hết. Nội dung vẫn còn trên màn hình: hãy đăng nhập lại ở thẻ khác của trình duyệt rồi bấm lại nút này.',
    server: 'Máy chủ gặp lỗi nên chưa làm được. Nội dung vẫn còn trên màn hình; hãy thử lại sau ít phút.',
    outdated: 'Nội dung đã đổi từ lúc bạn mở trang này. Hãy tải bản mới, xem lại rồi mới tiếp tục.',
    movedOn: 'Mục này đã chuyển sang bước khác từ lúc bạn mở trang. Hãy tải bản mới.',
    notAny: 'Bạn không làm được bước này với nội dung hiện tại.',
    notSaved: 'Chưa lưu được nên chưa chuyển bước. Nội dung vẫn còn trên màn hình.',
    reload: 'Tải bản mới',
    login: 'Mở trang đăng nhập',
  },

  unsaved: {
    title: (at: string): string => `Có nội dung chưa lưu lúc ${at}`,
    text: 'Trình duyệt này còn giữ những gì bạn đã nhập mà chưa kịp lưu.',
    changedSince: 'Bài đã được lưu bởi người khác sau thời điểm đó. Hãy xem kỹ trước khi lưu đè.',
    restore: (at: string): string => `Khôi phục nội dung chưa lưu lúc ${at}`,
    discard: 'Bỏ, dùng bản đã lưu',
    restored: 'Đã khôi phục. Hãy xem lại rồi bấm Lưu.',
    failed: 'Chưa khôi phục được vì mất kết nối. Nội dung vẫn còn trong trình duyệt; hãy thử lại.',
    full: 'Trình duyệt không còn chỗ để giữ tạm nội dung. Hãy bấm Lưu thường xuyên.',
  },

  facts: {
    title: 'Thông tin',
    author: 'Người viết',
    contentEditors: 'Đã sửa nội dung',
    edition: 'Số bản đã duyệt',
    submittedAt: 'Gửi biên tập lúc',
    scheduledFor: 'Hẹn đăng lúc',
    firstPublishedAt: 'Đăng lần đầu lúc',
    confirmedBy: 'Người đối chiếu',
    confirmedAt: 'Đối chiếu lúc',
    updatedAt: 'Lưu lần cuối lúc',
    createdAt: 'Tạo lúc',
    none: 'Chưa có',
  },
} as const
