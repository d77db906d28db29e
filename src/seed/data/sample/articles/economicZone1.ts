import type { Article } from '../../types'

export const economicZone1: readonly Article[] = [
  {
    slug: 'phan-cong-ban-bien-tap-thuc-hien-ke-hoach-tuyen-truyen',
    title: 'Phân công Ban Biên tập thực hiện kế hoạch tuyên truyền cải cách hành chính',
    lead: 'Sáng {day}, Văn phòng Ban Quản lý Khu kinh tế họp với các phòng, đơn vị trực thuộc để giao đầu mối viết tin, bài và thống nhất lịch đăng hằng tuần trên Trang thông tin điện tử.',
    kind: 'news',
    unit: 'van-phong-bql',
    section: 'tin-hoat-dong',
    topics: ['y-nghia-muc-tieu-cchc'],
    at: [19, 1, '15:20'],
    cover: 'hop-giao-ban',
    body: `
Theo kế hoạch thông tin, tuyên truyền năm {year} của Ban Quản lý, Trang thông tin điện tử phải có ít nhất hai tin, bài về cải cách hành chính mỗi tuần. Cuộc họp tập trung trả lời một câu hỏi rất thực tế: ai viết, viết về việc gì và gửi cho ai.

Mỗi phòng cử một cộng tác viên. Tin hoạt động gửi về Ban Biên tập trong ngày diễn ra sự kiện; bài giới thiệu mô hình, hướng dẫn thủ tục gửi trước ít nhất hai ngày làm việc để có thời gian biên tập và kiểm chứng số liệu.

Văn phòng theo dõi số lượng theo tuần, nhắc vào chiều thứ Năm nếu còn thiếu. Kết quả được nêu trong giao ban và lồng ghép vào báo cáo cải cách hành chính quý, 6 tháng, năm.

> Viết ngắn, đúng, có ích cho doanh nghiệp; không viết cho đủ số.

Đó là yêu cầu Trưởng Ban Biên tập đặt ra với các cộng tác viên khi kết thúc cuộc họp.
`,
  },
  {
    slug: 'them-quay-huong-dan-nop-ho-so-truc-tuyen',
    title: 'Bộ phận Một cửa có thêm quầy hướng dẫn nộp hồ sơ trực tuyến',
    lead: 'Từ tuần này, tổ chức, cá nhân đến Bộ phận Một cửa của Ban Quản lý được bố trí riêng một quầy có máy tính, máy quét và người hướng dẫn nộp hồ sơ trên Cổng Dịch vụ công quốc gia.',
    kind: 'news',
    unit: 'bo-phan-mot-cua',
    section: 'cai-cach-hanh-chinh',
    topics: ['ket-qua-giai-quyet-tthc', 'chinh-quyen-so'],
    at: [19, 3, '09:10'],
    cover: 'mot-cua',
    body: `
Qua theo dõi, phần lớn doanh nghiệp đã quen với việc nộp hồ sơ từ xa, song người đại diện của các hộ kinh doanh và doanh nghiệp nhỏ mới thuê mặt bằng vẫn lúng túng ở bước đăng nhập và ký số. Có trường hợp phải đi lại hai lần chỉ vì tệp đính kèm sai định dạng.

Quầy mới phục vụ trong giờ hành chính, không thu bất kỳ khoản tiền nào. Người hướng dẫn giúp thao tác nhưng không giữ mật khẩu, không khai thay nội dung thuộc trách nhiệm của người nộp.

Tại quầy có sẵn:

- 02 máy tính kết nối mạng và 01 máy quét hai mặt;
- bản in các bước đăng nhập bằng tài khoản VNeID;
- danh mục lỗi thường gặp khi đính kèm tệp và cách khắc phục.

Trong ngày đầu, quầy hỗ trợ 11 lượt, trong đó 9 lượt nộp thành công ngay tại chỗ.
`,
  },
  {
    slug: 'rut-thoi-gian-cap-giay-chung-nhan-dang-ky-dau-tu',
    title: 'Phấn đấu rút thời gian cấp Giấy chứng nhận đăng ký đầu tư còn 7 ngày làm việc',
    lead: 'Phòng Quản lý Đầu tư vừa trình phương án cắt ba ngày trong quy trình nội bộ đối với dự án không thuộc diện chấp thuận chủ trương đầu tư.',
    kind: 'news',
    unit: 'phong-quan-ly-dau-tu',
    section: 'kiem-soat-thu-tuc-hanh-chinh',
    topics: ['mot-cua-va-kiem-soat-tthc', 'cai-thien-cac-chi-so'],
    at: [19, 5, '10:45'],
    cover: 'khu-cong-nghiep',
    body: `
Thời hạn theo quy định của [thủ tục cấp Giấy chứng nhận đăng ký đầu tư](/thu-tuc/1.009664) là 10 ngày làm việc. Rà soát 48 hồ sơ gần nhất cho thấy khoảng một phần ba thời gian nằm ở khâu chờ ý kiến giữa các phòng, không phải ở khâu thẩm định.

Phương án đề xuất ba việc: gửi hồ sơ lấy ý kiến song song ngay trong ngày tiếp nhận; quá hai ngày không phản hồi coi như đồng ý về nội dung thuộc lĩnh vực của phòng; dự thảo giấy chứng nhận được lập cùng lúc với báo cáo thẩm định.

Thời hạn công bố với doanh nghiệp vẫn giữ nguyên cho đến khi quy trình mới chạy thử ổn định trong ít nhất hai tháng. Hồ sơ xử lý sớm được trả sớm, không chờ đến ngày hẹn.

Lãnh đạo Ban giao Văn phòng theo dõi riêng nhóm hồ sơ này và báo cáo số ngày xử lý bình quân tại giao ban tháng.
`,
  },
  {
    slug: 'so-hoa-ho-so-dau-vao-dat-98-phan-tram',
    title: 'Số hóa hồ sơ ngay từ đầu vào đạt 98%',
    lead: 'Trong quý {quarter-1}, gần như toàn bộ hồ sơ giấy nộp tại Bộ phận Một cửa của Ban Quản lý đã được quét, ký số và chuyển xử lý trên môi trường điện tử ngay trong buổi tiếp nhận.',
    kind: 'news',
    unit: 'bo-phan-mot-cua',
    section: 'chuyen-doi-so',
    topics: ['chinh-quyen-so', 'mot-cua-du-lieu-so'],
    at: [18, 1, '14:05'],
    cover: 'kho-luu-tru',
    body: `
Tổng số hồ sơ tiếp nhận trong quý là 356, trong đó 341 hồ sơ nộp trực tuyến và 15 hồ sơ nộp trực tiếp hoặc qua bưu chính. Phần còn lại 2% chưa số hóa là các tập bản vẽ khổ lớn, phải gửi đơn vị có máy quét phù hợp.

Điểm khác so với trước là công chức tiếp nhận kiểm tra tệp ngay khi quét: đủ trang, đọc được, đúng tên giấy tờ. Nhờ vậy số lần phải yêu cầu bổ sung vì lỗi kỹ thuật giảm từ 21 xuống còn 6.

Kết quả giải quyết bản điện tử được lưu vào kho dữ liệu của tổ chức, cá nhân. Lần sau làm thủ tục khác, người nộp chọn lại giấy tờ đã có thay vì tải lên từ đầu.

Bộ phận Một cửa đề nghị trang bị một máy quét khổ A0 dùng chung với Phòng Quy hoạch, Xây dựng và Môi trường để xử lý nốt nhóm bản vẽ.
`,
  },
  {
    slug: 'nghi-dinh-118-quy-dinh-gi-ve-mot-cua',
    title: 'Nghị định 118/2025/NĐ-CP: doanh nghiệp cần biết gì khi đến Bộ phận Một cửa?',
    lead: 'Nộp ở đâu, nộp bằng cách nào, bị trả hồ sơ thì được gì: bài viết tóm tắt những điểm doanh nghiệp trong khu công nghiệp, khu kinh tế cửa khẩu hay hỏi nhất về cơ chế một cửa.',
    kind: 'feature',
    unit: 'van-phong-bql',
    section: 'pho-bien-phap-luat',
    topics: ['van-ban-trung-uong-ve-cchc', 'mot-cua-va-kiem-soat-tthc'],
    at: [18, 2, '08:00'],
    cover: 'phap-luat',
    byline: 'Ban Biên tập',
    body: `
Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ, được sửa đổi, bổ sung bởi Nghị định số 367/2025/NĐ-CP ngày 31/12/2025, là khuôn khổ chung cho việc tiếp nhận, giải quyết thủ tục tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia.

## Ba cách nộp, giá trị như nhau

Hồ sơ có thể nộp trực tiếp, qua dịch vụ bưu chính hoặc trực tuyến. Cơ quan không được từ chối chỉ vì người dân chọn cách này thay vì cách khác; việc khuyến khích nộp trực tuyến đi cùng với hướng dẫn, không đi cùng với ép buộc.

## Chỉ yêu cầu bổ sung một lần

Khi hồ sơ chưa đủ, công chức phải ghi rõ thiếu gì, căn cứ ở đâu, trong một văn bản. Doanh nghiệp nên giữ phiếu này: nếu bị yêu cầu thêm giấy tờ ngoài danh mục đã niêm yết, đó là căn cứ để phản ánh.

## Trễ hạn phải xin lỗi

Hồ sơ quá hạn phải có thư xin lỗi nêu lý do và ngày hẹn mới. Tại Ban Quản lý, thư xin lỗi do lãnh đạo phòng trực tiếp ký và được thống kê trong báo cáo tháng.

Danh mục thủ tục kèm thành phần hồ sơ được công khai tại [mục Thủ tục](/thu-tuc); nội dung tại quầy và trên trang phải thống nhất với nhau.
`,
  },
  {
    slug: 'khao-sat-ha-tang-khu-cong-nghiep-xuan-to',
    title: 'Chùm ảnh: Khảo sát hạ tầng Khu công nghiệp Xuân Tô trước mùa mưa',
    lead: 'Đoàn công tác của Ban Quản lý kiểm tra hệ thống thoát nước, đường nội khu và trạm xử lý nước thải, ghi nhận các vị trí cần gia cố trước khi vào cao điểm mưa.',
    kind: 'photo',
    unit: 'trung-tam-ha-tang',
    section: 'tin-hoat-dong',
    topics: ['chu-truong-cho-doanh-nghiep'],
    at: [18, 4, '16:30'],
    cover: 'duong-noi-khu',
    gallery: ['tram-nuoc-thai', 'khu-cong-nghiep'],
    body: `
Đoàn đi bộ toàn tuyến mương hở dài 1,8 km, đánh dấu bảy vị trí bồi lắng. Trung tâm Quản lý, khai thác hạ tầng cam kết nạo vét xong trong mười ngày.

Tại trạm xử lý nước thải, các chỉ số quan trắc tự động trong tháng đều trong ngưỡng cho phép. Doanh nghiệp đề nghị có lịch bảo trì công bố trước để chủ động ca sản xuất.

Hai đoạn đường trước cổng nhà máy thức ăn thủy sản xuất hiện ổ gà do xe tải nặng. Đơn vị quản lý sẽ dặm vá tạm, đồng thời lập dự toán sửa chữa lớn trong năm sau.
`,
  },
  {
    slug: 'tap-huan-ky-so-tren-he-thong-quan-ly-van-ban',
    title: 'Công chức Ban Quản lý thực hành ký số trên điện thoại',
    lead: 'Lớp tập huấn một buổi, chia hai nhóm, mỗi người tự ký ít nhất ba loại văn bản trước khi ra về.',
    kind: 'news',
    unit: 'van-phong-bql',
    section: 'cong-vu-cong-chuc',
    topics: ['cai-cach-che-do-cong-vu', 'chinh-quyen-so'],
    at: [18, 5, '11:00'],
    cover: 'ky-so',
    body: `
Khác với các lớp trước thiên về giới thiệu, buổi tập huấn ngày {day-1} bắt đầu bằng một tình huống: trưởng phòng đang ở công trường, văn bản phải phát hành trước 16 giờ. Học viên mở điện thoại, đọc, góp ý, ký và chuyển văn thư trong vòng mười phút.

Sau phần thực hành, Văn phòng tổng hợp 14 lỗi thường gặp, từ hết hạn chứng thư số đến đặt sai vị trí chữ ký trên thể thức văn bản. Bản hướng dẫn rút gọn hai trang được gửi cho từng người.

Tỷ lệ văn bản ký số cá nhân của lãnh đạo phòng trong tháng {month-1} là 91%. Chỉ tiêu đặt ra là 100%, trừ văn bản mật theo quy định.
`,
  },
  {
    slug: 'doi-thoai-doanh-nghiep-khu-kinh-te-cua-khau',
    title: 'Đối thoại với doanh nghiệp khu kinh tế cửa khẩu: 14 kiến nghị, hẹn ngày trả lời từng việc',
    lead: 'Không đọc báo cáo, dành toàn bộ thời gian cho hỏi và đáp, cuộc đối thoại chiều {day-1} tại khu vực Tịnh Biên ghi nhận 14 kiến nghị của 32 doanh nghiệp.',
    kind: 'news',
    unit: 'bql-kkt-an-giang',
    section: 'dau-tu-doanh-nghiep',
    topics: ['phan-hoi-cua-doanh-nghiep', 'cai-thien-cac-chi-so'],
    at: [17, 4, '09:30'],
    cover: 'doi-thoai',
    body: `
Nhóm vấn đề được nêu nhiều nhất là bãi đỗ xe chờ thông quan, giá thuê kho ngắn hạn và thời gian xác nhận lao động làm ca đêm. Một doanh nghiệp nông sản cho biết có hôm xe phải chờ gần bốn giờ vì bãi quá tải.

Trong số 14 kiến nghị, năm việc được trả lời ngay tại chỗ; sáu việc thuộc thẩm quyền Ban Quản lý, hẹn trả lời bằng văn bản trong bảy ngày làm việc; ba việc chuyển cơ quan hải quan, biên phòng và thông báo lại cho doanh nghiệp biết đã chuyển ngày nào.

> Chúng tôi không cần câu trả lời đẹp, chúng tôi cần biết bao giờ xong.

Đại diện một doanh nghiệp logistics nói như vậy khi góp ý về cách trả lời kiến nghị. Tiếp thu ý kiến này, bảng theo dõi công khai từng việc sẽ có cột ngày hẹn và ngày hoàn thành thực tế.
`,
  },
  {
    slug: 'niem-yet-thu-tuc-bang-ma-qr',
    title: 'Quét mã QR để đọc thủ tục tại Bộ phận Một cửa',
    lead: 'Bảng niêm yết giấy được thay dần bằng biển gọn có mã QR dẫn thẳng đến nội dung thủ tục trên Trang thông tin điện tử, bảo đảm hai nơi luôn giống nhau.',
    kind: 'news',
    unit: 'bo-phan-mot-cua',
    section: 'kiem-soat-thu-tuc-hanh-chinh',
    topics: ['niem-yet-cong-khai-tthc'],
    at: [16, 1, '08:40'],
    cover: 'ma-qr',
    body: `
Mỗi lĩnh vực có một biển màu riêng: đầu tư, xây dựng, môi trường, lao động. Người dân quét mã, đọc thành phần hồ sơ, tải biểu mẫu và xem địa chỉ tiếp nhận phản ánh, kiến nghị.

Bảng giấy không bị bỏ hẳn. Người cao tuổi hoặc không dùng điện thoại thông minh vẫn có tập in đặt tại quầy, cập nhật cùng lúc với bản trên trang.

Trước khi dán, công chức đầu mối kiểm soát thủ tục hành chính đối chiếu từng mã với [danh mục công khai](/thu-tuc). Thủ tục hết hiệu lực được gỡ trong ngày.
`,
  },
  {
    slug: 'kiem-tra-ky-luat-ky-cuong-tai-cac-phong',
    title: 'Kiểm tra đột xuất việc chấp hành giờ làm việc và xử lý văn bản đến hạn',
    lead: 'Tổ kiểm tra kỷ luật, kỷ cương hành chính của Ban Quản lý không báo trước, đến ba phòng và một đơn vị trực thuộc trong sáng {day-1}.',
    kind: 'news',
    unit: 'lanh-dao-ban',
    section: 'chi-dao-dieu-hanh',
    topics: ['ky-luat-ky-cuong', 'cai-cach-che-do-cong-vu'],
    at: [16, 2, '14:50'],
    cover: 'kiem-tra',
    body: `
Nội dung kiểm tra gồm: giờ giấc, trang phục, thẻ công chức; văn bản đến hạn trên hệ thống; sổ theo dõi thư xin lỗi; vệ sinh và phòng cháy tại nơi làm việc.

Kết quả, 100% công chức có mặt đúng giờ hoặc có lịch công tác được duyệt. Tuy nhiên còn bốn văn bản quá hạn trả lời từ một đến ba ngày, chủ yếu do chưa chuyển người xử lý khi cán bộ phụ trách đi công tác.

Tổ kiểm tra yêu cầu trưởng phòng phân công người thay thế ngay trên hệ thống mỗi khi có người vắng từ một ngày trở lên. Văn phòng tổng hợp lại sau hai tuần, đơn vị nào tái diễn sẽ nêu tên trong giao ban.
`,
  },
]
