/** Words of the boxes that other portals show, and of the page that makes them (`/nhung`). */
export const embedLabels = {
  sets: { 'tin-bai': 'Tin, bài mới', 'khau-hieu': 'Khẩu hiệu tuyên truyền' },
  more: { 'tin-bai': 'Xem tất cả tin, bài', 'khau-hieu': 'Xem tất cả khẩu hiệu' },
  empty: { 'tin-bai': 'Chưa có tin, bài nào.', 'khau-hieu': 'Hiện không có khẩu hiệu nào đang sử dụng.' },
  titleOf: (set: string, owner: string) => `${set} – ${owner}`,
  notFound: {
    title: 'Không có khung nội dung này',
    message: (path: string) =>
      `Không có khung nội dung nào ở địa chỉ ${path}. Hãy mở trang “Nhúng lên cổng khác” để lấy lại mã nhúng đúng.`,
  },
  badParameter: {
    so: (value: string) =>
      `Tham số so (số mục) đang là “${value}”. Hãy đặt một số nguyên từ 1 đến 20, hoặc bỏ tham số này để hiện 5 mục.`,
    mau: (value: string) =>
      `Tham số mau (màu) đang là “${value}”. Hãy viết sáu chữ số thập lục phân, ví dụ mau=10394a, hoặc bỏ tham số này.`,
    nen: (value: string) =>
      `Tham số nen (nền) đang là “${value}”. Chỉ có sang, toi và tu-dong; hãy chọn một trong ba, hoặc bỏ tham số này.`,
  },
  badUnit: (value: string) =>
    `Không có đơn vị nào ở địa chỉ “${value}”. Hãy chọn lại đơn vị trong danh sách.`,
  badParameterTitle: 'Địa chỉ khung nội dung chưa đúng',
  badMethod: 'Địa chỉ này chỉ nhận yêu cầu GET và HEAD. Hãy mở lại bằng trình duyệt.',
  unavailable: 'Hệ thống chưa đọc được dữ liệu của khung này. Hãy thử lại sau ít phút.',
  make: 'Lấy mã nhúng',
  sample: {
    title: 'Trang thử mã nhúng',
    text: 'Đoạn dưới đây do mã nhúng bằng script vẽ ra, như trên cổng của đơn vị.',
  },
  page: {
    title: 'Nhúng lên cổng khác',
    intro:
      'Đưa tin, bài mới hoặc khẩu hiệu của đơn vị lên bất kỳ cổng, trang thông tin nào: chọn nội dung, chép đoạn mã và dán vào trang đó. Nội dung tự cập nhật, không dùng cookie, không gửi dữ liệu của người đọc đi đâu.',
    form: 'Chọn nội dung và cách hiển thị',
    set: 'Nội dung',
    unit: 'Đơn vị',
    allUnits: 'Tất cả đơn vị',
    count: 'Số mục (1–20)',
    colour: 'Màu tiêu đề',
    theme: 'Nền',
    themes: { sang: 'Sáng', toi: 'Tối', 'tu-dong': 'Theo máy của người đọc' },
    submit: 'Tạo mã nhúng',
    frame: 'Mã khung (không dùng script)',
    frameHelp: 'Dùng được trên mọi cổng cho dán HTML. Chiều cao cố định; đổi số ở height nếu cần.',
    script: 'Mã script (tự giãn theo nội dung)',
    scriptHelp:
      'Dùng khi cổng cho phép thẻ script. Khung tự cao theo nội dung và không ảnh hưởng đến giao diện của trang.',
    copyHint: 'Bấm vào ô mã, chọn tất cả (Ctrl + A) rồi chép (Ctrl + C).',
    preview: 'Xem trước',
    framePreview: 'Xem trước mã khung',
    scriptPreview: 'Xem trước mã script',
    bad: 'Chưa tạo được mã:',
    link: 'Nhúng tin, bài hoặc khẩu hiệu lên cổng khác mà không cần RSS',
    description: 'Tạo mã nhúng tin, bài và khẩu hiệu lên cổng, trang thông tin khác.',
  },
} as const
