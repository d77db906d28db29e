/** Words of filling the writing roster for many periods at once. */
export const rosterLabels = {
  title: 'Lập phân công cho nhiều kỳ',
  help: 'Các đơn vị đã chọn lần lượt đến lượt, mỗi kỳ một đơn vị. Kỳ đã có phân công thì giữ nguyên.',
  from: 'Từ kỳ',
  fromHelp: 'Ghi một ngày trong kỳ đầu, ví dụ 23/11/2026, hoặc số tuần, ví dụ 48/2026. Để trống là kỳ sau.',
  count: 'Số kỳ',
  countHelp: (most: number, usual: number): string => `Từ 1 đến ${most}; để trống là ${usual}.`,
  units: 'Các đơn vị lần lượt viết',
  first: 'Bắt đầu từ',
  firstOfAll: 'Đơn vị đầu tiên đã chọn',
  submit: 'Lập phân công',
  noQuota: 'Không tìm thấy chỉ tiêu này, hoặc chỉ tiêu không thuộc phạm vi của bạn.',
  badCount: (most: number): string => `Số kỳ phải là số nguyên từ 1 đến ${most}.`,
  noUnits: 'Hãy chọn ít nhất một đơn vị.',
  notYours:
    'Có đơn vị không thuộc phạm vi của bạn hoặc không được tính vào chỉ tiêu. Hãy tải lại trang rồi chọn lại.',
  firstNotChosen: 'Đơn vị bắt đầu phải là một trong các đơn vị đã chọn.',
  done: (made: number, kept: number): string =>
    [
      made > 0 ? `Đã lập phân công cho ${made} kỳ.` : 'Không lập thêm phân công nào.',
      kept > 0 ? `${kept} kỳ đã có phân công nên giữ nguyên.` : '',
    ]
      .filter(Boolean)
      .join(' '),
} as const
