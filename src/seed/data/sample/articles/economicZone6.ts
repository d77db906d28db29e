import type { Article } from '../../types'

export const economicZone6: readonly Article[] = [
  {
    slug: 'ke-hoach-kiem-tra-cai-cach-hanh-chinh-tai-don-vi',
    title: 'Kiểm tra cải cách hành chính lồng ghép kiểm tra công tác tuyên truyền',
    lead: 'Đoàn kiểm tra sẽ làm việc tại hai phòng và hai đơn vị trực thuộc; đơn vị được báo trước năm ngày nhưng hồ sơ kiểm tra được chọn ngẫu nhiên.',
    kind: 'news',
    unit: 'bql-kkt-an-giang',
    section: 'chi-dao-dieu-hanh',
    topics: ['chi-dao-dieu-hanh-cchc', 'ky-luat-ky-cuong'],
    at: [2, 1, '09:15'],
    cover: 'kiem-tra',
    body: `
Sáu nội dung kiểm tra bám theo các lĩnh vực cải cách hành chính, trong đó có số tin, bài đã gửi Ban Biên tập, khẩu hiệu đã treo và thủ tục đã niêm yết kèm minh chứng.

Điểm mới là đoàn không yêu cầu đơn vị viết báo cáo riêng. Số liệu lấy từ hệ thống, đơn vị chỉ giải trình chỗ chưa khớp. Mỗi cuộc kiểm tra không quá một buổi.

Biên bản ghi rõ tồn tại, người khắc phục và ngày hoàn thành; việc phúc tra thực hiện qua hệ thống sau 30 ngày.
`,
  },
  {
    slug: 'video-toa-dam-doanh-nghiep-can-gi-o-cai-cach',
    title: 'Video: Tọa đàm “Doanh nghiệp cần gì ở cải cách hành chính?”',
    lead: 'Ba vị khách từ một nhà máy may, một kho lạnh và một hợp tác xã nói thẳng về điều làm họ mất thời gian nhất.',
    kind: 'video',
    unit: 'ban-bien-tap-trang-web',
    section: 'dau-tu-doanh-nghiep',
    topics: ['phan-hoi-cua-doanh-nghiep', 'chu-truong-cho-doanh-nghiep'],
    at: [2, 2, '19:30'],
    cover: 'doi-thoai',
    videoUrl: 'https://video.example/toa-dam-doanh-nghiep-can-gi',
    body: `
Tọa đàm kéo dài 25 phút, chia ba phần: trước khi nộp, trong khi chờ và sau khi có kết quả. Khách mời đồng tình rằng điều khó nhất không phải số ngày mà là không biết khi nào xong.

Đại diện Ban Quản lý trả lời câu hỏi về chia sẻ dữ liệu giữa các cơ quan và nhận gỡ hai vướng mắc cụ thể trong tuần.

Khán giả có thể gửi câu hỏi cho số tiếp theo qua hộp thư của Ban Biên tập.
`,
  },
  {
    slug: 'hoi-thi-tim-hieu-cai-cach-hanh-chinh',
    title: 'Hội thi tìm hiểu cải cách hành chính: đội trẻ nhất giành giải cao nhất',
    lead: 'Sáu đội thi đến từ các phòng, đơn vị trải qua ba phần: hiểu biết, xử lý tình huống và hiến kế.',
    kind: 'news',
    unit: 'bql-kkt-an-giang',
    section: 'tin-hoat-dong',
    topics: ['mo-hinh-sang-kien', 'y-nghia-muc-tieu-cchc'],
    at: [2, 3, '17:00'],
    cover: 'hoi-thi',
    body: `
Phần sôi nổi nhất là xử lý tình huống: một công dân lớn tiếng vì phải quay lại lần thứ ba. Đội nào cũng xin lỗi, nhưng chỉ hai đội hỏi được nguyên nhân thật là biểu mẫu trên mạng khác biểu mẫu tại quầy.

Phần hiến kế thu được 18 ý tưởng. Đội liên quân Trung tâm Hạ tầng - Đoàn Thanh niên giành giải Nhất với giải pháp bản đồ lô đất trực tuyến, dự kiến làm thử trong quý {quarter+1}.

Ban Tổ chức trao giải cho ba đội và một giải phụ do khán giả bình chọn.
`,
  },
  {
    slug: 'cong-khai-giai-ngan-va-du-toan-quy',
    title: 'Công khai tình hình thực hiện dự toán và giải ngân vốn đầu tư quý {quarter-1}',
    lead: 'Số liệu được đăng kèm thuyết minh ngắn, dễ đọc, nêu rõ dự án chậm và lý do chậm.',
    kind: 'news',
    unit: 'ban-quan-ly-du-an',
    section: 'thong-bao',
    topics: ['cong-khai-tai-chinh-ngan-sach', 'tai-chinh-cong-tai-san-cong'],
    at: [2, 4, '14:40'],
    cover: 'bieu-do-2',
    body: `
Tính đến hết quý, tỷ lệ giải ngân đạt 71,4% kế hoạch. Ba dự án đạt trên 80%, một dự án nâng cấp đường vào cửa khẩu mới đạt 38% do chậm bàn giao mặt bằng đoạn 400 mét.

Chi thường xuyên bảo đảm trong dự toán; tiết kiệm 10% theo quy định, chủ yếu từ hội nghị và văn phòng phẩm.

Báo cáo được niêm yết tại trụ sở và gửi các phòng, đơn vị. Ý kiến chất vấn gửi về Ban Quản lý dự án, trả lời trong năm ngày làm việc.
`,
  },
  {
    slug: 'ket-qua-xu-ly-14-kien-nghi-cua-doanh-nghiep',
    title: 'Mười một trong 14 kiến nghị của doanh nghiệp đã xong, ba việc còn lại vướng gì?',
    lead: 'Ban Quản lý công bố kết quả theo dõi từng kiến nghị sau cuộc đối thoại tại khu kinh tế cửa khẩu.',
    kind: 'news',
    unit: 'bql-kkt-an-giang',
    section: 'dau-tu-doanh-nghiep',
    topics: ['phan-hoi-cua-doanh-nghiep', 'cai-thien-cac-chi-so'],
    at: [2, 5, '10:15'],
    cover: 'xe-hang',
    body: `
Trong số việc đã xong có mở rộng bãi đỗ tạm thêm 60 vị trí, bố trí thêm một cửa tiếp nhận hồ sơ kho bãi và công bố giá thuê kho ngắn hạn. Thời gian chờ của xe nông sản vào giờ cao điểm giảm còn khoảng một giờ rưỡi.

Ba việc còn lại gồm: làn riêng cho hàng tươi sống cần phương án của nhiều lực lượng; hỗ trợ kết nối điện ba pha cho một kho lạnh; điều chỉnh quy định về thời gian lưu bãi.

Xem lại [cuộc đối thoại](/tin-bai/doi-thoai-doanh-nghiep-khu-kinh-te-cua-khau) để biết nội dung từng kiến nghị và thời hạn đã hẹn.
`,
  },
  {
    slug: 'ngay-phap-luat-o-khu-cong-nghiep',
    title: 'Ngày Pháp luật ở khu công nghiệp: hỏi luật gia trong giờ nghỉ trưa',
    lead: 'Thay cho mít tinh, Ban Quản lý mời luật gia ngồi bàn tư vấn ngay tại nhà ăn công nhân trong ba buổi trưa.',
    kind: 'news',
    unit: 'phong-doanh-nghiep-lao-dong',
    section: 'pho-bien-phap-luat',
    topics: ['thuc-hien-cac-luat'],
    at: [1, 1, '12:45'],
    cover: 'phap-luat',
    body: `
Có 94 lượt người đến hỏi. Nhiều nhất là tiền lương làm thêm, chế độ thai sản, vay tiền qua ứng dụng và tranh chấp tiền cọc thuê trọ. Mỗi lượt được phát một phiếu tóm tắt kèm số điện thoại trung tâm trợ giúp pháp lý.

Một số câu hỏi cho thấy người lao động ký giấy tờ mà không đọc. Luật gia đề nghị công đoàn dán bản tóm tắt nội quy, thỏa ước bằng chữ lớn ở nơi dễ thấy.

Hoạt động hưởng ứng Ngày Pháp luật Việt Nam 09/11 sẽ kết thúc bằng buổi phát thanh nội bộ giải đáp những câu hỏi chung.
`,
  },
  {
    slug: 'giay-chung-nhan-dau-tu-dien-tu-dau-tien',
    title: 'Bốn ngày làm việc cho một kết quả đầu tư hoàn toàn điện tử',
    lead: 'Dự án nhà máy đóng gói nông sản là dự án đầu tiên nhận kết quả hoàn toàn điện tử, không bản giấy, không lễ trao.',
    kind: 'news',
    unit: 'phong-quan-ly-dau-tu',
    section: 'dau-tu-doanh-nghiep',
    topics: ['giai-quyet-tthc-dien-tu', 'chinh-sach-thu-hut-dau-tu'],
    at: [1, 2, '16:05'],
    cover: 'ky-so',
    body: `
Hồ sơ nộp lúc 21 giờ ngày thứ Tư tuần trước, được kiểm tra sáng thứ Năm, lấy ý kiến song song trong ngày và ký ban hành vào thứ Ba. Toàn bộ giấy tờ pháp lý khai thác từ cơ sở dữ liệu, doanh nghiệp chỉ nộp đề xuất dự án và tài liệu năng lực tài chính.

Đại diện doanh nghiệp cho biết họ nhận tin nhắn khi đang ở kho hàng và gửi ngay tệp cho ngân hàng làm thủ tục vay vốn.

Kết quả này là bước thử của phương án [rút thời gian giải quyết](/tin-bai/rut-thoi-gian-cap-giay-chung-nhan-dang-ky-dau-tu) đã trình trước đó. Ban Quản lý sẽ công bố thời hạn mới khi đủ cơ sở.
`,
  },
  {
    slug: 'hoi-dap-dieu-chinh-giay-phep-xay-dung-nha-xuong',
    title: 'Hỏi đáp: Khi nào phải điều chỉnh giấy phép xây dựng nhà xưởng?',
    lead: 'Một doanh nghiệp hỏi: đổi vị trí cửa thoát nạn và thêm mái che bãi xe có phải xin điều chỉnh giấy phép không?',
    kind: 'feature',
    unit: 'phong-quy-hoach-xay-dung',
    section: 'pho-bien-phap-luat',
    topics: ['cong-khai-linh-vuc-xay-dung', 'niem-yet-cong-khai-tthc'],
    at: [1, 3, '08:25'],
    cover: 'van-ban',
    body: `
Nguyên tắc chung là thay đổi làm khác nội dung ghi trong giấy phép thì phải điều chỉnh trước khi thi công. Nội dung đó thường gồm vị trí, diện tích, chiều cao, số tầng, kết cấu chịu lực và khoảng lùi.

## Trường hợp cửa thoát nạn

Đổi vị trí cửa thoát nạn ảnh hưởng đến giải pháp phòng cháy, doanh nghiệp cần có ý kiến của cơ quan chuyên môn về phòng cháy trước, sau đó đối chiếu bản vẽ trong giấy phép.

## Trường hợp mái che

Mái che độc lập làm tăng mật độ xây dựng của lô đất. Nếu vượt chỉ tiêu quy hoạch thì không được phép; nếu trong chỉ tiêu thì lập hồ sơ [điều chỉnh giấy phép](/thu-tuc/1.013231).

Doanh nghiệp nên gửi bản vẽ phác thảo cho phòng để được hướng dẫn trước. Việc hướng dẫn không thu phí và không thay cho quyết định của cơ quan cấp phép.
`,
  },
  {
    slug: 'so-ket-cong-tac-cai-cach-hanh-chinh',
    title: 'Sơ kết cải cách hành chính: bớt báo cáo, thêm số liệu thật',
    lead: 'Hội nghị sơ kết sáng {day} rút ngắn còn 90 phút, tài liệu là một bảng số liệu cập nhật đến tối hôm trước.',
    kind: 'news',
    unit: 'bql-kkt-an-giang',
    section: 'cai-cach-hanh-chinh',
    topics: ['ket-qua-cach-lam-hay-han-che', 'y-nghia-muc-tieu-cchc'],
    at: [1, 5, '11:40'],
    cover: 'bieu-do',
    body: `
Ba kết quả nổi bật: hồ sơ trước và đúng hạn đạt 99,6%; số hóa và tái sử dụng dữ liệu tăng nhanh; các kiến nghị của doanh nghiệp được theo dõi đến cùng.

Hai hạn chế được nhìn thẳng: một số tuần thiếu tin, bài so với chỉ tiêu; thanh toán trực tuyến mới đạt 82% do doanh nghiệp còn ngại.

Trưởng ban yêu cầu mỗi phòng chọn đúng một việc khó để làm dứt điểm từ nay đến cuối năm, báo cáo tiến độ bằng số.

> Nếu một việc kể lại mất hơn hai phút thì có lẽ việc đó chưa xong.
`,
  },
  {
    slug: 'tiep-nhan-ho-so-ngoai-gio-theo-lich-hen',
    title: 'Thử nghiệm tiếp nhận hồ sơ ngoài giờ theo lịch hẹn vào thứ Ba, thứ Năm',
    lead: 'Từ tuần này, doanh nghiệp có thể đặt lịch nộp hồ sơ đến 19 giờ các ngày thứ Ba và thứ Năm tại Bộ phận Một cửa.',
    kind: 'news',
    unit: 'bo-phan-mot-cua',
    section: 'cai-cach-hanh-chinh',
    topics: ['ket-qua-giai-quyet-tthc', 'mo-hinh-sang-kien'],
    at: [0, 1, '08:30'],
    cover: 'mot-cua-2',
    body: `
Đề xuất này xuất phát từ khảo sát bộ phận nhân sự các nhà máy: họ thường chỉ rời xưởng sau 17 giờ. Mỗi khung giờ 30 phút nhận tối đa bốn lượt để không phải chờ.

Lịch đặt qua trang hoặc gọi điện trước 15 giờ cùng ngày. Trường hợp không có lượt đặt nào, quầy đóng cửa như thường lệ để tiết kiệm.

Sau tám tuần, Ban Quản lý sẽ đánh giá số lượt thực tế, chi phí làm thêm giờ và mức độ hài lòng để quyết định có duy trì hay không.
`,
  },
]
