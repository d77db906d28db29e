import type { Article } from '../../types'

export const dongDang: readonly Article[] = [
  {
    slug: 'dong-dang-trien-khai-tuyen-truyen-cchc-tai-cua-khau',
    title: 'Đồng Đăng - Lạng Sơn: đưa nội dung cải cách hành chính đến từng bãi xe, từng văn phòng khai báo',
    lead: 'Văn phòng Ban Quản lý Khu kinh tế cửa khẩu làm đầu mối, mỗi phòng, đơn vị cung cấp văn bản và tin, bài theo lĩnh vực của mình.',
    kind: 'news',
    unit: 'van-phong-bql-kktck',
    section: 'tin-hoat-dong',
    topics: ['van-ban-trung-uong-ve-cchc', 'chi-dao-dieu-hanh-cchc'],
    at: [19, 4, '10:30'],
    cover: 'cua-khau',
    body: `
Người cần nghe nhất không ngồi trong hội trường mà ngồi trên xe. Vì vậy, tờ gấp song ngữ được phát tại bãi chờ, nội dung chỉ gồm ba việc: khai báo trước, nộp phí trực tuyến, gọi ai khi vướng.

Màn hình điện tử ở cổng kiểm soát phát luân phiên khẩu hiệu và thời gian chờ từng luồng. Trên mạng xã hội, trang chính thức của Ban trả lời bình luận trong ngày làm việc.

Kết quả tuyên truyền được tổng hợp hằng quý, nêu cả những việc chưa làm tốt.
`,
  },
  {
    slug: 'khai-bao-truoc-tren-nen-tang-cua-khau-so',
    title: 'Tài xế khai báo trước, xe qua cổng nhanh hơn',
    lead: 'Khi toàn bộ phương tiện khai trước trên nền tảng cửa khẩu số, thời gian dừng tại cổng kiểm soát giảm đáng kể.',
    kind: 'news',
    unit: 'ttqlck',
    section: 'chuyen-doi-so',
    topics: ['mot-cua-du-lieu-so', 'dich-vu-cong-truc-tuyen'],
    at: [17, 1, '08:55'],
    cover: 'xe-hang',
    body: `
Đơn vị vận hành cho biết thời gian xử lý bình quân một lượt xe giảm từ 16 phút còn 9 phút. Lỗi thường gặp là gõ sai số rơ-moóc hoặc chọn nhầm loại hàng, khiến cổng tự động không mở.

Tổ hỗ trợ lưu động đi dọc bãi xe, giúp tài xế sửa thông tin ngay trên điện thoại. Những lái xe chạy tuyến thường xuyên được lưu mẫu khai để dùng lại.

Ban Quản lý đề nghị doanh nghiệp giao nhận khai trước ít nhất hai giờ vào ngày cao điểm.
`,
  },
  {
    slug: 'chum-anh-mot-ca-truc-dem-o-cua-khau',
    title: 'Chùm ảnh: Một ca trực đêm ở cửa khẩu',
    lead: 'Từ 19 giờ đến 5 giờ sáng, những người làm việc thầm lặng giữ cho dòng xe nông sản không đứt đoạn.',
    kind: 'photo',
    unit: 'ttqlck',
    section: 'guong-sang-cach-lam-hay',
    topics: ['mo-hinh-sang-kien'],
    at: [16, 4, '06:50'],
    cover: 'cua-khau',
    gallery: ['xe-hang', 'man-hinh-led', 'nop-truc-tuyen'],
    body: `
Ca đêm có mười hai người, chia ba tổ: cổng vào, bãi chờ và trung tâm điều hành. Mỗi giờ, tổ trưởng cập nhật số xe theo từng luồng lên màn hình.

Gần nửa đêm, một xe lạnh báo hỏng máy phát. Tổ bãi chờ sắp xếp cho xe vào trước và gọi thợ đến sửa tại chỗ.

Năm giờ sáng, người nhận ca đã có mặt. Sổ giao ca ghi 214 lượt xe, không sự cố.
`,
  },
  {
    slug: 'giao-ban-cchc-chi-ro-ton-tai-han-che',
    title: 'Giao ban cải cách hành chính ở Ban Quản lý KKTCK: nêu kết quả một, nêu tồn tại hai',
    lead: 'Cuộc họp dành phần lớn thời gian cho những việc chưa được: tin, bài còn ít, khảo sát hài lòng chưa đủ mẫu, hai thủ tục niêm yết chậm.',
    kind: 'news',
    unit: 'van-phong-bql-kktck',
    section: 'chi-dao-dieu-hanh',
    topics: ['ket-qua-cach-lam-hay-han-che', 'nguoi-dung-dau-va-chi-so'],
    at: [14, 1, '15:10'],
    cover: 'hop-giao-ban',
    body: `
Lãnh đạo Ban yêu cầu mỗi tồn tại phải có tên người, ngày xong và cách kiểm tra. Hai thủ tục niêm yết chậm do quyết định công bố đến muộn, từ nay Văn phòng theo dõi trực tiếp trên cơ sở dữ liệu quốc gia thay vì chờ văn bản giấy.

Về tin, bài, mỗi phòng cam kết ít nhất hai tin mỗi tháng, nội dung phản ánh cả cách làm hay lẫn vướng mắc.

Kết quả thực hiện được đưa vào đánh giá người đứng đầu đơn vị cuối quý.
`,
  },
  {
    slug: 'tap-huan-ky-nang-tra-loi-tren-mang-xa-hoi',
    title: 'Tập huấn kỹ năng trả lời người dân trên Facebook, Zalo, TikTok',
    lead: 'Công chức đóng vai người bình luận gay gắt để luyện cách trả lời đúng quy định, có tình và không vòng vo.',
    kind: 'news',
    unit: 'van-phong-bql-kktck',
    section: 'cong-vu-cong-chuc',
    topics: ['chinh-quyen-so', 'cai-cach-che-do-cong-vu'],
    at: [13, 1, '16:25'],
    cover: 'tap-huan',
    body: `
Bốn nguyên tắc được thống nhất: không tranh cãi, không hứa thay cơ quan khác, không để quá 24 giờ, không đăng thông tin cá nhân của người hỏi.

Học viên phân tích một clip ngắn từng gây hiểu lầm về phí bến bãi. Bài học là công bố thông tin sớm, bằng con số và hình ảnh, trước khi tin đồn lan rộng.

Sau lớp học, Ban Quản lý lập tổ trực mạng xã hội gồm ba người, thay phiên theo tuần.
`,
  },
  {
    slug: 'hoi-nghi-doi-thoai-voi-doanh-nghiep-xuat-nhap-khau',
    title: 'Doanh nghiệp xuất nhập khẩu đề nghị công bố sớm lịch hoạt động các lối thông quan',
    lead: 'Hội nghị đối thoại thu hút 56 doanh nghiệp, 19 ý kiến phát biểu trực tiếp, 8 ý kiến gửi qua mã QR.',
    kind: 'news',
    unit: 'bql-kktck-dong-dang-lang-son',
    section: 'dau-tu-doanh-nghiep',
    topics: ['phan-hoi-cua-doanh-nghiep', 'nguoi-dung-dau-va-chi-so'],
    at: [11, 4, '09:40'],
    cover: 'doi-thoai',
    body: `
Các doanh nghiệp mong biết trước ít nhất ba ngày khi có thay đổi giờ hoạt động, bởi mỗi container lạnh chờ thêm một ngày là thêm chi phí điện và rủi ro chất lượng.

Ban Quản lý cam kết gửi lịch qua nhóm liên lạc và đăng trên trang ngay khi thống nhất với phía bạn; đồng thời đề xuất cơ chế thông tin khẩn qua tin nhắn.

Với nhóm kiến nghị về phí, đại diện cơ quan tài chính giải thích căn cứ và ghi nhận đề nghị điều chỉnh mức thu ban đêm.
`,
  },
  {
    slug: 'do-hoa-mot-ngay-tren-nen-tang-cua-khau-so',
    title: 'Đồ họa: Một ngày trên nền tảng cửa khẩu số',
    lead: 'Ba con số cho thấy dữ liệu đã thay những tập giấy khai báo như thế nào.',
    kind: 'infographic',
    unit: 'ttqlck',
    section: 'chuyen-doi-so',
    topics: ['mot-cua-du-lieu-so'],
    at: [9, 1, '11:05'],
    cover: 'do-hoa-cua-khau',
    body: `
Số liệu lấy trong một ngày làm việc bình thường, không phải cao điểm mùa vụ. Phần lớn lượt khai đến từ doanh nghiệp giao nhận có tài khoản riêng.

Chín phút là thời gian tính từ khi xe đến cổng đến khi có quyết định phân luồng. Thời gian kiểm tra chuyên ngành được thống kê riêng.

Dữ liệu tổng hợp được cập nhật hằng tuần trên trang của Ban Quản lý.
`,
  },
  {
    slug: 'kien-toan-to-chuc-sau-sap-xep-bo-may',
    title: 'Kiện toàn tổ chức sau sắp xếp: bớt đầu mối, rõ việc, không gián đoạn phục vụ',
    lead: 'Sau khi sắp xếp các phòng chuyên môn, Ban Quản lý KKTCK Đồng Đăng - Lạng Sơn công bố lại đầu mối giải quyết công việc.',
    kind: 'news',
    unit: 'bql-kktck-dong-dang-lang-son',
    section: 'cong-vu-cong-chuc',
    topics: ['sap-xep-bo-may-che-do-cong-vu', 'sau-bau-cu-phan-cap-phan-quyen'],
    at: [8, 4, '10:10'],
    cover: 'tru-so',
    body: `
Ba nhóm việc dễ bị chồng chéo là quản lý bến bãi, an toàn giao thông khu vực cửa khẩu và hỗ trợ doanh nghiệp đã được phân lại, mỗi việc một phòng chủ trì.

Hồ sơ đang giải quyết được bàn giao theo danh mục, có ký nhận; ngày hẹn trả cho doanh nghiệp giữ nguyên.

Công chức chuyển vị trí được kèm cặp hai tuần. Số điện thoại đầu mối mới niêm yết tại trụ sở và trên trang.
`,
  },
  {
    slug: 'an-toan-giao-thong-khu-vuc-cua-khau',
    title: 'Luật và an toàn giao thông ở đường dẫn cửa khẩu: phạt ít đi nhờ nhắc sớm',
    lead: 'Thay vì chỉ xử lý vi phạm, lực lượng chức năng cùng Ban Quản lý nhắc lái xe từ bãi chờ bằng loa, bảng và tin nhắn.',
    kind: 'news',
    unit: 'ttqlck',
    section: 'pho-bien-phap-luat',
    topics: ['luat-ban-hanh-vbqppl'],
    at: [6, 3, '13:20'],
    cover: 'xe-hang',
    body: `
Ba lỗi được nhắc nhiều nhất gồm dừng xe trên đường dốc, chiếm làn ngược chiều và để tài xế mệt mỏi tiếp tục cầm lái. Tại bãi chờ có phòng nghỉ miễn phí và bảng thời gian để lái xe chủ động.

Sau bốn tuần, số trường hợp vi phạm bị lập biên bản giảm khoảng một phần ba, không xảy ra va chạm nghiêm trọng.

Tờ rơi tóm tắt quy định được in song ngữ, phát kèm phiếu vào bãi.
`,
  },
  {
    slug: 'quan-ly-tai-san-cong-bang-ma-dinh-danh',
    title: 'Dán mã định danh cho tài sản công, kiểm kê xong trong một buổi',
    lead: 'Mỗi bàn ghế, máy tính, camera của Ban Quản lý có một mã; quét là biết nguồn gốc, giá trị, người sử dụng.',
    kind: 'news',
    unit: 'van-phong-bql-kktck',
    section: 'cai-cach-hanh-chinh',
    topics: ['tai-chinh-cong-tai-san-cong'],
    at: [5, 1, '15:25'],
    cover: 'ma-qr',
    body: `
Đợt kiểm kê trước mất gần hai tuần và phải đối chiếu nhiều sổ. Lần này, ba nhóm chia theo tầng, quét 1.360 tài sản trong bốn giờ.

Qua kiểm kê, 42 thiết bị không còn nhu cầu được đề nghị điều chuyển, thanh lý theo quy định; chín máy tính còn tốt chuyển cho tổ hỗ trợ khai báo.

Dữ liệu tài sản được công khai nội bộ, mọi công chức đều tra cứu được.
`,
  },
  {
    slug: 'lang-son-day-manh-dich-vu-cong-truc-tuyen-toan-trinh',
    title: 'Lạng Sơn đặt mục tiêu hồ sơ thủ tục được xử lý trên môi trường điện tử',
    lead: 'Các cơ quan trong tỉnh rà soát nguyên nhân người dân chưa nộp trực tuyến để có cách hỗ trợ phù hợp từng nhóm.',
    kind: 'news',
    unit: 'bql-kktck-dong-dang-lang-son',
    section: 'chuyen-doi-so',
    topics: ['dich-vu-cong-truc-tuyen', 'dvctt-va-buu-chinh-cong-ich'],
    at: [3, 4, '08:45'],
    cover: 'nop-truc-tuyen',
    source: {
      name: 'Trang tin Hành chính công xứ Lạng (nguồn mẫu)',
      author: 'Hoàng Thị R',
      url: 'https://hccxulang.example/dich-vu-cong-truc-tuyen',
      daysBefore: 2,
    },
    body: `
Theo nguồn tin, ba rào cản chính là chưa có chữ ký số cá nhân, giấy tờ gốc chưa số hóa và tâm lý muốn gặp trực tiếp cho chắc.

Trung tâm Phục vụ hành chính công bố trí người hỗ trợ nộp trực tuyến tại chỗ, đồng thời cho phép trả kết quả qua bưu chính công ích đến tận thôn.

Ban Quản lý KKTCK đề xuất thêm hình thức hỗ trợ qua video cho doanh nghiệp ở xa.
`,
  },
  {
    slug: 'video-huong-dan-nop-phi-ha-tang-cua-khau',
    title: 'Video: Nộp phí sử dụng hạ tầng cửa khẩu trên điện thoại',
    lead: 'Hướng dẫn từng bước cho lái xe, có phụ đề tiếng Việt và tiếng Trung.',
    kind: 'video',
    unit: 'ttqlck',
    section: 'chuyen-doi-so',
    topics: ['dich-vu-cong-truc-tuyen'],
    at: [2, 1, '17:40'],
    cover: 'vneid',
    videoUrl: 'https://video.example/nop-phi-ha-tang-cua-khau',
    body: `
Video quay tại bãi xe với nhân vật là một lái xe đường dài. Tình huống mất sóng giữa chừng cũng được diễn lại: biên lai vẫn lưu, không nộp hai lần.

Ở phút thứ hai có phần kiểm tra biên lai để tránh bị giả mạo. Mọi khoản thu đều thể hiện trên biên lai điện tử, không nộp tiền mặt cho bất kỳ ai trong bãi.

Lái xe có thể quét mã dán trên cột đèn để mở lại video ngay tại chỗ, kể cả khi xe đang nối đuôi chờ vào cổng.
`,
  },
  {
    slug: 'hoi-thi-tuyen-truyen-vien-cchc-kktck',
    title: 'Sôi nổi hội thi tuyên truyền viên cải cách hành chính khu kinh tế cửa khẩu',
    lead: 'Các thí sinh kể chuyện thật của đơn vị mình trong năm phút, không đọc giấy.',
    kind: 'news',
    unit: 'bql-kktck-dong-dang-lang-son',
    section: 'tin-hoat-dong',
    topics: ['mo-hinh-sang-kien', 'van-ban-trung-uong-ve-cchc'],
    at: [1, 2, '20:10'],
    cover: 'hoi-thi',
    body: `
Tiết mục được vỗ tay lâu nhất là câu chuyện về chiếc xe chở na bị kẹt vì sai một chữ số. Người kể chính là cán bộ đã thức đến hai giờ sáng để cùng lái xe sửa khai báo.

Ban Giám khảo chấm ba tiêu chí: đúng, dễ hiểu, có ích. Năm tiết mục tốt nhất được dựng thành video ngắn phát trên màn hình điện tử.

Hội thi là hoạt động thực hiện kế hoạch tuyên truyền cải cách hành chính năm {year} của Ban Quản lý.
`,
  },
]
