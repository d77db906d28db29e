/** Sentences for errors Payload has no translation for, by its English sentence. */
const messages = {
  'Token is either invalid or has expired.':
    'Đường dẫn đặt mật khẩu này sai hoặc đã hết hạn. Hãy xin đường dẫn mới.',
  'Verification token is invalid.': 'Đường dẫn xác nhận này không đúng. Hãy xin đường dẫn mới.',
  'Missing required data.': 'Thiếu dữ liệu bắt buộc. Hãy điền đủ các ô rồi gửi lại.',
  'Missing ID of document to update.': 'Không biết cần cập nhật mục nào. Hãy mở lại mục đó rồi lưu.',
  "Missing 'where' query of documents to update.":
    'Không biết cần cập nhật những mục nào. Hãy chọn các mục rồi làm lại.',
  "Missing 'where' query of documents to delete.":
    'Không biết cần xóa những mục nào. Hãy chọn các mục rồi làm lại.',
  'Missing ID of version.': 'Không biết cần lần lưu nào. Hãy mở lại trang Lịch sử.',
  'Missing ID of version to restore.': 'Không biết cần lần lưu nào. Hãy mở lại trang Lịch sử.',
  'Incorrect collection': 'Không có loại nội dung này.',
  'Invalid JSON': 'Dữ liệu gửi lên không đúng dạng JSON. Hãy tải lại trang rồi làm lại.',
  'No User': 'Hãy đăng nhập.',
  'A file name is required.': 'Tệp gửi lên không có tên. Hãy chọn lại tệp.',
  'Invalid filename': 'Tên tệp không dùng được. Hãy đổi tên tệp rồi tải lên lại.',
  'Invalid filename.': 'Tên tệp không dùng được. Hãy đổi tên tệp rồi tải lên lại.',
  'Pasting from URL is not enabled for this collection.':
    'Không lấy tệp từ đường dẫn. Hãy tải tệp từ máy của bạn lên.',
  'field must be specified': 'Chưa nói cần giá trị của ô nào. Hãy thêm tham số field.',
  'Missing email.': 'Chưa có thư điện tử. Hãy điền thư điện tử.',
  'Value must be unique': 'Giá trị này đã có ở mục khác. Hãy nhập giá trị khác.',
  'Something went wrong': 'Máy chủ gặp lỗi nên chưa làm được. Hãy thử lại; nếu vẫn lỗi, báo người quản trị.',
  'Something went wrong.': 'Máy chủ gặp lỗi nên chưa làm được. Hãy thử lại; nếu vẫn lỗi, báo người quản trị.',
  'An unknown error occurred.':
    'Máy chủ gặp lỗi nên chưa làm được. Hãy thử lại; nếu vẫn lỗi, báo người quản trị.',
} as const

/** Sentences for those that name something of the request, by how they begin. */
const beginnings = {
  'Collection with the slug': 'Không có loại nội dung này. Hãy kiểm tra đường dẫn.',
  'Global with the slug': 'Không có mục cài đặt này. Hãy kiểm tra đường dẫn.',
} as const

/** Payload's own fields of an account, which it names by their English names. */
const ownFields: Readonly<Record<string, string>> = { email: 'Thư điện tử', password: 'Mật khẩu' }

export const errorLabels = {
  messages,
  beginnings,
  noRoute: (method: string, path: string): string =>
    `Không có địa chỉ ${path} cho yêu cầu ${method}. Hãy kiểm tra lại đường dẫn, hoặc quay lại trang trước rồi làm lại.`,
  badQuery:
    'Không đọc được điều kiện lọc. Hãy kiểm tra cách viết điều kiện và các ngày, giờ trong đó rồi thử lại.',
  invalidFields: (paths: readonly string[]): string =>
    `Chưa điền hoặc điền chưa đúng: ${paths.map((path) => ownFields[path] ?? path).join(', ')}. Hãy sửa rồi gửi lại.`,
  cannotQuery: (paths: readonly string[]): string =>
    `Không lọc, tìm hay sắp xếp được theo: ${paths.join(', ')}. Mục này không có hoặc bạn không được xem. Hãy bỏ điều kiện đó.`,
} as const
