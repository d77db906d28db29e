/** What a warning is about, in two or three words, where its whole sentence would not fit. */
const NAMES: Readonly<Record<string, string>> = {
  titleAllCaps: 'Tiêu đề viết hoa toàn bộ',
  titleTooLong: 'Tiêu đề dài',
  titleSimilar: 'Tiêu đề giống bài khác',
  titleSimilarElsewhere: 'Tiêu đề giống bài của đơn vị khác',
  idCardNumber: 'Số giống CCCD, CMND',
  mobileNumber: 'Số điện thoại di động',
  secretMark: 'Dấu chỉ độ mật',
  legacyEncoding: 'Chữ theo bảng mã cũ',
}

/** The short name of a warning; its code when it has none. */
export const warningName = (code: string): string => NAMES[code] ?? code
