/** Words shared by several collections: menu groups, tabs, options, workflow fields. */
export const groups = {
  articles: 'Tin, bài',
  outreach: 'Tuyên truyền',
  procedures: 'Thủ tục hành chính',
  plans: 'Kế hoạch, chỉ tiêu',
  reports: 'Báo cáo',
  system: 'Hệ thống',
} as const

export const tabs = {
  content: 'Nội dung',
  classification: 'Phân loại',
  source: 'Nguồn, bút danh',
  schedule: 'Lịch đăng',
  progress: 'Quá trình duyệt',
  authority: 'Cơ quan thống nhất',
  decision: 'Quyết định công bố',
  footer: 'Chân trang',
  look: 'Logo và màu',
  general: 'Thông tin chung',
  reporting: 'Báo cáo',
  portal: 'Theo dõi cổng',
} as const

export const options = {
  status: {
    draft: 'Bản nháp',
    submitted: 'Chờ biên tập',
    edited: 'Chờ duyệt',
    returned: 'Bị trả lại',
    approved: 'Đã duyệt',
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
  articleKind: {
    news: 'Tin',
    feature: 'Bài',
    photo: 'Chùm ảnh',
    video: 'Video',
    infographic: 'Đồ họa thông tin',
  },
  subjectType: { article: 'Tin, bài', slogan: 'Khẩu hiệu', procedure: 'Thủ tục hành chính' },
} as const

/** The fields every working document carries; flat, filled by the editorial steps. */
export const workflowFields = {
  status: 'Trạng thái',
  edition: ['Bản đăng số', 'Tăng thêm một mỗi lần được duyệt.'],
  author: 'Người viết',
  contentEditors: [
    'Đã sửa nội dung',
    'Những người sửa nội dung từ lần đăng gần nhất; họ không được tự duyệt.',
  ],
  returnReason: 'Lý do trả lại',
  withdrawReason: 'Lý do gỡ',
  publishError: 'Lỗi khi đăng',
  acknowledgements: 'Cảnh báo đã xem xét',
  code: 'Cảnh báo',
  path: 'Mục',
  fingerprint: 'Mã của điều đã xem xét',
  reason: 'Lý do bỏ qua',
  by: 'Người xác nhận',
  at: 'Lúc',
  checklist: 'Người duyệt đã kiểm tra',
  secrets: 'Không có bí mật nhà nước',
  personalData: 'Không lộ dữ liệu cá nhân',
  photoRights: 'Ảnh được phép sử dụng',
  maps: 'Bản đồ, địa danh thể hiện đúng chủ quyền',
  submittedAt: 'Gửi biên tập lúc',
  firstPublishedAt: 'Đăng lần đầu lúc',
  scheduledFor: 'Hẹn đăng lúc',
  updatedAt: 'Lưu lần cuối',
  searchText: 'Từ khóa',
} as const

export const times = { createdAt: 'Tạo lúc', updatedAt: 'Lưu lần cuối' } as const

export const editor = {
  zone: 'Giờ Việt Nam',
  dayPlaceholder: '23/11/2026',
} as const
