type Request = Record<'portal' | 'title' | 'address' | 'withdrawnAt', string>

/** Words of watching the portals. */
export const portalWatchLabels = {
  messages: {
    shown: 'Bài đang hiện trên cổng.',
    notShown: 'Không thấy bài trong danh sách của cổng.',
  },
  request: ({ portal, title, address, withdrawnAt }: Request): string =>
    `Kính gửi Ban Biên tập Cổng của ${portal}: bài “${title}” đã được đơn vị gỡ${
      withdrawnAt ? ` lúc ${withdrawnAt}` : ''
    } nhưng vẫn hiện tại ${address}. Đề nghị quý cơ quan gỡ bài khỏi cổng và xóa bản lưu đệm, rồi báo lại cho đơn vị. Trân trọng.`,
  confirm: {
    label: 'Xác nhận bằng tay',
    help: 'Đã tự mở cổng và thấy bài: dán địa chỉ của bài trên cổng.',
    url: 'Địa chỉ của bài trên cổng',
    submit: 'Xác nhận đã thấy',
    none: 'Không tìm thấy mục theo dõi này, hoặc bài thuộc đơn vị khác.',
    notYours: 'Chỉ Văn phòng, biên tập viên và Trưởng Ban Biên tập xác nhận được.',
    badUrl: 'Địa chỉ không đúng. Hãy dán địa chỉ đầy đủ, bắt đầu bằng https://.',
    byHand: 'Đã xác nhận bằng tay.',
    done: 'Đã ghi: bài có trên cổng.',
  },
} as const
