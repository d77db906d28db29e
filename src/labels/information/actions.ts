/** What is said when a step about a report was done. */
export const actions = {
  saved: 'Đã lưu dự thảo.',
  closed: 'Đã chốt số liệu. Báo cáo không thay đổi từ đây.',
  alreadyClosed: 'Báo cáo đã chốt từ trước, không có gì thay đổi.',
  signed: 'Đã lưu bản ký.',
  signedCopyName: (period: string): string => `Bản ký báo cáo kỳ ${period}`,
  adjusted: 'Đã ghi điều chỉnh.',
  entered: 'Đã ghi.',
  passedUp: 'Đã đưa vào báo cáo của đơn vị.',
  heldBack: 'Đã rút khỏi báo cáo của đơn vị.',
  removed: 'Đã xóa.',
  handEntered: 'Đã ghi số liệu. Báo cáo tổng hợp tính đơn vị này là đã gửi.',
} as const
