import type { Article } from '../../types'

export const vinhPhong2: readonly Article[] = [
  {
    slug: 'trung-tam-hanh-chinh-cong-xa-lam-sang-thu-bay',
    title: 'Trung tâm Phục vụ hành chính công Vĩnh Phong mở cửa sáng thứ Bảy mùa khai trường',
    lead: 'Trong bốn tuần, phụ huynh có thể làm bản sao khai sinh, chứng thực hồ sơ nhập học vào sáng thứ Bảy.',
    kind: 'news',
    unit: 'ttpvhcc-vinh-phong',
    section: 'cai-cach-hanh-chinh',
    topics: ['ket-qua-giai-quyet-tthc'],
    at: [10, 3, '10:40'],
    cover: 'mot-cua',
    body: `
Buổi đầu tiên có 58 lượt người, gấp đôi dự kiến. Trung tâm kéo thêm một bàn hướng dẫn in sẵn tờ khai và bố trí nước uống.

Công chức nhắc phụ huynh không cần chứng thực quá số bản nhà trường yêu cầu. Nhiều trường đã chấp nhận bản điện tử, chỉ cần tra mã.

Sau đợt này, xã sẽ khảo sát nhu cầu để quyết định duy trì sáng thứ Bảy đầu tháng. Tham khảo [thủ tục cấp bản sao trích lục hộ tịch](/thu-tuc/2.000635).
`,
  },
  {
    slug: 'do-hoa-ket-qua-trung-tam-hanh-chinh-cong-xa',
    title: 'Đồ họa: Một tháng phục vụ người dân Vĩnh Phong qua bốn con số',
    lead: 'Bốn chỉ số trong tháng {month-1}, đo bằng dữ liệu hệ thống và phiếu đánh giá của người dân.',
    kind: 'infographic',
    unit: 'ttpvhcc-vinh-phong',
    section: 'cai-cach-hanh-chinh',
    topics: ['chi-so-cchc-va-hai-long', 'ket-qua-giai-quyet-tthc'],
    at: [8, 2, '09:55'],
    cover: 'do-hoa-xa',
    body: `
Chứng thực chiếm hơn một nửa số hồ sơ, kế đến là hộ tịch và bảo trợ xã hội. Tỷ lệ trực tuyến tăng nhanh nhờ tổ công nghệ số cộng đồng hướng dẫn tại nhà.

Có 12 ý kiến góp ý, chủ yếu đề nghị tăng ghế chờ và quạt mát; trung tâm đã bổ sung ngay trong tuần.

Mục tiêu tháng tới là đưa tỷ lệ thanh toán không dùng tiền mặt vượt 75%.
`,
  },
  {
    slug: 'truyen-thong-song-ngu-cho-dong-bao-khmer',
    title: 'Tuyên truyền song ngữ: đọc thủ tục bằng tiếng Khmer trong sân chùa',
    lead: 'Vào các ngày lễ, công chức xã phối hợp với ban quản trị chùa hướng dẫn thủ tục bằng hai thứ tiếng cho đồng bào.',
    kind: 'feature',
    unit: 'phong-vhxh-vinh-phong',
    section: 'guong-sang-cach-lam-hay',
    topics: ['chinh-sach-dan-toc-ton-giao', 'mo-hinh-sang-kien'],
    at: [7, 3, '16:55'],
    cover: 'to-cong-nghe-so',
    byline: 'Danh Văn I',
    body: `
Sau khóa lễ sáng, chiếc bàn nhỏ dưới mái hiên trở thành quầy tư vấn. Một công chức nói tiếng Việt, một achar phiên lại bằng tiếng Khmer, từng câu ngắn.

Bà con hỏi nhiều về trợ cấp người cao tuổi, đất ở và học phí cho con. Những câu trả lời được ghi âm, phát lại trên loa của chùa vào chiều cùng ngày.

Cách làm này không cần nhiều kinh phí nhưng cần sự tin cậy. Ban quản trị chùa cho biết đây là lần đầu tiên nhiều cụ tự mình hỏi cán bộ về giấy tờ của mình.

Xã đang biên soạn sổ tay song ngữ gồm mười thủ tục hay dùng, cỡ chữ lớn, có hình minh họa.
`,
  },
  {
    slug: 'hoa-giai-o-co-so-giu-tinh-lang-nghia-xom',
    title: 'Hòa giải ở cơ sở: giữ được bờ ranh, giữ cả tình làng',
    lead: 'Vụ tranh chấp 40 cm bờ ranh kéo dài hai mùa lúa được hòa giải thành sau ba buổi trò chuyện.',
    kind: 'news',
    unit: 'ubnd-xa-vinh-phong',
    section: 'pho-bien-phap-luat',
    topics: ['thuc-hien-cac-luat'],
    at: [5, 4, '08:30'],
    cover: 'dong-lua',
    body: `
Tổ hòa giải không vội lập biên bản mà mời hai bên ra tận ruộng, đo lại theo bản đồ và nghe người lớn tuổi kể về con mương cũ.

Khi hiểu bờ ranh dịch đi do lũ chứ không do ai lấn, hai chủ ruộng đồng ý chia đôi phần chênh, cùng góp tiền cắm cọc bê tông.

Từ đầu năm, 14 tổ hòa giải của xã tiếp nhận 31 vụ, hòa giải thành 27 vụ. Những vụ không thành đều được hướng dẫn thủ tục tiếp theo.
`,
  },
  {
    slug: 'canh-bao-tin-nhan-gia-mao-cong-dich-vu-cong',
    title: 'Cảnh báo tin nhắn giả mạo Cổng Dịch vụ công yêu cầu “xác minh hồ sơ”',
    lead: 'Một số người dân nhận được tin nhắn kèm đường dẫn lạ; cơ quan chức năng khuyến cáo không bấm, không cài ứng dụng ngoài kho chính thức.',
    kind: 'news',
    unit: 'phong-vhxh-vinh-phong',
    section: 'thong-bao',
    topics: ['tien-ich-vneid', 'chinh-quyen-so'],
    at: [4, 4, '07:20'],
    cover: 'vneid',
    source: {
      name: 'Báo An ninh số (nguồn mẫu)',
      author: 'Nhóm phóng viên',
      url: 'https://anninhso.example/canh-bao-gia-mao-dich-vu-cong',
      daysBefore: 1,
    },
    body: `
Theo bài báo, tin nhắn thường ghi đúng họ tên người nhận, thúc giục xử lý trong 24 giờ. Khi bấm vào, nạn nhân được dẫn cài một ứng dụng chiếm quyền điều khiển điện thoại.

Dấu hiệu nhận biết: tên miền không có đuôi gov.vn, yêu cầu mã xác thực hoặc chuyển tiền.

Người dân Vĩnh Phong nếu lỡ cài đặt cần tắt mạng, liên hệ ngân hàng khóa tài khoản và báo Công an xã.
`,
  },
  {
    slug: 'chi-hoi-phu-nu-huong-dan-thanh-toan-khong-tien-mat',
    title: 'Chợ xã không tiền mặt: bắt đầu từ 32 sạp của chi hội phụ nữ',
    lead: 'Mỗi sạp treo một mã thanh toán; các chị thay nhau nhắc khách kiểm tra tên người nhận trước khi chuyển.',
    kind: 'news',
    unit: 'phong-vhxh-vinh-phong',
    section: 'chuyen-doi-so',
    topics: ['chinh-quyen-so', 'mo-hinh-sang-kien'],
    at: [2, 3, '14:25'],
    cover: 'vneid',
    body: `
Ban đầu tiểu thương ngại vì sợ không biết tiền về chưa. Chi hội lắp thử loa báo số dư cho năm sạp, sau một tuần các sạp khác tự mua.

Ban quản lý chợ phối hợp ngân hàng mở tài khoản tại chỗ, miễn phí duy trì sáu tháng. Người bán lớn tuổi được con cháu cài sẵn màn hình chữ to.

Đến nay, khoảng 40% giao dịch ở dãy hàng khô và thực phẩm dùng chuyển khoản. Xã đặt mục tiêu nhân rộng sang hai điểm chợ ven kênh.
`,
  },
  {
    slug: 'nong-dan-nhan-thong-bao-lich-xuong-giong-qua-zalo',
    title: 'Lịch xuống giống, lịch mở cống về tận điện thoại nông dân',
    lead: 'Trang Zalo của xã Vĩnh Phong gửi thông báo theo từng cánh đồng, thay cho việc đi dán giấy ở đầu ấp.',
    kind: 'news',
    unit: 'ubnd-xa-vinh-phong',
    section: 'chuyen-doi-so',
    topics: ['chinh-quyen-so', 'chi-dao-dieu-hanh-cchc'],
    at: [1, 4, '06:45'],
    cover: 'dong-lua',
    body: `
Toàn xã có 1.840 hộ theo dõi trang. Khi cán bộ nông nghiệp chọn cánh đồng, tin chỉ gửi đến hộ có ruộng ở đó nên không gây phiền.

Tin gồm ba dòng: ngày, việc cần làm, người liên hệ. Hộ không dùng Zalo được trưởng ấp gọi điện hoặc báo qua loa.

Nhờ biết trước lịch mở cống, vụ này diện tích bị nhiễm mặn cục bộ giảm rõ. Bà con đề nghị bổ sung giá lúa tham khảo mỗi tuần.
`,
  },
]
