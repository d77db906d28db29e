/** The table of reporting periods: when a report begins, closes its data and is due. */
export const reportingPeriods = {
  singular: 'Kỳ báo cáo',
  plural: 'Kỳ báo cáo',
  description:
    'Dòng không ghi đơn vị là mặc định. Đơn vị có kỳ khác thì thêm dòng của mình; dòng này dùng cho cả các đơn vị cấp dưới.',
  fields: {
    name: ['Tên báo cáo', 'Ví dụ: Báo cáo CCHC quý I.'],
    unit: ['Đơn vị', 'Để trống là mặc định cho mọi đơn vị.'],
    kind: 'Loại báo cáo',
    code: ['Mã kỳ', 'Chỉ ghi với báo cáo CCHC: Q1, H1, Q3, Y… Mã kỳ thành phần cuối của 2026-CCHC-Q1.'],
    fromYear: 'Bắt đầu từ',
    from: [
      'Từ ngày',
      'Ngày/tháng, ví dụ 15/12. Báo cáo tháng, quý, 6 tháng: ghi kỳ đầu tiên của năm (tháng 1, quý I, 6 tháng đầu năm); các kỳ sau lùi theo.',
    ],
    to: ['Đến hết ngày', 'Ngày/tháng, ví dụ 14/03.'],
    dataClosesDay: [
      'Ngày chốt số liệu',
      'Để trống là ngày cuối kỳ. Sớm hơn thì phần còn lại của kỳ ghi là “ước”.',
    ],
    dueDay: ['Hạn gửi', 'Ngày/tháng. Rơi vào ngày nghỉ thì chuyển sang ngày làm việc kế tiếp.'],
    key: 'Khóa',
  },
  kind: { month: 'Tháng', quarter: 'Quý', half: '6 tháng', year: 'Năm', cchc: 'CCHC' },
  fromYear: { '-1': 'Năm trước', '0': 'Cùng năm' },
  monthDayPlaceholder: '15/12',
  refusals: {
    badMonthDay: 'Hãy ghi ngày/tháng có thật, ví dụ 15/12.',
    unit: 'Hãy chọn đơn vị bạn được phân công làm Văn phòng. Dòng mặc định do người quản trị sửa.',
    badCode: 'Hãy ghi mã kỳ gồm chữ in hoa không dấu và chữ số, tối đa 8 ký tự, ví dụ Q1.',
    taken: 'Đơn vị này đã có dòng cho kỳ báo cáo đó. Hãy sửa dòng ấy.',
    reversed: 'Ngày cuối kỳ phải sau ngày đầu kỳ. Nếu kỳ bắt đầu từ năm trước, hãy chọn “Năm trước”.',
    closesOutside: 'Ngày chốt số liệu phải nằm trong kỳ.',
  },
} as const
