import type { Article } from '../../types'

export const economicZone2: readonly Article[] = [
  {
    slug: 'do-hoa-nam-buoc-nop-ho-so-truc-tuyen',
    title: 'Đồ họa: Năm bước nộp hồ sơ trực tuyến',
    lead: 'Từ đăng nhập đến nhận kết quả điện tử, người nộp chỉ cần một tài khoản VNeID và các tệp đã ký số.',
    kind: 'infographic',
    unit: 'ban-bien-tap-trang-web',
    section: 'chuyen-doi-so',
    topics: ['ket-qua-giai-quyet-tthc', 'tien-ich-vneid'],
    at: [16, 3, '10:00'],
    cover: 'do-hoa-nam-buoc',
    body: `
Trước khi bắt đầu, hãy chuẩn bị giấy tờ ở dạng tệp PDF, mỗi giấy tờ một tệp, đặt tên không dấu để tránh lỗi hiển thị.

1. Đăng nhập Cổng Dịch vụ công quốc gia bằng tài khoản VNeID của tổ chức hoặc cá nhân.
2. Tìm thủ tục theo tên hoặc mã; xem kỹ thành phần hồ sơ.
3. Điền biểu mẫu điện tử; phần dữ liệu đã có được tự điền, chỉ cần kiểm tra lại.
4. Đính kèm tệp, ký số và nộp. Mã hồ sơ được gửi về tài khoản ngay.
5. Theo dõi trạng thái, nhận kết quả bản điện tử có giá trị như bản giấy.

Nếu cần người hướng dẫn trực tiếp, mời đến [quầy hỗ trợ tại Bộ phận Một cửa](/tin-bai/them-quay-huong-dan-nop-ho-so-truc-tuyen).
`,
  },
  {
    slug: 'mot-dau-moi-dong-hanh-cung-nha-dau-tu',
    title: 'Mỗi dự án mới có một người đồng hành từ khảo sát đến vận hành',
    lead: 'Thay vì tự tìm từng phòng, nhà đầu tư được giao một công chức đầu mối chịu trách nhiệm đến khi dự án đi vào hoạt động.',
    kind: 'news',
    unit: 'phong-quan-ly-dau-tu',
    section: 'dau-tu-doanh-nghiep',
    topics: ['chinh-sach-thu-hut-dau-tu', 'mo-hinh-sang-kien'],
    at: [16, 5, '09:20'],
    cover: 'khu-cong-nghiep',
    body: `
Quy trình “một đầu mối” được áp dụng cho mọi dự án cấp mới. Đầu mối lập cùng nhà đầu tư một bảng tiến độ gồm các mốc: thỏa thuận địa điểm, giấy chứng nhận đăng ký đầu tư, môi trường, xây dựng, phòng cháy, lao động.

Ở mỗi mốc, bảng ghi rõ thủ tục nào do Ban Quản lý giải quyết, thủ tục nào thuộc cơ quan khác và người liên hệ. Hai tuần một lần, đầu mối chủ động gọi cho doanh nghiệp, kể cả khi không có việc phát sinh.

Qua ba tháng thí điểm với bảy dự án, số lần doanh nghiệp phải đến trụ sở giảm từ bình quân sáu xuống còn hai. Một dự án chế biến rau quả hoàn thành thủ tục trước tiến độ 24 ngày.

Phòng Quản lý Đầu tư đang hoàn thiện mẫu bảng tiến độ để đưa lên hệ thống, cho phép nhà đầu tư tự tra cứu.
`,
  },
  {
    slug: 'du-lieu-thay-giay-to-theo-nghi-quyet-66-7',
    title: 'Khi dữ liệu thay giấy tờ: doanh nghiệp trong khu công nghiệp bớt nộp những gì?',
    lead: 'Nghị quyết số 66.7/2025/NQ-CP cho phép dùng dữ liệu đã có để thay cho giấy tờ trong hồ sơ. Với các thủ tục tại Ban Quản lý, thay đổi dễ thấy nhất nằm ở nhóm giấy tờ pháp lý của doanh nghiệp.',
    kind: 'feature',
    unit: 'van-phong-bql',
    section: 'kiem-soat-thu-tuc-hanh-chinh',
    topics: ['van-ban-trung-uong-ve-cchc', 'mot-cua-du-lieu-so'],
    at: [15, 2, '08:15'],
    cover: 'van-ban',
    byline: 'Phạm Văn D',
    body: `
Một bộ hồ sơ đầu tư trước đây thường kèm bản sao giấy chứng nhận đăng ký doanh nghiệp, giấy tờ tùy thân của người đại diện, có khi cả bản sao giấy chứng nhận đầu tư đã do chính cơ quan tiếp nhận cấp. Đó đều là những thông tin Nhà nước đang giữ.

## Không hỏi lại điều đã biết

Nghị quyết ban hành ngày 15/11/2025 đặt ra nguyên tắc: khi cơ sở dữ liệu đã kết nối và dữ liệu còn hiệu lực thì cơ quan giải quyết tự khai thác. Người nộp chỉ cung cấp số định danh hoặc mã số doanh nghiệp.

## Ba nhóm được lợi trước

- Giấy tờ tùy thân của người đại diện theo pháp luật: khai thác từ Cơ sở dữ liệu quốc gia về dân cư.
- Giấy chứng nhận đăng ký doanh nghiệp: tra cứu bằng mã số.
- Kết quả do chính Ban Quản lý đã cấp: lấy lại từ kho lưu trữ điện tử.

## Điều còn phải làm

Dữ liệu đất đai trong khu công nghiệp mới cập nhật được một phần, nên một số thủ tục xây dựng vẫn cần bản chụp hợp đồng thuê đất. Khi dữ liệu sai lệch, công chức phải hướng dẫn doanh nghiệp đến đúng nơi để điều chỉnh chứ không trả hồ sơ.

Ban Quản lý rà soát lại toàn bộ thành phần hồ sơ đang niêm yết theo nguyên tắc này, dự kiến hoàn thành trong tháng {month+1}.
`,
  },
  {
    slug: 'lanh-dao-ban-tiep-cong-dan-dinh-ky',
    title: 'Lãnh đạo Ban tiếp công dân định kỳ, giải quyết dứt điểm một việc kéo dài',
    lead: 'Trong buổi tiếp ngày {day-1}, ba lượt công dân được lắng nghe; một vụ việc liên quan lối đi chung cạnh khu công nghiệp được chốt phương án sau nhiều lần trao đổi.',
    kind: 'news',
    unit: 'lanh-dao-ban',
    section: 'tin-hoat-dong',
    topics: ['chi-dao-dieu-hanh-cchc'],
    at: [15, 4, '15:00'],
    cover: 'tiep-dan',
    body: `
Các hộ dân sống sát hàng rào khu công nghiệp đề nghị mở lại lối đi ra đường tỉnh. Sau khi kiểm tra bản đồ giải thửa và thực địa, đơn vị hạ tầng thống nhất lùi hàng rào một mét trên chiều dài 60 mét, hoàn thành trước cuối tháng.

Hai lượt còn lại hỏi về chính sách bồi thường và tuyển dụng lao động địa phương, được Phòng Doanh nghiệp và Lao động trả lời ngay, đồng thời giới thiệu ba doanh nghiệp đang cần người.

Lịch tiếp công dân của lãnh đạo Ban được duy trì vào thứ Tư tuần đầu tháng. Người dân có thể đăng ký trước tại Văn phòng để được chuẩn bị hồ sơ liên quan.
`,
  },
  {
    slug: 'chuan-hoa-quy-trinh-noi-bo-giai-quyet-thu-tuc',
    title: 'Chuẩn hóa 42 quy trình nội bộ giải quyết thủ tục hành chính',
    lead: 'Mỗi bước trong quy trình phải có tên người chịu trách nhiệm, số giờ và sản phẩm; bước nào không tạo ra giá trị thì bỏ.',
    kind: 'news',
    unit: 'van-phong-bql',
    section: 'kiem-soat-thu-tuc-hanh-chinh',
    topics: ['mot-cua-va-kiem-soat-tthc'],
    at: [13, 1, '10:10'],
    cover: 'van-ban',
    body: `
Văn phòng cùng các phòng chuyên môn đã ngồi lại với từng quy trình, đối chiếu dữ liệu thời gian thực tế trên hệ thống. Kết quả, 42 quy trình bỏ được 57 bước, chủ yếu là các bước “xem lại” hoặc “chuyển tiếp” không có nội dung.

Tổng thời gian giải quyết theo quy trình giảm 126 ngày làm việc so với trước, tương đương 18%. Mức giảm lớn nhất thuộc nhóm thủ tục lao động.

Quy trình mới được cấu hình trên hệ thống ngay khi ký ban hành, có cảnh báo màu vàng khi bước đã dùng hết hai phần ba thời gian. Công chức và lãnh đạo phòng cùng nhìn thấy cảnh báo này.
`,
  },
  {
    slug: 'video-dang-nhap-bang-tai-khoan-to-chuc',
    title: 'Video: Đăng nhập dịch vụ công bằng tài khoản định danh tổ chức',
    lead: 'Đoạn phim dài 3 phút hướng dẫn người đại diện doanh nghiệp đăng nhập, ủy quyền cho nhân viên nộp hồ sơ và thu hồi quyền khi cần.',
    kind: 'video',
    unit: 'ban-bien-tap-trang-web',
    section: 'chuyen-doi-so',
    topics: ['tien-ich-vneid', 'chinh-quyen-so'],
    at: [13, 3, '09:00'],
    cover: 'vneid',
    videoUrl: 'https://video.example/tai-khoan-dinh-danh-to-chuc',
    body: `
Nhiều doanh nghiệp dùng chung một tài khoản cho cả phòng, vừa khó quản lý vừa tiềm ẩn rủi ro khi nhân sự thay đổi. Video giải thích cách phân quyền từng người, từng loại thủ tục.

Phần cuối dành cho tình huống hay gặp: người đại diện vừa thay đổi nhưng hệ thống chưa cập nhật. Cách xử lý là cập nhật thông tin đăng ký doanh nghiệp trước, sau đó đồng bộ lại tài khoản định danh.

Phụ đề tiếng Việt được bật sẵn; bản không tiếng dùng để phát trên màn hình tại Bộ phận Một cửa.
`,
  },
  {
    slug: 'pho-bien-phap-luat-lao-dong-cho-can-bo-cong-doan',
    title: 'Phổ biến quy định mới về lao động cho cán bộ công đoàn cơ sở',
    lead: 'Gần 80 cán bộ công đoàn và phụ trách nhân sự của 41 doanh nghiệp tham gia hội nghị, phần lớn thời lượng dành cho tình huống thực tế.',
    kind: 'news',
    unit: 'phong-doanh-nghiep-lao-dong',
    section: 'pho-bien-phap-luat',
    topics: ['thuc-hien-cac-luat', 'chu-truong-cho-doanh-nghiep'],
    at: [13, 4, '16:10'],
    cover: 'cong-nhan',
    body: `
Các nhóm thảo luận bốn tình huống: làm thêm giờ vượt thỏa thuận, nghỉ việc không báo trước, thử việc kéo dài và xử lý kỷ luật khi người lao động đang nuôi con nhỏ. Mỗi nhóm phải viện dẫn được điều khoản trước khi đưa ra phương án.

Báo cáo viên lưu ý doanh nghiệp đăng ký nội quy lao động đúng thẩm quyền và niêm yết tại nơi làm việc. Thủ tục này đã thực hiện trực tuyến toàn trình, không cần đến trụ sở.

Cuối buổi, 12 câu hỏi chưa kịp trả lời được ghi lại; phần trả lời đăng trong chuyên mục này sau khi có ý kiến của cơ quan chuyên môn.
`,
  },
  {
    slug: 'khao-sat-muc-do-hai-long-tai-bo-phan-mot-cua',
    title: 'Khảo sát hài lòng: điểm cao nhất về thái độ, thấp nhất về biểu mẫu',
    lead: 'Trong 214 phiếu thu về, 96,7% ý kiến hài lòng hoặc rất hài lòng. Nhóm ý kiến chưa hài lòng tập trung vào biểu mẫu dài, khó hiểu.',
    kind: 'news',
    unit: 'bo-phan-mot-cua',
    section: 'cai-cach-hanh-chinh',
    topics: ['chi-so-cchc-va-hai-long'],
    at: [13, 5, '08:30'],
    cover: 'khao-sat',
    body: `
Phiếu được phát ngẫu nhiên trong bốn tuần, một nửa qua mã QR sau khi nhận kết quả, một nửa do cộng tác viên độc lập gọi điện. Cách làm này nhằm tránh tình trạng người dân ngại đánh giá thẳng khi đứng trước quầy.

Theo từng yếu tố:

- thái độ, tác phong của công chức: 98,6%;
- thời gian giải quyết: 97,2%;
- cơ sở vật chất: 96,3%;
- sự rõ ràng của biểu mẫu, thủ tục: 91,1%.

Từ kết quả này, Bộ phận Một cửa biên soạn mẫu điền sẵn cho mười thủ tục có nhiều hồ sơ nhất, có chú thích từng ô. Mẫu được doanh nghiệp đọc thử trước khi phát hành.
`,
  },
  {
    slug: 'ke-hoach-khac-phuc-tieu-chi-mat-diem-cchc',
    title: 'Lấy lại từng phần điểm đã mất của Chỉ số cải cách hành chính',
    lead: 'Ban Quản lý xác định chín tiêu chí thành phần bị trừ điểm, giao từng tiêu chí cho một trưởng phòng kèm sản phẩm và ngày hoàn thành.',
    kind: 'news',
    unit: 'bql-kkt-an-giang',
    section: 'chi-dao-dieu-hanh',
    topics: ['cai-thien-cac-chi-so', 'nguoi-dung-dau-va-chi-so'],
    at: [12, 1, '14:30'],
    cover: 'bieu-do',
    body: `
Phân tích cho thấy hơn nửa số điểm mất không phải do không làm mà do thiếu tài liệu kiểm chứng hoặc nộp muộn. Ba tiêu chí còn lại thuộc về chất lượng: tỷ lệ tái sử dụng dữ liệu, sáng kiến được nhân rộng và mức độ hoàn thành kế hoạch tuyên truyền.

Bảng phân công theo “6 rõ” được gắn vào hệ thống quản lý công việc. Mỗi tiêu chí có thư mục minh chứng riêng, cập nhật hằng tháng chứ không đợi đến kỳ chấm điểm.

Trưởng phòng chịu trách nhiệm trước lãnh đạo Ban về tiêu chí được giao; kết quả là một căn cứ xếp loại cuối năm của người đứng đầu đơn vị.
`,
  },
  {
    slug: 'diem-moi-ke-hoach-cchc-trong-tam-2026-2030',
    title: 'Những trọng tâm của kế hoạch cải cách hành chính nhà nước 2026 - 2030',
    lead: 'Quyết định số 282/QĐ-TTg ngày 12/02/2026 của Thủ tướng Chính phủ đặt dữ liệu và trách nhiệm người đứng đầu vào trung tâm của giai đoạn cải cách mới.',
    kind: 'news',
    unit: 'ban-bien-tap-trang-web',
    section: 'cai-cach-hanh-chinh',
    topics: ['van-ban-trung-uong-ve-cchc', 'y-nghia-muc-tieu-cchc'],
    at: [12, 2, '09:45'],
    cover: 'van-ban',
    source: {
      name: 'Bản tin Cải cách hành chính (nguồn mẫu)',
      author: 'Ban Biên tập bản tin',
      url: 'https://bantin-cchc.example/trong-tam-2026-2030',
      daysBefore: 4,
    },
    body: `
Kế hoạch cụ thể hóa Chương trình tổng thể theo Nghị quyết số 76/NQ-CP ngày 15/7/2021 cho nửa sau của chặng đường mười năm. Bộ, ngành, địa phương căn cứ vào đó xây dựng kế hoạch của mình và bố trí nguồn lực.

Bài viết trên bản tin lưu ý ba chuyển động: từ số hóa giấy tờ sang tái sử dụng dữ liệu; từ đo số lượng thủ tục cắt giảm sang đo chi phí tuân thủ; từ báo cáo định kỳ sang theo dõi trực tuyến.

Với cấp cơ sở, yêu cầu đặt ra là không phát sinh giấy tờ ngoài quy định và công khai kết quả xử lý để người dân giám sát.
`,
  },
]
