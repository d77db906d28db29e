import type { Article } from '../../types'

export const economicZone5: readonly Article[] = [
  {
    slug: 'tham-dinh-thiet-ke-tren-ban-ve-dien-tu',
    title: 'Thẩm định thiết kế trên bản vẽ điện tử: bớt bốn thùng hồ sơ cho mỗi dự án',
    lead: 'Từ tháng {month}, Phòng Quy hoạch, Xây dựng và Môi trường nhận bản vẽ điện tử ký số, ghi ý kiến trực tiếp trên tệp và trả kết quả không kèm bản giấy.',
    kind: 'news',
    unit: 'phong-quy-hoach-xay-dung',
    section: 'chuyen-doi-so',
    topics: ['giai-quyet-tthc-dien-tu', 'chinh-quyen-so'],
    at: [6, 5, '09:40'],
    cover: 'ky-so',
    body: `
Một bộ hồ sơ nhà xưởng trước đây nặng gần 30 kg với nhiều bản sao. Khi phải sửa một chi tiết, doanh nghiệp in lại cả tập. Giờ đây, bản vẽ sửa đến đâu ký lại đến đó, hệ thống giữ lịch sử từng lần.

Đơn vị tư vấn được hướng dẫn cách đặt tên tệp, phân lớp và dung lượng tối đa. Trường hợp tệp vượt dung lượng, phòng cung cấp đường dẫn tải lên riêng.

Ba dự án đầu tiên đã hoàn thành thẩm định theo cách mới, thời gian bình quân giảm năm ngày.
`,
  },
  {
    slug: 'ra-soat-thu-tuc-hanh-chinh-noi-bo',
    title: 'Cắt chín thủ tục nội bộ không còn cần thiết',
    lead: 'Xin xe, mượn hội trường, đăng ký công tác: những thủ tục giữa các phòng với nhau cũng được đưa ra rà soát như thủ tục với doanh nghiệp.',
    kind: 'news',
    unit: 'van-phong-bql',
    section: 'kiem-soat-thu-tuc-hanh-chinh',
    topics: ['mot-cua-va-kiem-soat-tthc', 'chu-truong-mo-hinh-hay-cchc'],
    at: [5, 2, '08:50'],
    cover: 'kiem-tra',
    body: `
Trong 37 thủ tục nội bộ được thống kê, chín thủ tục bị bãi bỏ, mười bốn thủ tục gộp bước ký. Cách làm là hỏi người thực hiện thay vì hỏi người ban hành.

Ví dụ, giấy đề nghị thanh toán công tác phí trước kia qua bốn chữ ký, nay còn hai và xử lý hoàn toàn trên hệ thống. Kế toán ước tính tiết kiệm khoảng 20 giờ làm việc mỗi tháng.

Văn phòng sẽ đo lại mức độ hài lòng nội bộ sau ba tháng. Thủ tục nào phát sinh thêm giấy tờ so với phương án đã duyệt sẽ bị trả lại.
`,
  },
  {
    slug: 'huong-dan-ho-so-lao-dong-nuoc-ngoai',
    title: 'Sáu lỗi hay gặp khi nộp hồ sơ lao động nước ngoài',
    lead: 'Từ các hồ sơ phải bổ sung trong ba tháng qua, Phòng Doanh nghiệp và Lao động tổng hợp những lỗi doanh nghiệp có thể tự tránh.',
    kind: 'feature',
    unit: 'phong-doanh-nghiep-lao-dong',
    section: 'pho-bien-phap-luat',
    topics: ['chu-truong-cho-doanh-nghiep', 'ket-qua-giai-quyet-tthc'],
    at: [5, 3, '14:20'],
    cover: 'nop-truc-tuyen',
    body: `
Hơn 20% hồ sơ lao động nước ngoài phải bổ sung ít nhất một lần. Điều đáng nói là hầu hết lỗi lặp lại.

1. Tên trên hộ chiếu và trên văn bằng viết khác nhau nhưng không có giải trình.
2. Giấy tờ nước ngoài chưa hợp pháp hóa lãnh sự hoặc bản dịch chưa chứng thực.
3. Giấy khám sức khỏe quá hạn vào ngày nộp.
4. Vị trí công việc trong hợp đồng dự kiến không khớp văn bản chấp thuận nhu cầu.
5. Ảnh không đúng quy cách, chụp lại từ ảnh giấy.
6. Nộp sát ngày người lao động nhập cảnh.

Phòng khuyến nghị doanh nghiệp lập lịch nhắc hết hạn giấy phép trước 60 ngày. Biểu mẫu kiểm tra nhanh được gửi kèm thư điện tử cho bộ phận nhân sự của các doanh nghiệp trong khu công nghiệp.
`,
  },
  {
    slug: 'thong-nhat-noi-dung-khau-hieu-cchc',
    title: 'Thống nhất bộ khẩu hiệu tuyên truyền cải cách hành chính, bắt đầu treo tại bốn điểm',
    lead: 'Sau khi có ý kiến thống nhất của Ban Tuyên giáo và Dân vận, các khẩu hiệu được thể hiện trên pano, màn hình điện tử và đăng trên trang.',
    kind: 'news',
    unit: 'van-phong-bql',
    section: 'tin-hoat-dong',
    topics: ['khau-hieu-cchc'],
    at: [5, 5, '10:05'],
    cover: 'pano',
    body: `
Nội dung được chọn ngắn, dễ nhớ, gắn với việc cụ thể như nộp hồ sơ trực tuyến, đúng hẹn, phản ánh khi bị phiền hà. Bản in phải đúng từng chữ so với văn bản thống nhất; mọi thay đổi đều phải xin ý kiến lại.

Bốn điểm treo gồm trụ sở Ban, cổng Khu công nghiệp Bình Long, khu vực cửa khẩu Tịnh Biên và Khánh Bình. Mỗi pano ghi rõ ngày treo, ngày tháo và người chịu trách nhiệm để tránh bạc màu, rách nát.

Danh sách đang có hiệu lực xem tại [trang Khẩu hiệu](/khau-hieu).
`,
  },
  {
    slug: 'giao-ban-thang-khong-co-ho-so-tre-han',
    title: 'Giao ban tháng: không có hồ sơ trễ hạn, còn 6 việc chậm tiến độ',
    lead: 'Lần đầu trong năm, báo cáo giao ban không có hồ sơ thủ tục hành chính trễ hạn. Tuy vậy, sáu nhiệm vụ trong kế hoạch cải cách hành chính đang chậm.',
    kind: 'news',
    unit: 'bql-kkt-an-giang',
    section: 'chi-dao-dieu-hanh',
    topics: ['chi-dao-dieu-hanh-cchc', 'ket-qua-cach-lam-hay-han-che'],
    at: [4, 2, '16:20'],
    cover: 'hop-giao-ban-2',
    body: `
Các việc chậm chủ yếu liên quan đến mua sắm thiết bị và kết nối dữ liệu với hệ thống bên ngoài. Lãnh đạo Ban yêu cầu báo cáo bằng ngày cụ thể, không ghi “đang triển khai”.

Về tuyên truyền, trong ba tháng qua có tuần số tin, bài chưa đạt chỉ tiêu do phải chờ kiểm chứng số liệu. Ban Biên tập nhận khuyết điểm và bổ sung nguồn bài dự trữ từ các phòng.

Kết luận giao ban được cập nhật lên hệ thống theo dõi nhiệm vụ ngay trong ngày.
`,
  },
  {
    slug: 'thong-bao-tam-ngung-cap-dien-khu-cong-nghiep',
    title: 'Thông báo tạm ngừng cấp điện để bảo trì tại Khu công nghiệp Bình Long',
    lead: 'Thời gian dự kiến từ 7 giờ đến 11 giờ ngày {day+4}, ảnh hưởng các lô phía bắc.',
    kind: 'news',
    unit: 'trung-tam-ha-tang',
    section: 'thong-bao',
    topics: ['chu-truong-cho-doanh-nghiep'],
    at: [4, 3, '11:25'],
    cover: 'khu-cong-nghiep',
    state: {
      status: 'withdrawn',
      afterDays: 1,
      reason: 'Đơn vị điện lực hoãn lịch bảo trì; nội dung thông báo không còn đúng.',
    },
    body: `
Doanh nghiệp có phụ tải lớn chủ động phương án dự phòng, kiểm tra máy phát và hệ thống chữa cháy trước thời gian ngừng cấp điện.

Trạm xử lý nước thải tập trung chạy bằng nguồn dự phòng, không ảnh hưởng đến việc tiếp nhận nước thải.

Mọi thay đổi về lịch sẽ được thông báo qua nhóm liên lạc doanh nghiệp và trên trang này.
`,
  },
  {
    slug: 'vi-tri-viec-lam-va-ban-mo-ta-cong-viec',
    title: 'Mỗi vị trí việc làm một trang mô tả, mỗi công chức biết rõ việc của mình',
    lead: 'Ban Quản lý hoàn thành rà soát bản mô tả công việc theo vị trí việc làm, bổ sung tiêu chí về kỹ năng số và thái độ phục vụ.',
    kind: 'news',
    unit: 'van-phong-bql',
    section: 'cong-vu-cong-chuc',
    topics: ['cai-cach-che-do-cong-vu', 'sap-xep-bo-may-che-do-cong-vu'],
    at: [3, 1, '09:35'],
    cover: 'tru-so',
    body: `
Bản mô tả mới rút từ bảy trang xuống một trang, gồm: nhiệm vụ chính, sản phẩm đầu ra, thời hạn, mối quan hệ phối hợp và người thay thế khi vắng mặt.

Điểm được trao đổi nhiều là cách đánh giá những việc không đếm được như tham mưu, phối hợp. Phương án thống nhất là lấy ý kiến của nơi nhận sản phẩm, ẩn danh, hai lần mỗi năm.

Kết quả rà soát là cơ sở xác định nhu cầu đào tạo năm {year+1} và bố trí lại công việc ở hai phòng đang quá tải.
`,
  },
  {
    slug: 'mot-ngay-o-bo-phan-mot-cua',
    title: 'Một ngày ở Bộ phận Một cửa',
    lead: '7 giờ 30 lấy số đầu tiên, 16 giờ 50 trả kết quả cuối cùng. Giữa hai mốc ấy là 43 lượt người, 19 cuộc gọi và một hồ sơ khó.',
    kind: 'feature',
    unit: 'ban-bien-tap-trang-web',
    section: 'cai-cach-hanh-chinh',
    topics: ['ket-qua-giai-quyet-tthc', 'mo-hinh-sang-kien'],
    at: [3, 2, '07:30'],
    cover: 'mot-cua',
    byline: 'Trần Văn B',
    body: `
Buổi sáng bắt đầu bằng việc kiểm tra hồ sơ nộp trực tuyến trong đêm. Có chín hồ sơ, hai hồ sơ gửi lúc gần nửa đêm. Công chức trực phân loại, chuyển ngay những hồ sơ đủ điều kiện.

## Giờ cao điểm

Từ 9 đến 10 giờ, phòng chờ đông nhất. Không còn cảnh chen lấn nhờ hệ thống lấy số, nhưng vẫn có người sốt ruột. Một bác chủ cơ sở cơ khí hỏi vì sao phải khai lại thông tin đã nộp năm ngoái. Câu hỏi ấy được ghi vào sổ và trở thành đề xuất liên thông dữ liệu.

## Hồ sơ khó

Buổi chiều, một doanh nghiệp muốn chuyển nhượng một phần dự án, kéo theo ba thủ tục ở hai cơ quan. Thay vì chỉ đường, công chức gọi đầu mối bên kia, lập một lịch chung và in cho doanh nghiệp một tờ duy nhất.

## Khép lại

Cuối ngày, bảng điện tử hiện 100% hồ sơ đến hạn đã trả. Không ai vỗ tay. Mọi người tắt máy, kiểm tra cửa sổ và hẹn nhau sáng mai.
`,
  },
  {
    slug: 'yeu-cau-moi-voi-trang-thong-tin-dien-tu-co-quan',
    title: 'Quy định mới về cung cấp thông tin trên môi trường mạng của cơ quan nhà nước',
    lead: 'Nghị định số 224/2026/NĐ-CP có hiệu lực từ 01/7/2026 yêu cầu thông tin thủ tục hành chính được cập nhật ngay khi có thay đổi và thống nhất với Cổng Dịch vụ công quốc gia.',
    kind: 'news',
    unit: 'ban-bien-tap-trang-web',
    section: 'pho-bien-phap-luat',
    topics: ['van-ban-trung-uong-ve-cchc', 'chinh-quyen-so'],
    at: [3, 3, '10:55'],
    cover: 'phap-luat',
    source: {
      name: 'Tạp chí Hành chính số (nguồn mẫu)',
      author: 'Lê Minh Q',
      url: 'https://hanhchinhso.example/nghi-dinh-224',
      daysBefore: 6,
    },
    body: `
Theo tạp chí, điểm nhấn của nghị định là coi trang thông tin của cơ quan như một phần của hệ thống thống nhất, phải đo được tính đầy đủ và kịp thời bằng công cụ tự động.

Người dân có thể đánh giá mức độ hài lòng ngay trên trang; khi tạm dừng hệ thống có kế hoạch, cơ quan phải báo trước ít nhất bảy ngày làm việc.

Ban Biên tập lưu ý bạn đọc: nội dung tóm tắt phục vụ tìm hiểu chung, việc áp dụng căn cứ vào văn bản chính thức.
`,
  },
  {
    slug: 'phien-giao-dich-viec-lam-trong-khu-cong-nghiep',
    title: '612 lượt người tìm việc, 148 người được hẹn phỏng vấn tại phiên giao dịch việc làm',
    lead: 'Phiên giao dịch tổ chức ngay cổng khu công nghiệp, nộp hồ sơ bằng một trang khai và mã định danh, không cần giấy chứng thực.',
    kind: 'news',
    unit: 'phong-doanh-nghiep-lao-dong',
    section: 'dau-tu-doanh-nghiep',
    topics: ['chu-truong-cho-doanh-nghiep'],
    at: [3, 5, '15:50'],
    cover: 'cong-nhan',
    body: `
Mười bảy doanh nghiệp tham gia với hơn 900 chỉ tiêu, nhiều nhất là may mặc, da giày và chế biến thủy sản. Một số vị trí kỹ thuật điện, tự động hóa được trả lương cao nhưng khó tuyển.

Ban Quản lý vận động doanh nghiệp bỏ yêu cầu sơ yếu lý lịch có xác nhận, thay bằng tra cứu dữ liệu khi đã có sự đồng ý của người lao động. 12 trên 17 doanh nghiệp đồng ý ngay.

Danh sách việc làm còn trống được cập nhật hằng tuần và gửi về các xã, phường lân cận.
`,
  },
]
