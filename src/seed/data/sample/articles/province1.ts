import type { Article } from '../../types'

export const province1: readonly Article[] = [
  {
    slug: 'an-giang-ke-hoach-nang-cao-chi-so-2026-2030',
    title: 'An Giang bắt tay thực hiện kế hoạch nâng cao các chỉ số giai đoạn 2026 - 2030',
    lead: 'Kế hoạch số 201/KH-UBND ngày 16/4/2026 giao từng chỉ số thành phần cho một cơ quan chủ trì, theo dõi hằng quý.',
    kind: 'news',
    unit: 'so-noi-vu-an-giang',
    section: 'chi-dao-dieu-hanh',
    topics: ['cai-thien-cac-chi-so', 'nguoi-dung-dau-va-chi-so'],
    at: [18, 4, '10:00'],
    cover: 'bieu-do',
    body: `
Thay vì giao chung cho “các sở, ngành”, kế hoạch gắn mỗi nội dung của PAR INDEX, SIPAS, PAPI với một đầu mối chịu trách nhiệm chính. Sở Nội vụ theo dõi chung, định kỳ hằng quý báo cáo Ủy ban nhân dân tỉnh.

Yêu cầu xuyên suốt là sáu rõ: người, việc, thời gian, trách nhiệm, sản phẩm, thẩm quyền. Những việc chỉ ghi “thường xuyên” phải kèm cách đo.

Các xã, phường, đặc khu xây dựng kế hoạch riêng phù hợp điều kiện, tránh sao chép. Sở Nội vụ mở chuyên mục giải đáp vướng mắc về tiêu chí và tài liệu kiểm chứng.
`,
  },
  {
    slug: 'so-tu-phap-cong-bo-van-ban-het-hieu-luc',
    title: 'Công bố danh mục văn bản quy phạm pháp luật hết hiệu lực dễ tra cứu hơn',
    lead: 'Danh mục năm nay có cột “văn bản thay thế” và liên kết trực tiếp đến cơ sở dữ liệu quốc gia về pháp luật.',
    kind: 'news',
    unit: 'so-tu-phap-an-giang',
    section: 'pho-bien-phap-luat',
    topics: ['danh-muc-vbqppl-het-hieu-luc', 'luat-ban-hanh-vbqppl'],
    at: [17, 3, '14:35'],
    cover: 'phap-luat',
    body: `
Nhiều cơ quan và người dân từng viện dẫn nhầm văn bản đã hết hiệu lực, nhất là sau khi sắp xếp đơn vị hành chính. Sở Tư pháp rà soát, phân ba nhóm: hết hiệu lực toàn bộ, hết hiệu lực một phần và tạm ngưng.

Danh mục được đăng dưới dạng bảng có thể lọc theo lĩnh vực, kèm bản tải về. Khi tra cứu trên cơ sở dữ liệu, tình trạng hiệu lực hiển thị ngay dưới tên văn bản.

Đơn vị nào phát hiện sai sót gửi ý kiến về Sở để đính chính trong ba ngày làm việc.
`,
  },
  {
    slug: 'do-hoa-nam-yeu-to-do-luong-hai-long',
    title: 'Đồ họa: Năm yếu tố người dân dùng để chấm điểm cơ quan hành chính',
    lead: 'Hiểu đúng cách đo thì mới cải thiện đúng chỗ: Chỉ số hài lòng không chỉ là thái độ của công chức.',
    kind: 'infographic',
    unit: 'so-noi-vu-an-giang',
    section: 'cai-cach-hanh-chinh',
    topics: ['chi-so-cchc-va-hai-long'],
    at: [16, 2, '09:05'],
    cover: 'do-hoa-sipas',
    body: `
Năm yếu tố gồm tiếp cận dịch vụ, thủ tục hành chính, công chức giải quyết công việc, kết quả dịch vụ và việc tiếp nhận, xử lý góp ý, phản ánh.

Điểm hay mất nhất thường nằm ở yếu tố cuối cùng: người dân góp ý nhưng không biết ý kiến đi về đâu.

- Công khai số điện thoại, hộp thư tiếp nhận.
- Trả lời bằng văn bản hoặc tin nhắn, có ngày.
- Nêu việc đã sửa nhờ góp ý.
`,
  },
  {
    slug: 'so-y-te-benh-an-dien-tu-giam-giay-to',
    title: 'Bệnh án điện tử: người bệnh bớt cầm giấy chạy giữa các phòng',
    lead: 'Các bệnh viện trong tỉnh liên thông kết quả xét nghiệm, chẩn đoán hình ảnh, giúp giảm thời gian chờ mỗi lượt khám.',
    kind: 'news',
    unit: 'so-y-te-an-giang',
    section: 'chuyen-doi-so',
    topics: ['chinh-quyen-so', 'chinh-sach-bao-hiem-y-te'],
    at: [15, 3, '08:40'],
    cover: 'nop-truc-tuyen',
    source: {
      name: 'Tạp chí Sức khỏe số (nguồn mẫu)',
      author: 'Đỗ Thị U',
      url: 'https://suckhoeso.example/benh-an-dien-tu',
      daysBefore: 2,
    },
    body: `
Tạp chí dẫn lời đại diện ngành y tế cho biết người bệnh có thể xem kết quả trên điện thoại và mang theo khi chuyển tuyến, không phải làm lại những xét nghiệm còn giá trị.

Khó khăn hiện nay là đường truyền ở một số trạm y tế và thói quen ghi sổ của nhân viên lớn tuổi. Các đội hỗ trợ được phân công ngồi cùng phòng khám trong hai tuần đầu.

Về bảo mật, mỗi lượt mở hồ sơ đều lưu vết; người bệnh có quyền hỏi ai đã xem bệnh án của mình.
`,
  },
  {
    slug: 'thanh-tra-tinh-cong-khai-ket-luan-de-hieu',
    title: 'Công khai kết luận thanh tra bằng bản tóm tắt hai trang',
    lead: 'Người dân có thể đọc ngay phát hiện chính, kiến nghị và thời hạn khắc phục mà không phải lật hàng chục trang phụ lục.',
    kind: 'news',
    unit: 'thanh-tra-tinh-an-giang',
    section: 'tin-hoat-dong',
    topics: ['ky-luat-ky-cuong', 'cong-khai-tai-chinh-ngan-sach'],
    at: [14, 3, '15:30'],
    cover: 'kiem-tra',
    body: `
Bản tóm tắt được đăng cùng toàn văn kết luận, trừ nội dung thuộc phạm vi bí mật nhà nước. Mỗi kiến nghị có trạng thái: đã xong, đang làm, quá hạn.

Cách trình bày này giúp cơ quan được thanh tra tự theo dõi và cộng đồng giám sát. Trong quý {quarter-1}, 87% kiến nghị đến hạn đã hoàn thành.

Với kiến nghị quá hạn, Thanh tra tỉnh mời người đứng đầu giải trình trực tiếp.
`,
  },
  {
    slug: 'so-cong-thuong-ket-noi-cung-cau-truc-tuyen',
    title: 'Sàn kết nối cung cầu giúp hợp tác xã gặp nhà máy không qua nhiều khâu',
    lead: 'Sau sáu tháng, sàn có 214 nhà cung cấp, 61 bên mua và hơn 90 hợp đồng nguyên tắc.',
    kind: 'news',
    unit: 'so-cong-thuong-an-giang',
    section: 'dau-tu-doanh-nghiep',
    topics: ['chu-truong-cho-doanh-nghiep', 'chinh-quyen-so'],
    at: [14, 5, '09:50'],
    cover: 'dong-lua',
    body: `
Hợp tác xã chỉ cần cập nhật sản lượng, thời điểm thu hoạch và chứng nhận. Nhà máy lọc theo vùng, đặt lịch xem hàng, thương lượng ngay trên sàn.

Sở Công Thương giữ vai trò xác thực thông tin pháp lý, không thu phí, không tham gia giá. Trường hợp vi phạm cam kết được ghi nhận để các bên tham khảo.

Sắp tới, sàn bổ sung dữ liệu vận tải lạnh và kho bãi tại các khu công nghiệp.
`,
  },
  {
    slug: 'so-khcn-tap-huan-tro-ly-ao-tra-cuu-thu-tuc',
    title: 'Thử nghiệm công cụ hỏi đáp thủ tục: trả lời kèm trích dẫn, không bịa',
    lead: 'Bản thử nghiệm chỉ trả lời từ dữ liệu thủ tục đã công bố; câu nào không có căn cứ thì chuyển cho công chức.',
    kind: 'news',
    unit: 'so-khcn-an-giang',
    section: 'chuyen-doi-so',
    topics: ['chinh-quyen-so', 'giai-quyet-tthc-dien-tu'],
    at: [12, 2, '16:50'],
    cover: 'nop-truc-tuyen',
    body: `
Trong hai tuần thử, công cụ nhận 1.900 câu hỏi, trả lời đầy đủ 74%, chuyển cán bộ 26%. Nhóm đánh giá kiểm tra ngẫu nhiên 300 câu và phát hiện bảy câu trả lời thiếu điều kiện áp dụng.

Sở Khoa học và Công nghệ yêu cầu mỗi câu trả lời phải dẫn mã thủ tục và ngày cập nhật. Người dùng có thể bấm báo sai; câu báo sai được xử lý trong ngày.

Dữ liệu hỏi đáp được ẩn thông tin cá nhân trước khi dùng để cải thiện.
`,
  },
  {
    slug: 'so-gddt-khai-giang-khong-giay-to',
    title: 'Tuyển sinh đầu cấp trực tuyến: phụ huynh không phải nộp bản sao khai sinh',
    lead: 'Dữ liệu dân cư thay cho giấy tờ; nhà trường chỉ kiểm tra trường hợp thông tin chưa khớp.',
    kind: 'news',
    unit: 'so-gddt-an-giang',
    section: 'kiem-soat-thu-tuc-hanh-chinh',
    topics: ['dich-vu-cong-truc-tuyen', 'mot-cua-du-lieu-so'],
    at: [11, 5, '14:05'],
    cover: 'nop-truc-tuyen',
    body: `
Mùa tuyển sinh này, 93% hồ sơ lớp 1 và lớp 6 nộp qua mạng. Các trường bố trí máy tính và giáo viên hỗ trợ phụ huynh không quen thao tác.

Những trường hợp khó gồm trẻ tạm trú chưa cập nhật nơi ở và trẻ theo cha mẹ đi làm xa. Trường tiếp nhận trước, phối hợp công an xã bổ sung dữ liệu sau, không để trẻ lỡ ngày nhập học.

Sở Giáo dục và Đào tạo yêu cầu không thu thêm bất kỳ bản sao nào đã có trong cơ sở dữ liệu.
`,
  },
  {
    slug: 'phu-quoc-mot-cua-cho-nha-dau-tu-dao-ngoc',
    title: 'Phú Quốc: làm thủ tục đầu tư trên đảo, họp thẩm định qua mạng',
    lead: 'Nhà đầu tư không phải bay vào đất liền để giải trình; cuộc họp trực tuyến có biên bản ký số ngay khi kết thúc.',
    kind: 'news',
    unit: 'bql-kkt-phu-quoc',
    section: 'dau-tu-doanh-nghiep',
    topics: ['giai-quyet-tthc-dien-tu', 'chinh-sach-thu-hut-dau-tu'],
    at: [10, 3, '15:20'],
    cover: 'tru-so',
    body: `
Ban Quản lý Khu kinh tế Phú Quốc cho biết trung bình mỗi dự án tiết kiệm được hai chuyến đi và bốn ngày chờ. Tài liệu được chia sẻ trước 48 giờ, các cơ quan góp ý trực tiếp trên tệp.

Phòng họp trực tuyến có người ghi nhận từng ý kiến theo đầu mối. Kết thúc cuộc họp, nhà đầu tư nhận danh sách việc cần làm kèm thời hạn.

Kinh nghiệm này đang được trao đổi với các ban quản lý khu kinh tế khác trong tỉnh.
`,
  },
  {
    slug: 'chum-anh-to-cong-nghe-so-cong-dong',
    title: 'Chùm ảnh: Tổ công nghệ số cộng đồng đi từng ngõ',
    lead: 'Sáng thứ Bảy, áo xanh và điện thoại lại có mặt ở khóm, ấp để giúp người lớn tuổi làm quen dịch vụ số.',
    kind: 'photo',
    unit: 'so-khcn-an-giang',
    section: 'chuyen-doi-so',
    topics: ['tien-ich-vneid', 'chinh-quyen-so'],
    at: [9, 4, '17:25'],
    cover: 'to-cong-nghe-so',
    gallery: ['vneid', 'kenh-rach'],
    body: `
Mỗi tổ từ năm đến bảy người, gồm đoàn viên, giáo viên nghỉ hưu và người bán hàng quen mặt trong xóm. Chính sự quen mặt làm nên niềm tin.

Một cụ bà 78 tuổi lần đầu tự gọi video cho con trai. Một chú xe ôm cài được ứng dụng thanh toán và dán mã lên yên xe.

Ghi nhận trong một buổi sáng: 64 hộ được hướng dẫn, 41 tài khoản được kích hoạt.
`,
  },
]
