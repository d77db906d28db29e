/** Whether pieces appeared on the portal of their unit. */
export const portalWatches = {
  singular: 'Theo dõi trên cổng',
  plural: 'Theo dõi trên cổng',
  description: 'Bài đã đăng có hiện trên cổng của đơn vị hay không; hệ thống tự xem và ghi lại.',
  status: {
    waiting: 'Chưa thấy',
    seen: 'Đã thấy',
    late: 'Thấy muộn',
    neverSeen: 'Không thấy',
    vanished: 'Đã biến mất',
    stillShown: 'Đã gỡ nhưng cổng còn hiện',
    takenDown: 'Cổng đã gỡ',
  },
  fields: {
    title: 'Tiêu đề',
    key: 'Khóa',
    publication: 'Bản đăng',
    subjectId: 'Mã bài',
    unit: 'Đơn vị có cổng',
    owner: 'Đơn vị của bài',
    status: 'Tình trạng',
    publishedAt: 'Đăng lúc',
    withdrawnAt: 'Gỡ lúc',
    nextLookAt: 'Xem lần tới',
    looks: 'Số lần đã xem',
    misses: 'Số lần liền không thấy',
    seenAt: 'Thấy lúc',
    lastSeenAt: 'Thấy lần gần nhất',
    foundUrl: 'Địa chỉ trên cổng',
    vanishedAt: 'Mất lúc',
    lastMessage: ['Lần xem gần nhất', 'Khi cổng còn hiện bài đã gỡ, ở đây có sẵn văn bản đề nghị để gửi.'],
    confirm: 'Xác nhận bằng tay',
  },
} as const

/** How the portal of a unit is looked at. */
export const portalFields = {
  portalListUrl: [
    'Trang danh sách tin trên cổng',
    'Trang liệt kê tin mới nhất của cổng, hoặc nguồn RSS của cổng. Có địa chỉ này thì hệ thống tự xem bài đã lên cổng chưa.',
  ],
  portalMatch: [
    'Nhận ra bài bằng',
    'Cổng chép lại tiêu đề thì chọn Tiêu đề; cổng dẫn về trang này thì chọn Đường dẫn.',
  ],
  portalAllowPrivate: ['Cổng nằm trong mạng nội bộ', 'Chỉ bật khi cổng không có trên Internet.'],
} as const

export const portalMatch = {
  title: 'Tiêu đề',
  link: 'Đường dẫn',
  guid: 'Mã bài (GUID, khi cổng có nguồn RSS)',
} as const
