import type { PictureTheme } from '@media/samples/drawPicture'
import type { Picture } from '../types'

type Scene = [slug: string, theme: PictureTheme, seed: number, subject: string, caption: string]

const ALT = 'Hình minh họa: '

/** What each drawing shows is said as it is drawn, not as the article would like it. */
const work: readonly Scene[] = [
  [
    'mot-cua',
    'oneStop',
    1,
    'công chức ngồi sau quầy tiếp nhận, người dân chờ phía trước',
    'Quầy tiếp nhận tại Bộ phận Một cửa.',
  ],
  [
    'mot-cua-2',
    'oneStop',
    4,
    'ba quầy tiếp nhận có màn hình gọi số, người dân ngồi chờ',
    'Giờ tiếp nhận hồ sơ.',
  ],
  ['tiep-dan', 'oneStop', 3, 'cán bộ tiếp công dân tại quầy', 'Nơi tiếp công dân.'],
  [
    'nop-truc-tuyen',
    'laptop',
    4,
    'máy tính xách tay và điện thoại mở trang dịch vụ công',
    'Nộp hồ sơ trực tuyến.',
  ],
  ['ky-so', 'laptop', 1, 'máy tính xách tay hiện các dấu xác nhận', 'Xử lý, ký số trên môi trường điện tử.'],
  ['hop-giao-ban', 'meeting', 1, 'bàn chủ trì và các ghế dự họp', 'Cuộc họp giao ban.'],
  ['hop-giao-ban-2', 'meeting', 6, 'người chủ trì và người dự một cuộc họp', 'Cuộc họp của cơ quan.'],
  [
    'doi-thoai',
    'meeting',
    3,
    'đại diện cơ quan ngồi đối diện người dự',
    'Trao đổi giữa cơ quan và doanh nghiệp.',
  ],
  ['tap-huan', 'meeting', 2, 'người hướng dẫn ngồi trước, người học ngồi dưới', 'Một buổi tập huấn.'],
  ['hoi-thi', 'meeting', 4, 'bàn giám khảo trong hội trường và khán giả', 'Hội trường ngày thi.'],
  ['bieu-do', 'chart', 1, 'biểu đồ cột tăng dần và vòng tròn tỷ lệ', 'Biểu đồ theo dõi kết quả.'],
  ['bieu-do-2', 'chart', 4, 'bảng theo dõi có biểu đồ cột và đường xu hướng', 'Bảng theo dõi tiến độ.'],
  ['van-ban', 'forms', 1, 'các tờ văn bản, con dấu và bút trên bàn', 'Văn bản mới ban hành.'],
  [
    'buu-chinh',
    'forms',
    3,
    'giấy tờ và túi hồ sơ màu vàng trên bàn',
    'Trả kết quả qua dịch vụ bưu chính công ích.',
  ],
  ['khao-sat', 'forms', 4, 'phiếu khảo sát với các ô đánh dấu', 'Phiếu khảo sát mức độ hài lòng.'],
  [
    'kiem-tra',
    'forms',
    6,
    'danh mục kiểm tra có các ô đánh dấu, bút và túi hồ sơ',
    'Kiểm tra hồ sơ tại đơn vị.',
  ],
  ['phap-luat', 'lawShelf', 1, 'giá sách, cán cân và cuốn sách mở', 'Tủ sách pháp luật.'],
  ['kho-luu-tru', 'archive', 3, 'giá hồ sơ và máy quét đang chiếu sáng', 'Số hóa hồ sơ tại kho lưu trữ.'],
  [
    'vneid',
    'phone',
    1,
    'điện thoại hiện thẻ điện tử, bên cạnh là tờ giấy in mã vuông',
    'Giấy tờ điện tử trên điện thoại.',
  ],
  ['ma-qr', 'phone', 4, 'điện thoại và tấm biển in mã vuông để quét', 'Mã QR dẫn đến nội dung thủ tục.'],
  ['khen-thuong', 'flag', 2, 'ngôi sao vàng trên nền đỏ và hoa sen', 'Biểu dương tập thể, cá nhân.'],
]

