/** Words of the editorial life cycle, as the glossary has them. */
export const editorialLabels = {
  /** `scheduled` is an approved item whose time is still to come. */
  status: {
    draft: 'Bản nháp',
    submitted: 'Chờ biên tập',
    edited: 'Chờ duyệt',
    returned: 'Bị trả lại',
    approved: 'Đã duyệt',
    scheduled: 'Đã hẹn giờ đăng',
    published: 'Đã đăng',
    withdrawn: 'Đã gỡ',
  },
  role: {
    contributor: 'Cộng tác viên',
    editor: 'Biên tập viên',
    editorInChief: 'Trưởng Ban Biên tập',
    office: 'Văn phòng',
    leader: 'Lãnh đạo',
    procedureOfficer: 'Cán bộ TTHC',
    administrator: 'Quản trị',
  },
  /** Buttons. */
  action: {
    saveDraft: 'Lưu nháp',
    submit: 'Gửi biên tập',
    present: 'Trình duyệt',
    return: 'Trả lại',
    approve: 'Duyệt',
    approveAt: 'Hẹn giờ đăng',
    reschedule: 'Đổi lịch',
    cancelSchedule: 'Hủy lịch',
    revise: 'Sửa bài đã đăng',
    withdraw: 'Gỡ bài',
    reopen: 'Mở lại',
    publish: 'Đăng',
    expire: 'Gỡ khi hết hạn',
  },
  /** What the history says happened. */
  done: {
    submit: 'gửi biên tập',
    present: 'trình duyệt',
    return: 'trả lại',
    approve: 'duyệt',
    reschedule: 'đổi lịch đăng',
    cancelSchedule: 'hủy lịch đăng',
    revise: 'mở bài đã đăng để sửa',
    withdraw: 'gỡ bài',
    reopen: 'mở lại bài đã gỡ',
    publish: 'hệ thống đăng bài',
    expire: 'hệ thống gỡ bài vì hết hạn',
  },
  subject: { article: 'Tin, bài', slogan: 'Khẩu hiệu', procedure: 'Thủ tục hành chính' },
  kind: {
    news: 'Tin',
    feature: 'Bài',
    photo: 'Ảnh',
    video: 'Video',
    infographic: 'Infographic',
  },
  ledger: {
    planned: 'Dự kiến',
    published: 'Đã đăng',
    /** On channels other than the website. */
    carriedOut: 'Đã thực hiện',
    superseded: 'Đã thay bằng bản mới',
    withdrawn: 'Đã gỡ',
    cancelled: 'Đã hủy',
    failed: 'Đăng lỗi',
  },
  checklist: {
    secrets: 'Không có thông tin thuộc bí mật nhà nước',
    personalData: 'Không lộ dữ liệu cá nhân (số CCCD, điện thoại, địa chỉ riêng)',
    photoRights: 'Ảnh, video được phép sử dụng',
    maps: 'Bản đồ, hình ảnh thể hiện đúng chủ quyền',
  },
  onBehalfOf: 'duyệt thay',
  actedFor: (delegator: string): string => `duyệt thay ${delegator}`,
  whoCould: {
    nobody:
      'Hiện không ai duyệt được mục này. Hãy nhờ Quản trị phân công người duyệt, hoặc người duyệt lập ủy quyền cho người chưa sửa nội dung.',
    some: (names: string): string => `Những người duyệt được mục này: ${names}.`,
  },
} as const
