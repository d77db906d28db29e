import type { Article } from '../../types'

export const economicZone4: readonly Article[] = [
  {
    slug: 'gia-cho-thue-lai-ha-tang-tham-khao',
    title: 'Mức giá tham khảo cho thuê lại đất có hạ tầng trong các khu công nghiệp',
    lead: 'Bảng giá tham khảo giúp nhà đầu tư dự tính chi phí ban đầu; mức cụ thể theo thỏa thuận với chủ đầu tư hạ tầng.',
    kind: 'news',
    unit: 'phong-quan-ly-dau-tu',
    section: 'dau-tu-doanh-nghiep',
    topics: ['chinh-sach-thu-hut-dau-tu'],
    at: [9, 4, '15:35'],
    cover: 'khu-cong-nghiep',
    state: {
      status: 'withdrawn',
      afterDays: 15,
      reason: 'Chủ đầu tư hạ tầng điều chỉnh đơn giá; bảng trong bài không còn đúng, chờ số liệu mới.',
    },
    body: `
Giá thuê lại đất gồm ba phần: tiền sử dụng hạ tầng trả một lần hoặc hằng năm, phí quản lý và chi phí đấu nối điện, nước.

Nhà đầu tư nên hỏi kỹ thời hạn còn lại của khu công nghiệp, lịch điều chỉnh phí và trách nhiệm bảo trì đường nội khu, vì đây là những khoản dễ phát sinh tranh chấp.

Phòng Quản lý Đầu tư hỗ trợ kết nối trực tiếp với chủ đầu tư hạ tầng, không thu phí dưới bất kỳ hình thức nào.
`,
  },
  {
    slug: 'sinh-hoat-chuyen-de-noi-khong-voi-ho-so-tre-han',
    title: 'Sinh hoạt chuyên đề “Nói không với hồ sơ trễ hạn”',
    lead: 'Chi bộ Văn phòng chọn một hồ sơ trễ hạn thật để mổ xẻ thay cho phần đọc tham luận quen thuộc.',
    kind: 'news',
    unit: 'van-phong-bql',
    section: 'cong-vu-cong-chuc',
    topics: ['ky-luat-ky-cuong', 'nguoi-dung-dau-va-chi-so'],
    at: [8, 3, '10:35'],
    cover: 'hop-giao-ban',
    body: `
Hồ sơ được chiếu lên theo từng mốc giờ: nhận lúc nào, nằm ở ai, chuyển khi nào. Mọi người nhận ra hồ sơ đã đứng yên bốn ngày chỉ vì một thư điện tử gửi nhầm địa chỉ.

Chi bộ thống nhất ba việc: không dùng thư điện tử để chuyển việc đã có trên hệ thống; người nhận phải xác nhận trong buổi; lãnh đạo phòng xem bảng cảnh báo hai lần mỗi ngày.

Đảng viên phụ trách từng khâu ký cam kết và tự đánh giá trong kỳ sinh hoạt sau.
`,
  },
  {
    slug: 'thi-dua-nuoc-rut-hoan-thanh-chi-tieu-nam',
    title: 'Phát động đợt thi đua nước rút hoàn thành chỉ tiêu cải cách hành chính năm {year}',
    lead: 'Đợt thi đua kéo dài 90 ngày, chấm điểm công khai theo tuần, tập trung vào năm chỉ tiêu còn khả năng cải thiện.',
    kind: 'news',
    unit: 'bql-kkt-an-giang',
    section: 'chi-dao-dieu-hanh',
    topics: ['chi-dao-dieu-hanh-cchc', 'cai-thien-cac-chi-so'],
    at: [7, 1, '09:50'],
    cover: 'bieu-do',
    body: `
Năm chỉ tiêu gồm: hồ sơ trực tuyến toàn trình, thanh toán trực tuyến, tái sử dụng dữ liệu số hóa, kết quả điện tử trả kèm bản giấy bằng không và thời gian xử lý bình quân.

Mỗi chiều thứ Sáu, Văn phòng công bố bảng điểm của từng phòng. Phòng dẫn đầu không nhận tiền thưởng mà được quyền chọn một việc phiền hà để lãnh đạo Ban trực tiếp gỡ.

Kết thúc đợt thi đua, kết quả được đưa vào bình xét danh hiệu cuối năm của tập thể và người đứng đầu.
`,
  },
  {
    slug: 'gop-y-quy-che-phoi-hop-quan-ly-khu-kinh-te',
    title: 'Lấy ý kiến dự thảo quy chế phối hợp quản lý nhà nước đối với khu công nghiệp, khu kinh tế',
    lead: 'Dự thảo đăng tải 30 ngày; mọi tổ chức, cá nhân có thể góp ý theo từng điều qua biểu mẫu trực tuyến hoặc bằng văn bản.',
    kind: 'news',
    unit: 'van-phong-bql',
    section: 'pho-bien-phap-luat',
    topics: ['phan-dinh-tham-quyen-02-cap', 'luat-ban-hanh-vbqppl'],
    at: [7, 2, '14:00'],
    cover: 'van-ban',
    body: `
Dự thảo gồm bốn chương, tập trung làm rõ trách nhiệm trao đổi thông tin, thời hạn trả lời khi lấy ý kiến và cơ chế kiểm tra liên ngành không quá một lần mỗi năm đối với một doanh nghiệp.

Ban soạn thảo mong nhận ý kiến thực tế về: việc nào đang bị chồng chéo, giấy tờ nào phải nộp ở nhiều nơi, trường hợp nào khó xác định cơ quan chủ trì.

Bản tổng hợp tiếp thu, giải trình sẽ được công khai kèm tên cơ quan góp ý. Thời hạn nhận ý kiến đến hết ngày {date+30}.
`,
  },
  {
    slug: 'doanh-nghiep-xanh-bat-dau-tu-nuoc-thai',
    title: 'Doanh nghiệp xanh bắt đầu từ đồng hồ nước thải',
    lead: 'Ba nhà máy trong Khu công nghiệp Bình Hòa tự nguyện lắp đồng hồ đo nước thải sau xử lý và tái sử dụng một phần để tưới cây, rửa đường.',
    kind: 'feature',
    unit: 'phong-quy-hoach-xay-dung',
    section: 'guong-sang-cach-lam-hay',
    topics: ['mo-hinh-sang-kien', 'cai-thien-cac-chi-so'],
    at: [7, 3, '08:10'],
    cover: 'tram-nuoc-thai',
    byline: 'Đặng Thị H',
    body: `
Câu chuyện bắt đầu từ một hóa đơn. Bộ phận kỹ thuật của nhà máy may nhận ra mỗi tháng họ mua nước sạch để tưới cây trong khi thải ra lượng nước đã xử lý gần bằng như thế.

## Đo được mới giảm được

Sau khi lắp đồng hồ ở ba điểm, nhà máy phát hiện một van rò chảy suốt đêm. Chỉ riêng việc thay van đã giảm 6% lượng nước tiêu thụ.

## Lợi ích cộng dồn

- Tái sử dụng khoảng 40 m³ mỗi ngày cho tưới cây và vệ sinh.
- Giảm phí xử lý nước thải nhờ giảm lưu lượng.
- Có số liệu để lập hồ sơ đề nghị [chứng nhận doanh nghiệp sinh thái](/thu-tuc/2.002729).

Phòng chuyên môn của Ban hướng dẫn hồ sơ, kết nối đơn vị tư vấn và ghi nhận mô hình để nhân ra các khu công nghiệp khác. Chỉ số Xanh cấp tỉnh, xét cho cùng, được cộng từ những chiếc van như thế.
`,
  },
  {
    slug: 'chum-anh-mot-cua-luu-dong-tai-khu-cong-nghiep',
    title: 'Chùm ảnh: Một cửa lưu động về tận khu công nghiệp',
    lead: 'Trong một ngày, tổ lưu động tiếp nhận 27 hồ sơ lao động, hướng dẫn 60 lượt tra cứu và trả ba kết quả ngay tại xưởng.',
    kind: 'photo',
    unit: 'bo-phan-mot-cua',
    section: 'tin-hoat-dong',
    topics: ['ket-qua-giai-quyet-tthc', 'mo-hinh-sang-kien'],
    at: [7, 4, '16:45'],
    cover: 'mot-cua-2',
    gallery: ['mot-cua', 'nop-truc-tuyen', 'cong-nhan', 'khu-cong-nghiep'],
    body: `
Tổ lưu động mang theo máy quét, bộ phát mạng và máy in. Bàn tiếp nhận đặt ở nhà ăn, hoạt động từ giờ nghỉ trưa đến hết ca chiều để công nhân không phải xin nghỉ.

Hồ sơ nhiều nhất là xác nhận, gia hạn liên quan đến lao động. Với hồ sơ chưa đủ, công chức ghi rõ giấy tờ còn thiếu và hẹn nhận bổ sung qua mạng.

Mô hình sẽ được duy trì mỗi tháng một lần, luân phiên giữa các khu công nghiệp.
`,
  },
  {
    slug: 'so-noi-vu-tap-huan-theo-doi-cai-cach-hanh-chinh',
    title: 'Tập huấn phần mềm theo dõi, chấm điểm cải cách hành chính',
    lead: 'Hơn 150 công chức đầu mối của các sở, ngành và địa phương thực hành nhập tài liệu kiểm chứng theo từng tiêu chí.',
    kind: 'news',
    unit: 'ban-bien-tap-trang-web',
    section: 'cai-cach-hanh-chinh',
    topics: ['chi-so-cchc-va-hai-long'],
    at: [7, 5, '13:30'],
    cover: 'tap-huan',
    source: {
      name: 'Trang tin Nội vụ (nguồn mẫu)',
      author: 'Trần Thị P',
      url: 'https://noivu.example/tap-huan-cham-diem-cchc',
      daysBefore: 1,
    },
    body: `
Theo nguồn tin, lỗi phổ biến của kỳ trước là tài liệu kiểm chứng không có ngày ký, quét mờ hoặc không đúng phạm vi tiêu chí. Phần mềm mới cảnh báo ngay khi tải lên.

Các đơn vị được yêu cầu cập nhật hằng tháng, tránh dồn vào tuần cuối. Hội đồng thẩm định sẽ nhận xét trực tuyến để đơn vị kịp bổ sung.

Đại diện Ban Quản lý Khu kinh tế tham dự đã đề xuất thêm chức năng nhắc việc cho người phụ trách tiêu chí.
`,
  },
  {
    slug: 'huong-ung-ngay-chuyen-doi-so-quoc-gia',
    title: 'Hưởng ứng Ngày Chuyển đổi số quốc gia bằng ba việc đo đếm được',
    lead: 'Ban Quản lý chọn ba việc cụ thể gắn với Ngày Chuyển đổi số quốc gia 10/10: bỏ một biểu mẫu giấy, mở một tập dữ liệu và dạy một kỹ năng số.',
    kind: 'news',
    unit: 'bql-kkt-an-giang',
    section: 'chuyen-doi-so',
    topics: ['chinh-quyen-so'],
    at: [6, 1, '08:05'],
    cover: 'man-hinh-led',
    body: `
Biểu mẫu được bỏ là phiếu đăng ký lịch làm việc với lãnh đạo Ban, nay đặt lịch trực tuyến. Tập dữ liệu được mở là danh sách lô đất còn trống kèm hạ tầng. Kỹ năng được dạy là nhận biết đường dẫn giả mạo cơ quan nhà nước.

Màn hình điện tử trước trụ sở và tại ba khu công nghiệp phát bộ nhận diện cùng thông điệp hưởng ứng trong mười ngày.

Đoàn Thanh niên của Ban nhận phần hướng dẫn kỹ năng, mục tiêu tiếp cận 500 công nhân trong tháng {month}.
`,
  },
  {
    slug: 'do-hoa-ket-qua-cchc-luy-ke',
    title: 'Đồ họa: Kết quả cải cách hành chính lũy kế từ đầu năm {year}',
    lead: 'Bốn con số tóm tắt kết quả giải quyết thủ tục hành chính của Ban Quản lý tính đến cuối tháng {month-1}.',
    kind: 'infographic',
    unit: 'ban-bien-tap-trang-web',
    section: 'cai-cach-hanh-chinh',
    topics: ['ket-qua-giai-quyet-tthc', 'chi-so-cchc-va-hai-long'],
    at: [6, 2, '10:20'],
    cover: 'do-hoa-chin-thang',
    body: `
Con số 1.046 hồ sơ tăng 7% so với cùng kỳ, chủ yếu ở lĩnh vực lao động do một số nhà máy mở rộng ca sản xuất.

Bốn hồ sơ trễ hạn đều đã có thư xin lỗi và nguyên nhân được công khai. Không có hồ sơ nào trễ quá ba ngày.

Toàn bộ kết quả được trả bản điện tử ký số; bản giấy chỉ in khi doanh nghiệp có yêu cầu.
`,
  },
  {
    slug: 'ky-quy-che-phoi-hop-voi-buu-dien',
    title: 'Bưu điện nhận hồ sơ, trả kết quả tại cổng khu công nghiệp',
    lead: 'Quy chế phối hợp vừa ký giúp doanh nghiệp gửi hồ sơ, nhận kết quả qua bưu tá theo lịch cố định hai chuyến mỗi ngày.',
    kind: 'news',
    unit: 'van-phong-bql',
    section: 'cai-cach-hanh-chinh',
    topics: ['dvctt-va-buu-chinh-cong-ich'],
    at: [6, 4, '15:15'],
    cover: 'buu-chinh',
    body: `
Bưu tá được tập huấn kiểm tra thành phần hồ sơ ở mức cơ bản, quét mã biên nhận và bàn giao trong buổi. Cước phí niêm yết công khai, Ban Quản lý không thu thêm khoản nào.

Dịch vụ phù hợp với những giấy tờ bắt buộc nộp bản chính. Với hồ sơ còn lại, nộp trực tuyến vẫn là lựa chọn nhanh nhất.

Trong tuần chạy thử, 18 bộ hồ sơ được chuyển, thời gian từ cổng nhà máy đến quầy tiếp nhận bình quân 2 giờ 10 phút.
`,
  },
]
