const list = (values: readonly string[]): string => values.join(', ')

/** Why something about a report was refused: what, where, what to do. */
export const refusals = {
  noUnit: 'Không tìm thấy đơn vị này, hoặc bạn không được xem báo cáo của đơn vị.',
  notYours:
    'Chỉ Văn phòng của đơn vị được sửa, chốt và ghi điều chỉnh báo cáo. Hãy nhờ người được phân công vai trò Văn phòng.',
  unknownPeriod: (key: string, known: readonly string[]): string =>
    known.length > 0
      ? `Không có kỳ báo cáo “${key}”. Các kỳ đang có: ${list(known)}.`
      : `Không có kỳ báo cáo “${key}”. Viết: tháng 2026-11, quý 2026-Q4, 6 tháng 2026-H2, năm 2026, CCHC 2026-CCHC-Y, đột xuất 2026-01-15..2026-03-02.`,
  tooEarly: (day: string): string =>
    `Chưa chốt được: số liệu của kỳ lấy đến hết ngày ${day}. Hãy chốt từ ngày hôm sau.`,
  notDraft: 'Báo cáo đã chốt nên không sửa được nữa. Hãy ghi điều chỉnh kèm lý do.',
  notClosed: 'Báo cáo chưa chốt. Hãy chốt số liệu trước.',
  alreadySigned: 'Báo cáo đã có bản ký. Muốn thay đổi, hãy ghi điều chỉnh kèm lý do.',
  unknownStep: (known: readonly string[]): string => `Không có thao tác này. Các thao tác: ${list(known)}.`,
  noFile: 'Chưa có tệp bản ký. Hãy chọn tệp PDF hoặc ảnh chụp bản đã ký rồi gửi lại.',
  tooLong: (part: string, most: number): string =>
    `Mục “${part}” dài quá ${most} ký tự. Hãy rút gọn hoặc đưa chi tiết vào tệp kèm theo.`,
  changedMeanwhile: (part: string): string =>
    `Mục “${part}” vừa được sửa ở nơi khác. Hãy sao chép phần bạn vừa viết, tải lại trang rồi ghép vào.`,
  noReason: 'Hãy ghi lý do điều chỉnh.',
  noText: 'Hãy ghi nội dung.',
  badKind: 'Hãy chọn loại: khó khăn, vướng mắc hoặc kiến nghị.',
  noProposal: 'Không tìm thấy mục này, hoặc mục không gửi đến đơn vị của bạn.',
  passedUp: 'Mục này đã được chuyển tiếp hoặc đã vào báo cáo đã chốt nên không xóa được.',
  closedForProposals: 'Báo cáo của kỳ này đã chốt, không thêm hoặc chuyển tiếp được nữa.',
  badNumber: (where: string, value: string): string =>
    `${where}: “${value.slice(0, 40)}” không phải số nguyên từ 0 trở lên. Hãy ghi số lượt, ví dụ 12.`,
  usesNhip:
    'Đơn vị này đã lập báo cáo của kỳ trong hệ thống, không nhập tay thay được. Hãy liên hệ Văn phòng của đơn vị.',
  handReason: 'Số liệu của kỳ này đã nhập. Muốn thay, hãy ghi lý do; số cũ vẫn được giữ lại.',
} as const
