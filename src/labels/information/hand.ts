/** Words of numbers typed in for a unit that does not use the program, by form or by workbook. */
export const hand = {
  title: 'Nhập báo cáo thay đơn vị',
  intro:
    'Dùng cho đơn vị gửi báo cáo giấy hoặc chưa dùng hệ thống. Nhập số liệu vào bảng, hoặc tải mẫu XLSX về cho đơn vị điền rồi gửi lên.',
  tooEarly: (day: string): string =>
    `Nhập được sau khi hết ngày ${day}, khi số liệu của kỳ đã đủ. Từ bây giờ có thể tải mẫu gửi trước cho đơn vị.`,
  quotaName: 'Chỉ tiêu (theo báo cáo của đơn vị)',
  columns: {
    code: 'Mã (không sửa)',
    name: 'Nội dung',
    period: 'Kỳ này',
    accumulated: 'Lũy kế từ đầu năm',
    lastYear: 'Cùng kỳ năm trước',
  },
  sheet: 'So lieu',
  head: {
    unit: 'Đơn vị báo cáo',
    period: 'Kỳ báo cáo',
    guide: 'Chỉ điền các ô số ở cột C, D, E và phần lời văn ở cột C. Ô trống tính là 0. Không sửa cột A.',
  },
  groups: {
    channels: 'I. Số lượt theo hình thức',
    topics: 'II. Số lượt theo chủ đề',
    quotas: 'III. Chỉ tiêu tin, bài (số tuần, cột “Kỳ này”)',
    texts: 'IV. Khó khăn, kiến nghị (ghi vào cột C)',
  },
  quotas: { met: 'Số tuần đạt', missed: 'Số tuần không đạt', exempt: 'Số tuần được miễn' },
  texts: { difficulties: 'Khó khăn, vướng mắc', proposals: 'Kiến nghị, đề xuất' },
  reason: 'Lý do nhập lại',
  reasonHelp: 'Chỉ ghi khi thay số liệu đã nhập trước.',
  submit: 'Ghi số liệu',
  template: 'Tải mẫu XLSX',
  upload: 'Gửi tệp XLSX đã điền',
  byForm: 'Nhập vào bảng',
  file: 'Tệp XLSX',
  replaced: 'Thay toàn bộ số liệu đã nhập trước.',
  cell: (address: string): string => `Ô ${address}`,
  field: (name: string, column: string): string => `${name}, cột “${column}”`,
  notWorkbook:
    'Không đọc được tệp này. Hãy gửi tệp XLSX tải từ nút “Tải mẫu XLSX”, lưu bằng Excel hoặc LibreOffice.',
  tooBig: 'Tệp lớn quá 2 MB. Mẫu đã điền chỉ vài chục KB; hãy kiểm tra lại tệp.',
  noSheet: 'Tệp không có trang tính “So lieu”. Hãy tải lại mẫu và điền vào đó.',
  otherUnit: (address: string, found: string, wanted: string): string =>
    `Ô ${address}: mẫu này của “${found}”, không phải “${wanted}”. Hãy tải đúng mẫu của đơn vị và kỳ này.`,
  unknownCode: (address: string, code: string): string =>
    `Ô ${address}: mã “${code.slice(0, 40)}” không có trong danh mục. Hãy giữ nguyên cột A của mẫu.`,
  twice: (address: string, code: string): string =>
    `Ô ${address}: mã “${code}” đã có ở dòng trên. Hãy xóa dòng thừa.`,
  lessAccumulated: (where: string, accumulated: number, period: number): string =>
    `${where}: lũy kế ${accumulated} nhỏ hơn số trong kỳ ${period}. Hãy sửa một trong hai số.`,
  nothing: 'Chưa có số nào. Hãy điền ít nhất một ô số.',
  more: (count: number): string => `Và ${count} ô khác. Hãy sửa các ô trên rồi gửi lại.`,
} as const
