/** Words inside the feeds and on the small pages their routes answer with. */
export const feedsLabels = {
  generator: 'Nhịp',
  opmlTitle: (site: string) => `Các nguồn tin của ${site}`,
  siteName: 'Trang thông tin',
  sets: {
    'tat-ca': 'Tất cả nội dung',
    'tin-bai': 'Tin, bài',
    'khau-hieu': 'Khẩu hiệu',
    'thu-tuc': 'Thủ tục hành chính',
    'van-ban': 'Văn bản',
  },
  topicTitle: (topic: string) => `Chủ đề: ${topic}`,
  unitSetTitle: (set: string, unit: string) => `${set} của ${unit}`,
  titleOn: (feed: string, site: string) => `${feed} - ${site}`,
  setDescription: (set: string, site: string) => `${set} đã đăng trên ${site}.`,
  topicDescription: (topic: string, site: string) => `Nội dung về chủ đề “${topic}” đã đăng trên ${site}.`,
  unitDescription: (unit: string, site: string) =>
    `Nội dung của ${unit} và các đơn vị trực thuộc đã đăng trên ${site}.`,
  unitSetDescription: (set: string, unit: string, site: string) =>
    `${set} của ${unit} và các đơn vị trực thuộc đã đăng trên ${site}.`,
  credit: (name: string) => `Ảnh: ${name}`,
  video: 'Xem video',
  source: 'Nguồn',
  corrected: (at: string) => `Nội dung này đã được chỉnh sửa, cập nhật lúc ${at}.`,
  slogan: {
    authority: 'Cơ quan thống nhất nội dung',
    documentName: 'Văn bản',
    document: (number: string, day: string) => `số ${number} ngày ${day}`,
    inForceName: 'Thời gian sử dụng',
    inForce: (from: string, to: string | null) => (to ? `từ ${from} đến ${to}` : `từ ${from}`),
    summary: (authority: string, document: string, inForce: string) =>
      `${authority} thống nhất tại văn bản ${document}; sử dụng ${inForce}.`,
  },
  procedure: {
    code: 'Mã thủ tục',
    field: 'Lĩnh vực',
    level: 'Cấp thực hiện',
    agency: 'Cơ quan thực hiện',
    decision: 'Quyết định công bố',
    document: (number: string, day: string) => `số ${number} ngày ${day}`,
    effectiveFrom: 'Có hiệu lực từ ngày',
    effectiveTo: 'Hết hiệu lực từ ngày',
    national: 'Xem trên Cổng Dịch vụ công quốc gia',
    summary: (code: string, field: string, agency: string) =>
      `Mã thủ tục: ${code}. Lĩnh vực: ${field}. Cơ quan thực hiện: ${agency}.`,
  },
  pages: {
    notFound: {
      title: 'Không có nguồn tin này',
      message: (path: string) =>
        `Không có nguồn tin nào ở địa chỉ ${path}. Hãy kiểm tra lại địa chỉ, hoặc chọn một nguồn trong danh sách dưới đây.`,
    },
    badParameter: {
      limit: {
        title: 'Số lượng mục không hợp lệ',
        message: (value: string) =>
          `Tham số limit trong địa chỉ đang là “${value}”. Hãy đặt limit là một số nguyên từ 1 đến 100, hoặc bỏ tham số này để lấy 30 mục mới nhất.`,
      },
      page: {
        title: 'Số trang không hợp lệ',
        message: (value: string) =>
          `Tham số page trong địa chỉ đang là “${value}”. Hãy đặt page là một số nguyên từ 1 đến 9999, hoặc bỏ tham số này để lấy trang đầu.`,
      },
      archive: {
        title: 'Tệp lưu trữ không hợp lệ',
        message: (value: string) =>
          `Tham số archive trong địa chỉ đang là “${value}”. Hãy viết năm, tháng và số thứ tự, ví dụ archive=2026-11-1, hoặc đi theo liên kết prev-archive trong nguồn tin.`,
      },
      variant: {
        title: 'Dạng trình bày không hợp lệ',
        message: (value: string) =>
          `Tham số variant trong địa chỉ đang là “${value}”. Chỉ có dạng variant=picture (ảnh nằm trong phần mô tả); hãy dùng dạng đó hoặc bỏ tham số này.`,
      },
    },
    moved: {
      title: 'Nguồn tin đã chuyển sang địa chỉ mới',
      message:
        'Chủ đề hoặc đơn vị của nguồn tin này đã đổi địa chỉ. Hãy dùng địa chỉ mới mà trình đọc được dẫn tới.',
    },
    badMethod: {
      title: 'Nguồn tin chỉ để đọc',
      message:
        'Địa chỉ này chỉ nhận yêu cầu GET và HEAD. Hãy mở lại địa chỉ bằng trình đọc RSS hoặc trình duyệt.',
    },
    unavailable: {
      title: 'Nguồn tin tạm thời chưa sẵn sàng',
      message: 'Hệ thống chưa đọc được dữ liệu để lập nguồn tin này. Hãy thử lại sau ít phút.',
    },
    sets: 'Theo loại nội dung',
    topics: 'Theo chủ đề',
    units: 'Theo đơn vị',
    all: 'Xem tất cả nguồn tin RSS',
  },
  file: {
    notFound: 'Không có tệp này, hoặc tệp không còn được công khai. Hãy kiểm tra lại địa chỉ.',
  },
} as const
