/** Words of pictures and files: the form, its help, and why a file is not taken. */
const fields = {
  alt: [
    'Mô tả ảnh',
    'Đọc lên cho người không nhìn thấy ảnh và hiện khi ảnh không tải được. Viết điều ảnh cho thấy, ví dụ: "Đoàn viên hướng dẫn người dân nộp hồ sơ tại Bộ phận Một cửa". Tệp PDF thì ghi tên văn bản.',
  ],
  caption: ['Chú thích', 'Dòng chữ in dưới ảnh. Để trống nếu không cần.'],
  credit: ['Nguồn ảnh', 'Người chụp hoặc cơ quan giữ quyền, ví dụ: Ảnh: Nguyễn Văn A.'],
  unit: ['Đơn vị', 'Tư liệu thuộc đơn vị này; người của đơn vị khác không thấy.'],
  mediaType: 'Loại tư liệu',
  sha256: ['Mã SHA-256', 'Dấu vân tay của tệp; hai tệp giống hệt nhau có cùng mã.'],
  isPublic: ['Đang công khai', 'Hệ thống tự ghi khi có bản đăng dùng tư liệu này.'],
  sizes: 'Các cỡ ảnh',
  searchText: 'Từ khóa',
} as const

type Params = { name: string; megabytes?: number; megapixels?: number; format?: string }

const file = ({ name }: Params) => (name ? `Tệp "${name}"` : 'Tệp gửi lên')

/** What, why, and what to do. Keys are the codes of `media/refusal.ts`. */
const refusals = {
  empty: (p: Params) => `${file(p)} rỗng (0 byte). Hãy kiểm tra tệp gốc rồi tải lên lại.`,
  tooLarge: (p: Params) =>
    `${file(p)} vượt quá ${p.megabytes ?? 20} MB. Hãy giảm kích thước ảnh hoặc quét lại ở độ phân giải thấp hơn rồi tải lên.`,
  notPicture: (p: Params) =>
    `${file(p)} không phải là ảnh hay bản quét PDF, dù tên tệp ghi gì. Hãy chọn tệp JPEG, PNG, WebP, AVIF hoặc PDF.`,
  svg: (p: Params) =>
    `${file(p)} là ảnh SVG, loại tệp có thể chứa mã lệnh nên không được tải lên. Hãy xuất ra PNG rồi tải lên lại.`,
  heic: (p: Params) =>
    `${file(p)} là ảnh HEIC của điện thoại, máy chủ không đọc được. Hãy lưu thành JPEG rồi tải lên lại (iPhone: Cài đặt › Camera › Định dạng › Tương thích nhất).`,
  otherFormat: (p: Params) =>
    `${file(p)} là ảnh ${p.format ?? ''}, loại tệp chưa dùng được trên trang. Hãy lưu thành JPEG hoặc PNG rồi tải lên lại.`,
  tooManyPixels: (p: Params) =>
    `${file(p)} có ${p.megapixels ?? ''} megapixel, vượt quá 100 megapixel. Hãy thu nhỏ ảnh rồi tải lên lại.`,
  animated: (p: Params) =>
    `${file(p)} là ảnh động; trang không dùng ảnh nhấp nháy. Hãy lưu một khung hình thành PNG hoặc JPEG, hoặc đăng dưới dạng video.`,
  manyPages: (p: Params) =>
    `${file(p)} là ảnh TIFF nhiều trang. Hãy lưu thành PDF nếu là văn bản quét, hoặc từng trang thành JPEG.`,
  corrupt: (p: Params) =>
    `${file(p)} bị hỏng hoặc chưa tải xong, không mở được. Hãy mở thử ở máy của bạn, lưu lại rồi tải lên.`,
  tooSlow: (p: Params) => `${file(p)} xử lý quá lâu nên đã dừng. Hãy thu nhỏ ảnh rồi tải lên lại.`,
  brokenPdf: (p: Params) =>
    `${file(p)} là tệp PDF bị hỏng hoặc chưa tải xong. Hãy mở thử, lưu lại thành PDF rồi tải lên.`,
} as const

export const mediaLabels = {
  singular: 'Tư liệu',
  plural: 'Tư liệu (ảnh, tệp)',
  description:
    'Ảnh và bản quét dùng trong tin, bài. Tệp chỉ người đăng nhập xem được cho đến khi có bản đăng dùng nó. Vị trí chụp và thông tin máy ảnh được xóa khi tải lên.',
  fields,
  mediaTypes: { picture: 'Ảnh', document: 'Văn bản PDF' },
  refusals,
  altMissing: 'Hãy viết mô tả ảnh: một câu nói ảnh cho thấy điều gì, để người không nhìn thấy ảnh cũng hiểu.',
  altIsFileName: 'Mô tả đang là tên tệp. Hãy viết một câu nói ảnh cho thấy điều gì.',
  noFile: 'Chưa chọn tệp. Hãy chọn một ảnh hoặc bản quét PDF rồi bấm lưu.',
  formTooLarge:
    'Tệp gửi lên vượt quá 20 MB. Hãy giảm kích thước ảnh hoặc quét lại ở độ phân giải thấp hơn rồi tải lên.',
  fileFixed: (title: string) =>
    `Không thay được tệp của tư liệu "${title}". Hãy tải tệp mới lên thành tư liệu khác rồi chọn tư liệu đó trong bài; bản đã duyệt giữ nguyên tệp cũ.`,
  focalFixed: (title: string, edition: string) =>
    `Không đổi được tiêu điểm của ảnh "${title}": bản đăng "${edition}" đang dùng hoặc sắp dùng. Hãy tải ảnh lên lần nữa, chọn tiêu điểm rồi dùng ảnh mới trong bài.`,
  usedByEdition: (title: string, edition: string) =>
    `Không xóa được tư liệu "${title}": bản đăng "${edition}" đang dùng hoặc sắp dùng. Hãy gỡ bản đăng đó, hoặc đăng bản mới không có tư liệu này, rồi xóa.`,
} as const
