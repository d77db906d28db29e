/** What readers say and how they are reached: messages, ratings, official accounts, planned outages. */
export const feedback = {
  singular: 'Phản ánh, kiến nghị',
  plural: 'Phản ánh, kiến nghị',
  description:
    'Người dân gửi từ trang Liên hệ. Không công khai. Chuyển trạng thái khi bắt đầu xử lý và khi đã trả lời; người gửi tra được trạng thái bằng mã.',
  status: { new: 'Mới', inProgress: 'Đang xử lý', answered: 'Đã trả lời' },
  refusals: {
    fixed: 'Nội dung người dân gửi không sửa được. Hãy ghi vào “Ghi chú xử lý”.',
    kept: 'Không xóa phản ánh, kiến nghị: dữ liệu cá nhân tự xóa khi hết thời hạn lưu, số liệu giữ để báo cáo.',
  },
  fields: {
    code: 'Mã tra cứu',
    title: 'Tiêu đề',
    unit: 'Đơn vị nhận',
    status: ['Trạng thái', 'Người gửi thấy trạng thái này khi tra cứu bằng mã.'],
    content: 'Nội dung',
    fullName: 'Họ và tên',
    email: 'Thư điện tử',
    phone: 'Số điện thoại',
    about: 'Về trang',
    consentText: 'Câu đồng ý lúc gửi',
    receivedAt: 'Nhận lúc',
    note: ['Ghi chú xử lý', 'Chỉ người trong đơn vị thấy: đã giao ai, trả lời bằng văn bản nào.'],
    handledBy: 'Người cập nhật',
    handledAt: 'Cập nhật lúc',
    erasedAt: 'Đã xóa dữ liệu cá nhân lúc',
  },
} as const

export const ratings = {
  singular: 'Lượt đánh giá',
  plural: 'Mức độ hài lòng',
  description: 'Số đếm theo nội dung và tháng.',
  fields: {
    key: 'Khóa',
    month: 'Tháng',
    subjectType: 'Loại',
    subjectId: 'Mã nội dung',
    title: 'Tiêu đề',
    unit: 'Đơn vị',
    good: 'Rất hài lòng',
    fair: 'Hài lòng',
    poor: 'Chưa hài lòng',
  },
} as const

export const socialAccounts = {
  label: 'Tài khoản mạng xã hội',
  field: [
    'Tài khoản mạng xã hội chính thức',
    'Hiện ở chân trang và trang của đơn vị. Chỉ ghi tài khoản của cơ quan.',
  ],
  row: { singular: 'Tài khoản', plural: 'Tài khoản' },
  networks: {
    facebook: 'Facebook',
    zalo: 'Zalo',
    youtube: 'YouTube',
    tiktok: 'TikTok',
    other: 'Mạng khác',
  },
  fields: {
    network: 'Mạng',
    url: ['Địa chỉ', 'Địa chỉ đầy đủ, bắt đầu bằng https://'],
    label: ['Tên tài khoản', 'Tên hiện trên trang. Ví dụ: Ban Quản lý Khu kinh tế.'],
  },
  badUrl: 'Hãy dán địa chỉ đầy đủ của tài khoản, bắt đầu bằng https://',
} as const

export const siteVoices = {
  outage: 'Thông báo tạm ngừng',
  outageHelp:
    'Điền cả ba mục để hiện thông báo trên mọi trang: báo trước ngay khi lưu, hết giờ tự ẩn. Ngừng theo kế hoạch thì báo trước ít nhất 7 ngày làm việc.',
  feedback: 'Phản ánh, kiến nghị',
  fields: {
    outageText: ['Nội dung', 'Ví dụ: Nâng cấp máy chủ; việc nộp hồ sơ trực tuyến không bị ảnh hưởng.'],
    outageFrom: 'Từ',
    outageTo: 'Đến',
    feedbackConsent: [
      'Câu đồng ý xử lý dữ liệu cá nhân',
      'Hiện cạnh ô đồng ý của trang Liên hệ, thay cho câu mặc định. Quản trị cập nhật khi quy định thay đổi.',
    ],
    feedbackKeepDays: [
      'Lưu dữ liệu cá nhân (ngày)',
      'Từ 30 đến 3650. Hết thời hạn, họ tên, liên hệ và nội dung tự xóa, kể cả khi chưa trả lời.',
    ],
  },
  refusals: {
    missing: 'Điền đủ nội dung, giờ bắt đầu và giờ kết thúc, hoặc để trống cả ba.',
    endBeforeStart: 'Giờ kết thúc phải sau giờ bắt đầu.',
  },
} as const
