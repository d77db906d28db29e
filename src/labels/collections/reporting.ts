/** Who reports to whom, and what units ask of those above. */
export const reportRoutes = {
  singular: 'Tuyến báo cáo',
  plural: 'Tuyến báo cáo',
  description:
    'Đơn vị nào gửi báo cáo cho đơn vị nào, qua đơn vị nào. Không suy ra từ cây đơn vị: báo cáo của nơi nhận cộng số liệu theo bảng này.',
  fields: {
    from: ['Đơn vị gửi', 'Số liệu của đơn vị này đến nơi nhận qua báo cáo đã chốt, không đếm lại.'],
    to: ['Đơn vị nhận', 'Chọn nếu nơi nhận có trong hệ thống.'],
    toName: ['Tên nơi nhận', 'Ghi nếu nơi nhận không có trong hệ thống. Ví dụ: Bộ Nội vụ.'],
    viaName: ['Gửi qua', 'Ví dụ: Sở Nội vụ. Để trống nếu gửi thẳng.'],
    kinds: ['Loại báo cáo', 'Để trống là mọi loại.'],
    title: 'Đơn vị gửi',
    active: ['Đang dùng', 'Tắt khi không còn gửi theo tuyến này; báo cáo đã chốt giữ nguyên.'],
  },
  refusals: {
    noReceiver: 'Hãy chọn đơn vị nhận, hoặc ghi tên nơi nhận nếu nơi đó không có trong hệ thống.',
    itself: 'Một đơn vị không gửi báo cáo cho chính nó. Hãy chọn đơn vị nhận khác.',
    cycle: (units: string): string =>
      `Tuyến này tạo thành vòng (${units}), số liệu sẽ bị cộng nhiều lần. Hãy chọn đơn vị nhận khác hoặc tắt tuyến cũ.`,
    twice: 'Đơn vị này đã có tuyến đến cùng nơi nhận cho loại báo cáo này. Hãy sửa tuyến đã có.',
    unit: 'Hãy chọn đơn vị bạn được phân công làm Văn phòng.',
  },
} as const

export const proposals = {
  singular: 'Khó khăn, kiến nghị',
  plural: 'Khó khăn, kiến nghị',
  description: 'Đơn vị nêu theo kỳ; nơi nhận báo cáo chuyển tiếp lên báo cáo của mình.',
  fields: {
    unit: 'Đơn vị nêu',
    periodKey: 'Kỳ',
    kind: 'Loại',
    text: 'Nội dung',
    author: 'Người ghi',
    at: 'Lúc',
    passedUp: 'Chuyển tiếp',
    by: 'Người chuyển',
  },
  kind: { difficulty: 'Khó khăn', obstacle: 'Vướng mắc', proposal: 'Kiến nghị' },
} as const
