import type { Article } from '../../types'

export const economicZone3: readonly Article[] = [
  {
    slug: 'tiep-nhan-phan-anh-su-co-ha-tang-qua-zalo',
    title: 'Báo sự cố hạ tầng khu công nghiệp qua Zalo, phản hồi trong 30 phút',
    lead: 'Đèn đường hỏng, nắp cống vỡ, nước yếu: doanh nghiệp chỉ cần gửi ảnh và vị trí, Trung tâm Quản lý, khai thác hạ tầng sẽ xác nhận và hẹn giờ sửa.',
    kind: 'news',
    unit: 'trung-tam-ha-tang',
    section: 'thong-bao',
    topics: ['phan-hoi-cua-doanh-nghiep', 'chinh-quyen-so'],
    at: [12, 3, '07:50'],
    cover: 'duong-noi-khu',
    body: `
Kênh tiếp nhận hoạt động từ 6 giờ đến 22 giờ mỗi ngày. Ngoài khung giờ này, sự cố nghiêm trọng được chuyển về số trực của bảo vệ khu công nghiệp.

Mỗi phản ánh có một mã theo dõi. Ba mức xử lý được công bố: khẩn cấp trong 4 giờ, thông thường trong 48 giờ, cần mua vật tư thì không quá 10 ngày và phải báo lý do.

Chạy thử trong tháng {month-1}, trung tâm nhận 63 phản ánh, xử lý đúng hẹn 58. Năm trường hợp chậm đều do chờ thiết bị chiếu sáng thay thế.
`,
  },
  {
    slug: 'sang-kien-phieu-hen-dien-tu',
    title: 'Sáng kiến phiếu hẹn điện tử: bớt một chuyến đi, bớt một cuộc gọi',
    lead: 'Từ một ý tưởng của công chức trực quầy, phiếu hẹn gửi qua tin nhắn giúp người nộp hồ sơ biết chính xác hồ sơ đang ở bước nào.',
    kind: 'feature',
    unit: 'bo-phan-mot-cua',
    section: 'guong-sang-cach-lam-hay',
    topics: ['mo-hinh-sang-kien', 'ket-qua-giai-quyet-tthc'],
    at: [12, 4, '08:20'],
    cover: 'vneid',
    byline: 'Nguyễn Thị A',
    body: `
Trước đây, cứ gần đến ngày hẹn là điện thoại ở quầy lại đổ chuông. Người gọi chỉ hỏi một câu: xong chưa? Thống kê một tuần cho thấy 46 cuộc như thế, chiếm gần nửa thời gian nghe máy.

## Ý tưởng nhỏ, không tốn kinh phí

Hệ thống sẵn có chức năng gửi tin nhắn khi hồ sơ đổi trạng thái nhưng chưa ai bật. Nhóm sáng kiến viết lại nội dung tin cho dễ hiểu, thêm đường dẫn tra cứu và tên người đang xử lý.

## Kết quả đo được

Sau hai tháng, số cuộc gọi hỏi tiến độ giảm còn 9 mỗi tuần. Tỷ lệ người đến nhận kết quả đúng ngày tăng từ 71% lên 94% vì họ biết chắc kết quả đã có.

## Nhân rộng

Hội đồng sáng kiến của Ban công nhận giải pháp và đề nghị áp dụng cho cả thông báo yêu cầu bổ sung hồ sơ. Tài liệu cấu hình được chia sẻ cho các đơn vị có nhu cầu.
`,
  },
  {
    slug: 'lich-truc-bo-phan-mot-cua-dip-nghi-le',
    title: 'Thông báo lịch trực tại Bộ phận Một cửa dịp nghỉ lễ',
    lead: 'Trong những ngày nghỉ lễ sắp tới, Bộ phận Một cửa không tiếp nhận trực tiếp; hồ sơ nộp trực tuyến vẫn được ghi nhận và xử lý từ ngày làm việc đầu tiên.',
    kind: 'news',
    unit: 'bo-phan-mot-cua',
    section: 'thong-bao',
    topics: ['niem-yet-cong-khai-tthc'],
    at: [12, 5, '11:15'],
    cover: 'mot-cua-2',
    body: `
Hồ sơ có ngày hẹn trả rơi vào dịp nghỉ được trả trước một ngày làm việc nếu đã hoàn thành, hoặc trả trong buổi sáng của ngày làm việc đầu tiên sau nghỉ.

Trường hợp khẩn cấp liên quan đến an toàn lao động, phòng cháy, sự cố môi trường trong khu công nghiệp, doanh nghiệp gọi số trực lãnh đạo được niêm yết tại cổng bảo vệ.

Đề nghị các doanh nghiệp kiểm tra thời hạn giấy phép lao động, giấy phép xây dựng sắp hết hiệu lực để nộp hồ sơ gia hạn sớm, tránh dồn sau kỳ nghỉ.
`,
  },
  {
    slug: 'cong-khai-thu-tuc-linh-vuc-xay-dung-moi-truong',
    title: 'Công khai danh mục thủ tục lĩnh vực xây dựng và môi trường vừa cập nhật',
    lead: 'Danh mục điều chỉnh theo các quyết định công bố mới, đồng thời gỡ những thủ tục không còn áp dụng trong khu công nghiệp, khu kinh tế.',
    kind: 'news',
    unit: 'phong-quy-hoach-xay-dung',
    section: 'kiem-soat-thu-tuc-hanh-chinh',
    topics: ['niem-yet-cong-khai-tthc', 'cong-khai-linh-vuc-xay-dung'],
    at: [10, 1, '13:45'],
    cover: 'ma-qr',
    body: `
Đợt cập nhật này đáng chú ý có [cấp giấy phép xây dựng công trình cấp đặc biệt, cấp I, cấp II](/thu-tuc/1.013236) và [cấp điều chỉnh giấy phép môi trường](/thu-tuc/1.010729). Thời hạn, thành phần hồ sơ và phí được ghi theo quyết định công bố.

Phòng Quy hoạch, Xây dựng và Môi trường bố trí người trả lời trực tiếp vào chiều thứ Ba, thứ Năm hằng tuần cho những dự án đang chuẩn bị hồ sơ.

Nếu phát hiện nội dung niêm yết tại quầy khác với nội dung trên trang, doanh nghiệp vui lòng phản ánh ngay để sửa; nội dung sai phải được khắc phục trong ngày.
`,
  },
  {
    slug: 'phoi-hop-voi-cap-xa-ve-phan-dinh-tham-quyen',
    title: 'Ai giải quyết việc gì? Ban Quản lý và các xã, phường thống nhất bảng phân định',
    lead: 'Bảng phân định gồm 26 nhóm việc giúp người dân, doanh nghiệp trong và ngoài hàng rào khu công nghiệp không phải đi nhầm cửa sau khi chính quyền địa phương vận hành hai cấp.',
    kind: 'news',
    unit: 'bql-kkt-an-giang',
    section: 'cai-cach-hanh-chinh',
    topics: ['phan-dinh-tham-quyen-02-cap', 'sau-bau-cu-phan-cap-phan-quyen'],
    at: [10, 2, '16:00'],
    cover: 'hop-giao-ban-2',
    body: `
Những việc dễ nhầm nhất là cấp phép xây dựng công trình phụ trợ ngoài hàng rào, xác nhận tình trạng cư trú của người lao động ở trọ và xử lý vi phạm trật tự đô thị trên đường dẫn vào khu công nghiệp.

Hai bên thống nhất: nơi nào nhận nhầm hồ sơ thì có trách nhiệm chuyển đến đúng nơi trong ngày và báo cho người nộp, không để người dân tự mang đi. Công chức đầu mối ở mỗi bên được công bố số liên hệ công vụ.

Bảng phân định sẽ được rà soát lại sau ba tháng. Ý kiến góp ý gửi về Văn phòng Ban Quản lý.
`,
  },
  {
    slug: 'kho-du-lieu-ho-so-du-an-dung-chung',
    title: 'Đưa vào dùng kho dữ liệu hồ sơ dự án dùng chung giữa các phòng',
    lead: 'Một dự án, một bộ hồ sơ điện tử: các phòng cùng tra cứu giấy phép, bản vẽ, báo cáo thay vì mỗi nơi lưu một bản.',
    kind: 'news',
    unit: 'van-phong-bql',
    section: 'chuyen-doi-so',
    topics: ['chinh-quyen-so', 'mot-cua-du-lieu-so'],
    at: [10, 4, '10:25'],
    cover: 'kho-luu-tru',
    body: `
Kho dữ liệu hiện có hồ sơ của 118 dự án còn hiệu lực, sắp xếp theo mã dự án và mốc thời gian. Quyền xem được phân theo nhiệm vụ; mọi lượt tải tệp đều được ghi nhật ký.

Trước khi nhập kho, tổ số hóa phát hiện 31 hồ sơ có thông tin vốn hoặc diện tích không khớp giữa các giấy tờ. Phòng Quản lý Đầu tư đã làm việc với từng doanh nghiệp để hiệu đính theo [thủ tục quy định](/thu-tuc/1.009665).

Bước tiếp theo là chia sẻ dữ liệu có chọn lọc cho cơ quan thuế, lao động, môi trường để doanh nghiệp không phải báo cáo trùng lặp.
`,
  },
  {
    slug: 'nguoi-giu-nhip-o-quay-so-ba',
    title: 'Người giữ nhịp ở quầy số ba',
    lead: 'Mười một năm làm việc ở Bộ phận Một cửa, chị vẫn giữ thói quen ghi vào sổ tay những câu hỏi mà mình chưa trả lời được trong ngày.',
    kind: 'feature',
    unit: 'bo-phan-mot-cua',
    section: 'guong-sang-cach-lam-hay',
    topics: ['mo-hinh-sang-kien', 'cai-cach-che-do-cong-vu'],
    at: [10, 5, '07:40'],
    cover: 'mot-cua',
    byline: 'Nguyễn Thị A',
    body: `
Bảy giờ kém mười, quầy số ba đã sáng đèn. Chị công chức xếp lại chồng mẫu đơn, mở sẵn trang tra cứu rồi mới pha trà. Người đầu tiên bước vào là một bác tài chở hồ sơ cho công ty, đi từ tờ mờ sáng.

Chị xem hồ sơ, thiếu một trang có dấu giáp lai. Theo quy định có thể hẹn bổ sung. Nhưng chị gọi cho văn thư công ty, hướng dẫn ký số tệp còn thiếu và gửi qua hệ thống. Hai mươi phút sau, bác tài cầm giấy biên nhận ra về.

> Người ta đi sáu mươi cây số. Mình thêm một cuộc gọi thì có đáng gì.

Cuốn sổ tay của chị giờ đã là cuốn thứ chín. Những câu hỏi lặp lại nhiều lần được chị gom thành bộ hỏi đáp, nay in ở mặt sau phiếu hẹn. Có câu ban đầu chị trả lời sai, chị vẫn để nguyên, gạch đi và ghi câu đúng bên cạnh.

Năm nay, chị là một trong hai người của Ban được đề nghị biểu dương công chức tiêu biểu. Hỏi bí quyết, chị cười: “Đừng để ai về tay không mà không hiểu vì sao”.
`,
  },
  {
    slug: 'ket-qua-giai-quyet-thu-tuc-hanh-chinh-thang',
    title: 'Tháng {month-1}: 121 hồ sơ được giải quyết, một hồ sơ trễ hạn và lời xin lỗi',
    lead: 'Ban Quản lý công khai kết quả giải quyết thủ tục hành chính tháng {month-1}, trong đó có một hồ sơ lĩnh vực xây dựng trễ hai ngày.',
    kind: 'news',
    unit: 'bo-phan-mot-cua',
    section: 'kiem-soat-thu-tuc-hanh-chinh',
    topics: ['ket-qua-giai-quyet-tthc'],
    at: [9, 2, '09:05'],
    cover: 'bieu-do-2',
    body: `
Số liệu theo lĩnh vực:

- đầu tư: 29 hồ sơ, 100% trước và đúng hạn;
- lao động: 54 hồ sơ, 100% trước và đúng hạn;
- xây dựng: 26 hồ sơ, 25 đúng hạn, 01 trễ hạn;
- môi trường: 12 hồ sơ, 100% trước và đúng hạn.

Hồ sơ trễ do phải xin ý kiến về chỉ giới đường điện mà văn bản trả lời đến muộn. Phòng Quy hoạch, Xây dựng và Môi trường đã gửi thư xin lỗi, đồng thời thống nhất với đơn vị điện lực đầu mối trả lời trong hai ngày.

Tỷ lệ nộp trực tuyến đạt 95,8%, tăng 1,3 điểm so với tháng trước.
`,
  },
  {
    slug: 'lop-hoc-so-sau-gio-tan-ca',
    title: 'Lớp học số sau giờ tan ca',
    lead: 'Mỗi tối thứ Tư, hội trường khu nhà ở công nhân lại sáng đèn. Người dạy là đoàn viên thanh niên của Ban, người học là công nhân vừa rời dây chuyền.',
    kind: 'feature',
    unit: 'phong-doanh-nghiep-lao-dong',
    section: 'chuyen-doi-so',
    topics: ['chinh-quyen-so', 'tien-ich-vneid'],
    at: [9, 3, '17:10'],
    cover: 'cong-nhan',
    body: `
Lớp không có giáo án dày. Buổi đầu học cách xem bảo hiểm xã hội đã đóng bao nhiêu tháng; buổi thứ hai tích hợp thẻ bảo hiểm y tế vào VNeID; buổi thứ ba nộp hồ sơ cấp bản sao giấy khai sinh cho con đi học mẫu giáo.

Chọn việc thiết thân nên người học ở lại đến cuối. Sau sáu tuần, 230 lượt công nhân tham gia, nhiều người trở thành “trợ giảng” cho bạn cùng phòng trọ.

Cái khó là giờ giấc. Có tuần nhà máy tăng ca, lớp chỉ còn bảy người, giảng viên vẫn dạy đủ. Doanh nghiệp sau đó đồng ý dành 30 phút trong giờ sinh hoạt tổ mỗi tháng để ôn lại.

Phong trào bình dân học vụ số ở khu công nghiệp vì thế không bắt đầu bằng khẩu hiệu mà bắt đầu bằng một chiếc điện thoại và một người kiên nhẫn.
`,
  },
  {
    slug: 'gap-go-nha-dau-tu-nuoc-ngoai',
    title: 'Gặp gỡ nhóm nhà đầu tư tìm hiểu về chế biến nông sản, kho lạnh',
    lead: 'Tại buổi làm việc chiều {day-1}, câu hỏi nhiều nhất không phải là ưu đãi mà là điện, nước và thời gian hoàn thành thủ tục.',
    kind: 'news',
    unit: 'phong-quan-ly-dau-tu',
    section: 'dau-tu-doanh-nghiep',
    topics: ['chinh-sach-thu-hut-dau-tu', 'chu-truong-cho-doanh-nghiep'],
    at: [9, 5, '08:55'],
    cover: 'xe-hang',
    body: `
Đoàn gồm đại diện năm doanh nghiệp, đi thực địa hai khu đất đã có mặt bằng sạch. Ban Quản lý cung cấp bản đồ hạ tầng, công suất trạm biến áp, giá nước và danh mục thủ tục kèm số ngày xử lý thực tế trong năm qua.

Nhà đầu tư đánh giá cao việc được xem số liệu thực tế thay vì chỉ thời hạn quy định. Họ đề nghị có bản tiếng Anh của các biểu mẫu chính; Phòng Quản lý Đầu tư nhận làm trong tháng.

Hai doanh nghiệp đăng ký quay lại khảo sát nguồn nguyên liệu. Ban sẽ mời Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch cùng tham gia.
`,
  },
]