const places: readonly Scene[] = [
  ['tru-so', 'office', 1, 'trụ sở cơ quan nhiều tầng, cột cờ phía trước', 'Trụ sở làm việc.'],
  ['cua-khau', 'borderGate', 1, 'cổng cửa khẩu, thanh chắn và xe tải', 'Khu vực kiểm soát tại cửa khẩu.'],
  ['xe-hang', 'borderGate', 4, 'xe tải chở hàng chạy qua trạm kiểm soát', 'Xe hàng chờ làm thủ tục.'],
  [
    'khu-cong-nghiep',
    'factory',
    1,
    'dãy nhà xưởng mái răng cưa bên đường nội khu',
    'Nhà xưởng trong khu công nghiệp.',
  ],
  [
    'cong-nhan',
    'workers',
    1,
    'nhóm công nhân đội mũ bảo hộ trước nhà xưởng',
    'Người lao động trong ca làm việc.',
  ],
  [
    'duong-noi-khu',
    'road',
    3,
    'con đường thẳng có cây và đèn hai bên',
    'Tuyến đường nội khu sau khi sửa chữa.',
  ],
  [
    'tram-nuoc-thai',
    'waterworks',
    1,
    'ba bể tròn của trạm xử lý nước thải',
    'Trạm xử lý nước thải tập trung.',
  ],
  [
    'man-hinh-led',
    'billboard',
    4,
    'màn hình lớn nền đỏ sao vàng bên đường',
    'Màn hình điện tử tuyên truyền.',
  ],
  ['pano', 'billboard', 3, 'tấm pano nền đỏ sao vàng bên đường', 'Pano tuyên truyền trên trục đường chính.'],
  [
    'loa-truyen-thanh',
    'loudspeaker',
    1,
    'ba loa truyền thanh trên cột, xóm nhà phía xa',
    'Cụm loa truyền thanh của ấp.',
  ],
  ['dong-lua', 'rice', 3, 'nông dân trên cánh đồng lúa, xóm nhà phía xa', 'Cánh đồng ven kênh.'],
  ['kenh-rach', 'canal', 1, 'xuồng trên dòng kênh, cây cầu nhỏ và hàng dừa', 'Tuyến kênh qua trung tâm xã.'],
  [
    'to-cong-nghe-so',
    'hamlet',
    3,
    'nhóm người cầm điện thoại trước một ngôi nhà',
    'Tổ công nghệ số cộng đồng đến từng nhà.',
  ],
]

const infographics: readonly Picture[] = [
  {
    slug: 'do-hoa-nam-buoc',
    drawing: { figures: ['1', '2', '3', '4', '5'], seed: 1 },
    alt: 'Đồ họa: năm bước nộp hồ sơ trực tuyến, từ đăng nhập bằng VNeID đến nhận kết quả điện tử',
  },
  {
    slug: 'do-hoa-chin-thang',
    drawing: { figures: ['1.046', '99,6%', '96,3%', '100%'], seed: 4 },
    alt: 'Đồ họa: kết quả cải cách hành chính lũy kế, 1.046 hồ sơ, 99,6% trước và đúng hạn, 96,3% trực tuyến, 100% kết quả điện tử',
  },
  {
    slug: 'do-hoa-cua-khau',
    drawing: { figures: ['1.120', '100%', '9'], seed: 3 },
    alt: 'Đồ họa: một ngày trên nền tảng cửa khẩu số, 1.120 lượt khai báo, 100% khai trước, 9 phút xử lý',
  },
  {
    slug: 'do-hoa-xa',
    drawing: { figures: ['412', '100%', '88%', '0'], seed: 5 },
    alt: 'Đồ họa: kết quả Trung tâm Phục vụ hành chính công xã, 412 hồ sơ, 100% đúng hạn, 88% trực tuyến, không phản ánh tiêu cực',
  },
  {
    slug: 'do-hoa-sipas',
    drawing: { figures: ['1', '2', '3', '4', '5'], seed: 9 },
    alt: 'Đồ họa: năm yếu tố người dân đánh giá khi đo lường mức độ hài lòng',
  },
  {
    slug: 'do-hoa-to-cong-nghe',
    drawing: { figures: ['1', '2', '3', '4'], seed: 8 },
    alt: 'Đồ họa: bốn việc của tổ công nghệ số cộng đồng ở ấp, khóm',
  },
]

/** Stand-ins for the scans of the papers that approve slogans: one page each, without a letter or a seal. */
const scans: readonly Picture[] = [
  ['ban-chup-86-cv-btgdv', 'Công văn số 86-CV/BTGDV'],
  ['ban-chup-142-cv-btgdv', 'Công văn số 142-CV/BTGDV'],
  ['ban-chup-175-cv-btgdv', 'Công văn số 175-CV/BTGDV'],
  ['ban-chup-212-qd-ubnd', 'Quyết định số 212/QĐ-UBND'],
  ['ban-chup-260-qd-ubnd', 'Quyết định số 260/QĐ-UBND'],
  ['ban-chup-58-tb-bqlkktck', 'Thông báo số 58/TB-BQLKKTCK'],
].map(([slug = '', name = ''], index) => ({
  slug,
  drawing: { page: index + 1 },
  alt: `Bản chụp ${name} (trang minh họa, không phải văn bản thật)`,
}))

/** What the loader draws: scenes that articles share, a graphic per infographic, a page per approving paper. */
export const pictures: readonly Picture[] = [
  ...[...work, ...places].map(([slug, theme, seed, subject, caption]) => ({
    slug,
    drawing: { theme, seed },
    alt: ALT + subject,
    caption,
  })),
  ...infographics,
  ...scans,
]
