/** Words of telling portals and hubs of changes: receivers, messages, pings. */
export const webhooks = {
  singular: 'Nơi nhận báo tin',
  plural: 'Nơi nhận báo tin (webhook)',
  description:
    'Cổng thông tin muốn được báo ngay khi có tin mới, tin sửa hoặc tin gỡ. Lưu xong, bấm “Tạo khóa ký” rồi trao khóa cho đơn vị quản lý cổng; xem tài liệu “Cho cổng thông tin”.',
  fields: {
    name: ['Tên', 'Ví dụ: Cổng thông tin điện tử tỉnh.'],
    url: [
      'Địa chỉ nhận',
      'Bắt đầu bằng https://. Mỗi thay đổi được gửi bằng một yêu cầu POST tới địa chỉ này.',
    ],
    status: [
      'Trạng thái',
      '“Tạm dừng” là do hệ thống đặt khi không gửi được suốt một tuần; chọn “Đang bật” để gửi tiếp.',
    ],
    unit: ['Đơn vị', 'Chỉ báo nội dung của đơn vị này và các đơn vị trực thuộc; để trống là tất cả.'],
    subjectTypes: ['Loại nội dung', 'Để trống là tất cả.'],
    allowPrivate: [
      'Cho phép địa chỉ trong mạng nội bộ',
      'Chỉ bật khi nơi nhận nằm trong mạng của đơn vị; bình thường các địa chỉ như vậy bị từ chối.',
    ],
    secretSealed: 'Khóa ký (đã mã hóa)',
    secretHint: ['Khóa ký', 'Bốn ký tự cuối của khóa đang dùng; cả khóa chỉ hiện một lần lúc tạo.'],
    failingSince: 'Không gửi được từ lúc',
    lastTriedAt: 'Gửi lần gần nhất lúc',
    lastResult: 'Kết quả gần nhất',
    installedAt: 'Lập lúc',
    sweptTo: 'Đã xét đến',
  },
  status: { on: 'Đang bật', off: 'Đã tắt', paused: 'Tạm dừng' },
} as const

export const webhookDeliveries = {
  singular: 'Lần báo tin',
  plural: 'Nhật ký báo tin',
  description:
    'Từng tin báo gửi tới các nơi nhận và kết quả. Gửi lỗi được gửi lại tự động, thưa dần; mở một dòng để gửi lại ngay.',
  fields: {
    key: 'Khóa',
    webhook: 'Nơi nhận',
    event: 'Nội dung báo',
    publication: 'Bản đăng',
    at: 'Thay đổi lúc',
    status: 'Trạng thái',
    attempts: 'Số lần thử',
    queuedAt: 'Ghi lúc',
    nextAttemptAt: 'Gửi lại lúc',
    lastTriedAt: 'Thử gần nhất lúc',
    deliveredAt: 'Nhận lúc',
    lastResult: ['Kết quả', 'Mã trả lời của nơi nhận, hoặc lý do không tới được.'],
    lastAnswer: ['Nơi nhận trả lời', 'Phần đầu của câu trả lời.'],
    claimedUntil: 'Giữ chỗ đến',
  },
  status: {
    waiting: 'Chờ gửi',
    delivered: 'Đã nhận',
    dropped: 'Bỏ qua vì đã có thay đổi mới hơn',
    failed: 'Gửi lỗi',
  },
  event: {
    'item.published': 'Tin mới',
    'item.updated': 'Tin sửa',
    'item.withdrawn': 'Tin gỡ',
    ping: 'Gửi thử',
  },
} as const

export const hubPings = {
  singular: 'Lần báo hub',
  plural: 'Báo hub WebSub',
  description: 'Nguồn tin nào đã thay đổi và hub (WEBSUB_HUB_URL) đã được báo lúc nào.',
  fields: {
    feed: 'Nguồn tin',
    changedAt: 'Thay đổi lúc',
    pingedAt: 'Đã báo lúc',
    nextAttemptAt: 'Báo lại lúc',
    attempts: 'Số lần thử',
    lastResult: 'Lỗi gần nhất',
    claimedUntil: 'Giữ chỗ đến',
  },
} as const
