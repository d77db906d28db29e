import type { Article } from '../../types'

/** Everything that has not gone out: what the desks of contributor, editor and editor-in-chief show. */
export const pending: readonly Article[] = [
  {
    slug: 'ghi-chep-o-tram-kiem-soat-lien-hop',
    title: 'Ghi chép ở trạm kiểm soát liên hợp',
    lead: 'Một đêm theo chân ca trực để hiểu vì sao chuyến hàng nông sản cần được ưu tiên từng phút.',
    kind: 'feature',
    unit: 'phong-quan-ly-dau-tu',
    section: 'guong-sang-cach-lam-hay',
    topics: ['mo-hinh-sang-kien'],
    at: [0, 2, '10:00'],
    cover: 'cua-khau',
    state: { status: 'draft' },
    body: `
Hai mươi hai giờ, hàng xe tải dài gần cây số đã tắt máy. Tài xế tranh thủ ăn mì, người gác trạm vẫn đi lại với chiếc máy tính bảng.

Ghi chú của tác giả: cần bổ sung số liệu thời gian xử lý trung bình và xin ý kiến của lực lượng kiểm soát trước khi gửi biên tập.

Mỗi chiếc xe mở cửa kiểm tra đều mất hơi lạnh. Vì vậy, khai báo trước và phân luồng theo rủi ro không chỉ là chuyện hành chính mà là chuyện quả thanh long còn tươi hay không.
`,
  },
  {
    slug: 'ban-do-lo-dat-truc-tuyen',
    title: 'Bản đồ lô đất trực tuyến: từ ý tưởng hội thi đến bản thử nghiệm',
    lead: 'Nhóm tác giả giải Nhất hội thi bắt tay làm bản thử với dữ liệu của một khu công nghiệp.',
    kind: 'news',
    unit: 'trung-tam-ha-tang',
    section: 'chuyen-doi-so',
    topics: ['chinh-quyen-so', 'mo-hinh-sang-kien'],
    at: [0, 2, '14:30'],
    cover: 'bieu-do-2',
    state: { status: 'draft' },
    body: `
Bản thử hiển thị ranh giới lô, diện tích, tình trạng thuê và điểm đấu nối điện, nước. Dữ liệu lấy từ kho hồ sơ dự án dùng chung.

Nhóm đang cân nhắc lớp thông tin nào được công khai, lớp nào chỉ dành cho nội bộ.

Dự kiến mời năm doanh nghiệp dùng thử và góp ý trước khi trình lãnh đạo Ban.
`,
  },
  {
    slug: 'don-duong-lang-don-thu-tuc-o-vinh-phong',
    title: 'Dọn đường làng, dọn cả thủ tục',
    lead: 'Ở Vĩnh Phong, buổi sinh hoạt tổ nhân dân tự quản có thêm một mục: kể tên giấy tờ làm bà con phiền nhất.',
    kind: 'feature',
    unit: 'phong-vhxh-vinh-phong',
    section: 'guong-sang-cach-lam-hay',
    topics: ['nhan-dan-tham-gia-chinh-quyen-xa'],
    at: [0, 3, '09:00'],
    cover: 'kenh-rach',
    state: { status: 'draft' },
    body: `
Sau khi phát cỏ hai bên lộ, bà con ngồi lại dưới gốc xoài. Tổ trưởng phát mỗi người một mảnh giấy nhỏ.

Có mười chín mảnh giấy, mười một mảnh ghi cùng một việc: xác nhận tình trạng hôn nhân phải khai lại những gì xã đã có.

Phần sau của bài sẽ ghi câu trả lời của Trung tâm Phục vụ hành chính công xã.
`,
  },
  {
    slug: 'giam-phi-ha-tang-cho-doanh-nghiep-tiet-kiem-nuoc',
    title: 'Đề xuất giảm phí hạ tầng cho doanh nghiệp tiết kiệm nước',
    lead: 'Phòng Quy hoạch, Xây dựng và Môi trường xây dựng phương án khuyến khích bằng biểu phí bậc thang.',
    kind: 'news',
    unit: 'phong-quy-hoach-xay-dung',
    section: 'dau-tu-doanh-nghiep',
    topics: ['chu-truong-cho-doanh-nghiep'],
    at: [0, 1, '15:30'],
    cover: 'tram-nuoc-thai',
    state: { status: 'submitted' },
    body: `
Phương án lấy mức tiêu thụ bình quân theo ngành nghề làm chuẩn. Doanh nghiệp dùng ít hơn 15% được giảm một phần phí xử lý nước thải trong quý tiếp theo.

Nguồn bù đắp đến từ phần vượt của các hộ dùng nhiều, tổng thu không đổi.

Trước khi trình, phòng sẽ lấy ý kiến chủ đầu tư hạ tầng và 20 doanh nghiệp đại diện.
`,
  },
  {
    slug: 'nang-cap-he-thong-goi-so-tu-dong',
    title: 'Nâng cấp hệ thống gọi số, ưu tiên người cao tuổi và phụ nữ mang thai',
    lead: 'Máy lấy số mới có nút ưu tiên, giọng đọc rõ và hiển thị thời gian chờ ước tính.',
    kind: 'news',
    unit: 'bo-phan-mot-cua',
    section: 'cai-cach-hanh-chinh',
    topics: ['chi-so-cchc-va-hai-long'],
    at: [0, 2, '08:45'],
    cover: 'mot-cua',
    state: { status: 'submitted' },
    body: `
Hệ thống cũ gọi lần lượt theo thứ tự, không phân biệt loại việc nên người chỉ nhận kết quả vẫn phải chờ lâu. Nay lượt nhận kết quả được tách riêng.

Thời gian chờ ước tính tính theo số liệu 30 ngày gần nhất, sai số khoảng năm phút.

Kinh phí nâng cấp lấy từ nguồn tiết kiệm chi thường xuyên.
`,
  },
  {
    slug: 'hop-dong-lao-dong-dien-tu-nhung-dieu-can-luu-y',
    title: 'Hợp đồng lao động điện tử: những điều cần lưu ý trước khi ký',
    lead: 'Tiện và nhanh, nhưng doanh nghiệp và người lao động cần thống nhất cách lưu, cách tra cứu và cách sửa.',
    kind: 'feature',
    unit: 'phong-doanh-nghiep-lao-dong',
    section: 'pho-bien-phap-luat',
    topics: ['thuc-hien-cac-luat', 'chu-truong-cho-doanh-nghiep'],
    at: [0, 2, '16:15'],
    cover: 'ky-so',
    state: { status: 'submitted' },
    body: `
Một hợp đồng điện tử chỉ có ý nghĩa khi hai bên đều mở lại được sau nhiều năm. Doanh nghiệp nên gửi bản đã ký cho người lao động qua kênh mà họ kiểm soát.

## Trước khi ký

- Thống nhất phương thức xác thực và chữ ký.
- Nêu rõ ai lưu, lưu bao lâu.

## Khi sửa đổi

Mọi thay đổi lập thành phụ lục, ký như hợp đồng chính; không sửa đè lên tệp cũ.
`,
  },
  {
    slug: 'chia-se-du-lieu-khong-bao-cao-trung-lap',
    title: 'Chia sẻ dữ liệu để doanh nghiệp không phải báo cáo hai lần',
    lead: 'Ban Quản lý và cơ quan thống kê thử nghiệm dùng chung một biểu báo cáo lao động, vốn đầu tư.',
    kind: 'news',
    unit: 'phong-quan-ly-dau-tu',
    section: 'chuyen-doi-so',
    topics: ['chinh-quyen-so', 'chu-truong-cho-doanh-nghiep'],
    at: [0, 1, '10:20'],
    cover: 'nop-truc-tuyen',
    state: { status: 'edited' },
    body: `
Đối chiếu hai mẫu báo cáo quý cho thấy 70% trường thông tin giống nhau nhưng tên gọi khác nhau. Tổ công tác thống nhất một bộ định nghĩa chung.

Từ kỳ tới, doanh nghiệp thử nghiệm chỉ nhập một lần, hệ thống tự chuyển phần dữ liệu tương ứng.

Nếu kết quả tốt, cách làm sẽ mở rộng sang báo cáo môi trường.
`,
  },
  {
    slug: 'luan-chuyen-cong-chuc-tiep-nhan-ho-so',
    title: 'Luân phiên công chức giữa quầy tiếp nhận và phòng chuyên môn',
    lead: 'Mỗi người hai tuần ở vị trí của đồng nghiệp để hiểu vì sao hồ sơ bị trả lại.',
    kind: 'news',
    unit: 'van-phong-bql',
    section: 'cong-vu-cong-chuc',
    topics: ['cai-cach-che-do-cong-vu'],
    at: [0, 1, '16:40'],
    cover: 'hop-giao-ban',
    state: { status: 'edited' },
    body: `
Đợt đầu có tám công chức tham gia. Người ở phòng chuyên môn ra quầy trực tiếp nghe câu hỏi; người ở quầy vào phòng xem hồ sơ được thẩm định ra sao.

Sau đợt luân phiên, hai bên cùng viết lại bảng kiểm tra hồ sơ, bỏ bốn mục thừa và thêm hai mục hay bị sót.

Văn phòng đánh giá đây là cách đào tạo ít tốn kém mà hiệu quả.
`,
  },
  {
    slug: 'cua-khau-so-ket-noi-voi-kho-bai',
    title: 'Kết nối nền tảng cửa khẩu số với hệ thống kho bãi',
    lead: 'Chủ hàng biết vị trí xe, thời gian vào bãi và phí phải trả trên cùng một màn hình.',
    kind: 'news',
    unit: 'ttqlck',
    section: 'chuyen-doi-so',
    topics: ['mot-cua-du-lieu-so'],
    at: [0, 2, '09:30'],
    cover: 'xe-hang',
    state: { status: 'edited' },
    body: `
Trước khi kết nối, lái xe phải xuất trình mã khai báo hai lần, một lần ở cổng kiểm soát và một lần ở kho. Nay cổng kho tự nhận biển số và đối chiếu dữ liệu.

Bốn doanh nghiệp kho bãi đã hoàn thành kết nối, hai doanh nghiệp còn lại đang nâng cấp thiết bị.

Đơn vị vận hành cam kết có phương án thủ công khi mất mạng để không ùn ứ.
`,
  },
  {
    slug: 'guong-nguoi-tot-viec-tot-doi-bao-ve',
    title: 'Người bảo vệ trả lại túi hồ sơ thất lạc',
    lead: 'Túi hồ sơ có giấy tờ gốc của một doanh nghiệp được trao lại nguyên vẹn sau hai giờ tìm kiếm.',
    kind: 'news',
    unit: 'trung-tam-ha-tang',
    section: 'guong-sang-cach-lam-hay',
    topics: ['mo-hinh-sang-kien'],
    at: [0, 1, '14:10'],
    cover: 'khen-thuong',
    state: {
      status: 'returned',
      reason:
        'Chưa có sự đồng ý của nhân vật khi nêu tên và ảnh; bỏ số điện thoại trong đoạn cuối, bổ sung ngày xảy ra sự việc.',
    },
    body: `
Trong ca trực chiều, tổ bảo vệ phát hiện túi hồ sơ bỏ quên trên ghế đá trước cổng. Kiểm tra tên doanh nghiệp ngoài bìa, tổ trưởng liên hệ quầy tiếp nhận để tìm chủ nhân.

Người nhận lại xúc động cho biết trong túi có giấy chứng nhận bản gốc, nếu mất sẽ phải làm lại rất lâu.

Tổ bảo vệ được biểu dương trong giao ban tuần.
`,
  },
  {
    slug: 'thong-tin-ve-du-an-mo-rong-khu-cong-nghiep',
    title: 'Thông tin về dự án mở rộng khu công nghiệp giai đoạn hai',
    lead: 'Bài viết giới thiệu quy mô dự kiến, tiến độ thủ tục và cơ hội cho nhà đầu tư thứ cấp.',
    kind: 'news',
    unit: 'phong-quan-ly-dau-tu',
    section: 'dau-tu-doanh-nghiep',
    topics: ['chinh-sach-thu-hut-dau-tu', 'quy-hoach-xay-dung-dat-dai'],
    at: [0, 2, '11:00'],
    cover: 'khu-cong-nghiep',
    state: {
      status: 'returned',
      reason:
        'Quy mô và ranh giới chưa được cấp có thẩm quyền phê duyệt; chỉ nêu nội dung đã công bố, dẫn số quyết định.',
    },
    body: `
Khu mở rộng nằm liền kề phần hiện hữu, tận dụng trạm xử lý nước thải và đường trục sẵn có.

Tác giả đang dùng số liệu của bản thuyết minh sơ bộ, cần thay bằng số liệu trong quyết định khi được ban hành.

Nhà đầu tư quan tâm có thể đăng ký nhận thông tin khi dự án đủ điều kiện công bố.
`,
  },
  {
    slug: 'cong-bo-lich-tra-ket-qua-dip-cuoi-nam',
    title: 'Công bố lịch tiếp nhận và trả kết quả trong cao điểm cuối năm',
    lead: 'Bộ phận Một cửa tăng người ở hai lĩnh vực lao động và xây dựng, cam kết không dời ngày hẹn.',
    kind: 'news',
    unit: 'bo-phan-mot-cua',
    section: 'thong-bao',
    topics: ['ket-qua-giai-quyet-tthc', 'niem-yet-cong-khai-tthc'],
    at: [0, 7, '18:00'],
    cover: 'mot-cua-2',
    state: { status: 'approved' },
    body: `
Số hồ sơ cuối năm thường tăng 30% so với bình quân, tập trung vào gia hạn giấy phép và nghiệm thu công trình. Để tránh dồn việc, doanh nghiệp nên nộp sớm trước ngày hết hạn 45 ngày.

Bộ phận Một cửa bố trí thêm hai người ở quầy lao động, một người ở quầy xây dựng, đồng thời kéo dài giờ trả kết quả đến 17 giờ 30.

Hồ sơ có nguy cơ trễ được cảnh báo và báo trước cho doanh nghiệp ít nhất hai ngày, kèm lý do và phương án xử lý.
`,
  },
  {
    slug: 'chuan-bi-hoi-nghi-tong-ket-cai-cach-hanh-chinh',
    title: 'Chuẩn bị hội nghị tổng kết công tác cải cách hành chính năm {year}',
    lead: 'Các phòng gửi một trang kết quả và một đề xuất; không gửi báo cáo dài.',
    kind: 'news',
    unit: 'van-phong-bql',
    section: 'chi-dao-dieu-hanh',
    topics: ['chi-dao-dieu-hanh-cchc', 'ket-qua-cach-lam-hay-han-che'],
    at: [-1, 3, '08:00'],
    cover: 'hop-giao-ban-2',
    state: { status: 'approved' },
    body: `
Văn phòng đã tổng hợp sẵn số liệu từ hệ thống, các phòng chỉ cần xác nhận và giải trình những chỉ tiêu chưa đạt.

Phần thảo luận dành cho ba vấn đề: chất lượng biểu mẫu, kết nối dữ liệu và duy trì nhịp tuyên truyền hằng tuần.

Hội nghị mời năm doanh nghiệp tham dự và phát biểu mở đầu, trước báo cáo của cơ quan.
`,
  },
  {
    slug: 'may-meo-nho-de-giu-an-toan-tai-khoan-cong-vu',
    title: 'Mấy mẹo nhỏ để giữ an toàn tài khoản công vụ',
    lead: 'Mật khẩu dài, xác thực hai lớp và một thói quen: không bấm đường dẫn lạ, dù thư gửi từ người quen.',
    kind: 'feature',
    unit: 'van-phong-bql',
    section: 'cai-cach-hanh-chinh',
    topics: ['chinh-quyen-so'],
    at: [0, 2, '09:40'],
    cover: 'ky-so',
    state: { status: 'shelved' },
    body: `
Phần lớn tài khoản bị chiếm không phải do máy chủ yếu mà do mật khẩu ngắn, dùng chung cho nhiều nơi.

## Việc nên làm hôm nay

- Đổi mật khẩu thành một câu dễ nhớ, từ mười lăm ký tự trở lên.
- Bật xác thực hai lớp và cất mã dự phòng ở nơi khóa được.

## Khi nghi ngờ

Ngắt mạng, báo ngay cho bộ phận công nghệ thông tin; đừng tự xóa dấu vết trong hộp thư.
`,
  },
  {
    slug: 'doc-so-tiep-nhan-tren-giay-hen-the-nao',
    title: 'Đọc số tiếp nhận trên giấy hẹn thế nào cho đúng',
    lead: 'Dãy số trên giấy hẹn cho biết hồ sơ đang ở đâu; gõ đủ cả dấu gạch là tra được trong vài giây.',
    kind: 'news',
    unit: 'bo-phan-mot-cua',
    section: 'cai-cach-hanh-chinh',
    topics: ['chi-so-cchc-va-hai-long'],
    at: [0, 1, '14:20'],
    cover: 'mot-cua',
    state: { status: 'shelved' },
    body: `
Nhiều người cầm giấy hẹn vẫn phải gọi điện hỏi, vì không biết dãy số in ở góc phải dùng để làm gì.

Ba nhóm chữ số lần lượt là nơi nhận, ngày nhận và thứ tự trong ngày. Gõ liền cả dấu gạch vào ô tìm kiếm sẽ thấy bước đang xử lý.

Nếu quá hẹn mà chưa có kết quả, trang sẽ hiện số điện thoại của người chịu trách nhiệm.
`,
  },
]
