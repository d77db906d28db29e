import type { Picture } from '../types'

type Row = [slug: string, motif: string, subject: string, caption: string]

const ALT = 'Hình minh họa: '

const drawn: readonly Row[] = [
  ['mot-cua', 'counter', 'quầy tiếp nhận hồ sơ có màn hình gọi số', 'Quầy tiếp nhận tại Bộ phận Một cửa.'],
  [
    'nop-truc-tuyen',
    'laptop',
    'máy tính xách tay mở trang nộp hồ sơ',
    'Nộp hồ sơ trực tuyến ngay tại doanh nghiệp.',
  ],
  ['hop-giao-ban', 'meeting', 'bàn họp tròn với các ghế quanh bàn', 'Cuộc họp giao ban.'],
  ['doi-thoai', 'dialogue', 'hai khung hội thoại đối diện nhau', 'Trao đổi giữa cơ quan và doanh nghiệp.'],
  ['cua-khau', 'gate', 'cổng cửa khẩu với thanh chắn nâng lên', 'Khu vực kiểm soát tại cửa khẩu.'],
  ['khu-cong-nghiep', 'factory', 'dãy nhà xưởng mái răng cưa', 'Nhà xưởng trong khu công nghiệp.'],
  ['xe-hang', 'truck', 'xe tải chở công-ten-nơ trên đường', 'Xe hàng chờ làm thủ tục.'],
  ['duong-noi-khu', 'road', 'đường nội khu có hàng cây hai bên', 'Tuyến đường nội khu sau khi sửa chữa.'],
  ['tram-nuoc-thai', 'water', 'các bể của trạm xử lý nước thải', 'Trạm xử lý nước thải tập trung.'],
  ['tap-huan', 'training', 'lớp học có bảng trình chiếu', 'Một buổi tập huấn.'],
  ['man-hinh-led', 'screen', 'màn hình điện tử ngoài trời', 'Màn hình điện tử tuyên truyền.'],
  ['loa-truyen-thanh', 'loudspeaker', 'cụm loa truyền thanh trên cột', 'Cụm loa truyền thanh của ấp.'],
  ['pano', 'billboard', 'tấm pano lớn bên đường', 'Pano tuyên truyền trên trục đường chính.'],
  ['vneid', 'phone', 'điện thoại hiển thị giấy tờ điện tử', 'Giấy tờ điện tử trên điện thoại.'],
  ['ky-so', 'signing', 'văn bản điện tử với dấu ký số', 'Ký số trên văn bản điện tử.'],
  ['buu-chinh', 'post', 'phong bì và xe bưu tá', 'Trả kết quả qua dịch vụ bưu chính công ích.'],
  ['tru-so', 'building', 'trụ sở cơ quan hai tầng có cột cờ', 'Trụ sở làm việc.'],
  ['dong-lua', 'field', 'cánh đồng lúa và hàng dừa', 'Cánh đồng ven kênh.'],
  ['kenh-rach', 'river', 'dòng kênh có xuồng và cầu nhỏ', 'Tuyến kênh qua trung tâm xã.'],
  ['bieu-do', 'chart', 'biểu đồ cột tăng dần', 'Biểu đồ theo dõi kết quả.'],
  ['ma-qr', 'qr', 'tấm biển in mã QR', 'Mã QR dẫn đến nội dung thủ tục.'],
  ['van-ban', 'document', 'tập văn bản có dấu tròn', 'Văn bản mới ban hành.'],
  ['khen-thuong', 'award', 'khung giấy khen và bó hoa', 'Biểu dương tập thể, cá nhân.'],
  ['phap-luat', 'law', 'sách luật và cán cân', 'Tủ sách pháp luật.'],
  ['cong-nhan', 'workers', 'nhóm công nhân đội mũ bảo hộ', 'Người lao động trong ca làm việc.'],
  [
    'to-cong-nghe-so',
    'hamlet',
    'nhóm người hướng dẫn nhau dùng điện thoại trước nhà',
    'Tổ công nghệ số cộng đồng đến từng nhà.',
  ],
  ['tiep-dan', 'reception', 'phòng tiếp công dân có bàn và nước uống', 'Phòng tiếp công dân.'],
  ['khao-sat', 'survey', 'phiếu khảo sát với các ô đánh dấu', 'Phiếu khảo sát mức độ hài lòng.'],
  ['kho-luu-tru', 'archive', 'giá hồ sơ và máy quét', 'Số hóa hồ sơ tại kho lưu trữ.'],
  ['kiem-tra', 'inspection', 'kính lúp trên tờ danh mục kiểm tra', 'Kiểm tra hồ sơ tại đơn vị.'],
  ['hoi-thi', 'stage', 'sân khấu hội thi với ba bục trả lời', 'Sân khấu hội thi.'],
  ['dien-mat-troi', 'solar', 'mái xưởng lắp tấm pin mặt trời', 'Điện mặt trời trên mái nhà xưởng.'],
]

