/** Words of the satisfaction rating: under an article or a procedure, and for the office. */
export const ratingLabels = {
  question: {
    article: 'Bạn có hài lòng với thông tin này không?',
    procedure: 'Bạn có hài lòng với thông tin về thủ tục này không?',
  },
  levels: { good: 'Rất hài lòng', fair: 'Hài lòng', poor: 'Chưa hài lòng' },
  submit: 'Gửi đánh giá',
  note: 'Không lưu thông tin về người đánh giá.',
  done: {
    title: 'Đánh giá của bạn',
    stored: 'Đã ghi nhận đánh giá của bạn. Cảm ơn bạn đã giúp trang tốt hơn.',
    repeated: 'Bạn đã đánh giá nội dung này rồi, mỗi người chỉ đánh giá một lần. Cảm ơn bạn.',
    gone: 'Nội dung này không còn trên trang nên không đánh giá được nữa.',
    incomplete: 'Chưa chọn mức hài lòng. Hãy quay lại, chọn một mức rồi bấm “Gửi đánh giá”.',
    tooOften: 'Máy này vừa gửi nhiều đánh giá. Hãy thử lại sau 10 phút.',
    back: 'Về lại nội dung đã đọc',
    home: 'Về trang chủ',
  },
  screen: {
    title: 'Mức độ hài lòng',
    intro:
      'Người đọc tự chọn dưới mỗi tin, bài và thủ tục; mỗi trình duyệt một lần. Số đếm theo tháng, không lưu thông tin người đánh giá.',
    notYours: 'Trang này dành cho Văn phòng, Trưởng Ban Biên tập và Lãnh đạo của đơn vị.',
    month: 'Tháng',
    monthOf: (month: string, year: string) => `Tháng ${Number(month)}/${year}`,
    units: (month: string) => `Theo đơn vị, ${month}`,
    items: (month: string) => `Theo nội dung, ${month}`,
    unit: 'Đơn vị',
    item: 'Tin, bài, thủ tục',
    votes: 'Số lượt',
    share: 'Tỷ lệ hài lòng',
    percent: (share: number) => `${share}%`,
    none: 'Chưa có',
    empty: (month: string) => `Chưa có đánh giá nào trong ${month}.`,
    all: 'Cộng',
    more: (count: number) => `Còn ${count} nội dung ít lượt đánh giá hơn, không hiện ở đây.`,
  },
} as const