const infographics: readonly Picture[] = [
  {
    slug: 'do-hoa-nam-buoc',
    motif: 'figures',
    alt: 'Đồ họa: năm bước nộp hồ sơ trực tuyến, từ đăng nhập bằng VNeID đến nhận kết quả điện tử',
    figures: [
      ['1', 'Đăng nhập bằng VNeID'],
      ['2', 'Chọn thủ tục'],
      ['3', 'Khai biểu mẫu điện tử'],
      ['4', 'Ký số và nộp'],
      ['5', 'Nhận kết quả điện tử'],
    ],
  },
  {
    slug: 'do-hoa-chin-thang',
    motif: 'figures',
    alt: 'Đồ họa: kết quả cải cách hành chính lũy kế, 1.046 hồ sơ, 99,6% trước và đúng hạn, 96,3% trực tuyến',
    figures: [
      ['1.046', 'hồ sơ đã giải quyết'],
      ['99,6%', 'trước và đúng hạn'],
      ['96,3%', 'nộp trực tuyến'],
      ['100%', 'kết quả điện tử'],
    ],
  },
  {
    slug: 'do-hoa-cua-khau',
    motif: 'figures',
    alt: 'Đồ họa: một ngày trên nền tảng cửa khẩu số, 1.120 lượt khai báo, 100% khai trước, 9 phút xử lý',
    figures: [
      ['1.120', 'lượt khai báo/ngày'],
      ['100%', 'phương tiện khai trước'],
      ['9 phút', 'xử lý bình quân'],
    ],
  },
  {
    slug: 'do-hoa-xa',
    motif: 'figures',
    alt: 'Đồ họa: kết quả Trung tâm Phục vụ hành chính công xã, 412 hồ sơ, 100% đúng hạn, 88% trực tuyến',
    figures: [
      ['412', 'hồ sơ trong tháng'],
      ['100%', 'đúng hạn'],
      ['88%', 'trực tuyến'],
      ['0', 'phản ánh tiêu cực'],
    ],
  },
  {
    slug: 'do-hoa-sipas',
    motif: 'figures',
    alt: 'Đồ họa: năm yếu tố người dân đánh giá khi đo lường mức độ hài lòng',
    figures: [
      ['1', 'Tiếp cận dịch vụ'],
      ['2', 'Thủ tục hành chính'],
      ['3', 'Công chức giải quyết'],
      ['4', 'Kết quả dịch vụ'],
      ['5', 'Tiếp nhận góp ý'],
    ],
  },
  {
    slug: 'do-hoa-to-cong-nghe',
    motif: 'figures',
    alt: 'Đồ họa: bốn việc của tổ công nghệ số cộng đồng ở ấp, khóm',
    figures: [
      ['1', 'Cài đặt và kích hoạt VNeID'],
      ['2', 'Hướng dẫn dịch vụ công'],
      ['3', 'Thanh toán không tiền mặt'],
      ['4', 'Phòng tránh lừa đảo mạng'],
    ],
  },
]

/** What the loader draws with sharp: general scenes that articles share, and one graphic per infographic. */
export const pictures: readonly Picture[] = [
  ...drawn.map(([slug, motif, subject, caption]) => ({ slug, motif, alt: ALT + subject, caption })),
  ...infographics,
]
