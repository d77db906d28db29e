import type { Article } from '../../types'

export const province2: readonly Article[] = [
  {
    slug: 'van-phong-ubnd-tinh-cham-diem-ho-so-truc-tuyen',
    title: 'Công khai bảng điểm phục vụ người dân, doanh nghiệp của từng cơ quan',
    lead: 'Điểm được tính tự động từ dữ liệu hồ sơ, không do cơ quan tự chấm; ba cơ quan thấp nhất phải giải trình.',
    kind: 'news',
    unit: 'vp-ubnd-tinh-an-giang',
    section: 'kiem-soat-thu-tuc-hanh-chinh',
    topics: ['ket-qua-giai-quyet-tthc', 'nguoi-dung-dau-va-chi-so'],
    at: [8, 1, '09:20'],
    cover: 'bieu-do',
    body: `
Bộ chỉ số phục vụ gồm năm nhóm: công khai, tiến độ, trực tuyến, số hóa và mức độ hài lòng. Văn phòng Ủy ban nhân dân tỉnh tổng hợp hằng tháng, gửi người đứng đầu trước ngày làm việc thứ năm.

Tháng này, tiến bộ nhất là nhóm xã biên giới nhờ bố trí máy quét dùng chung theo cụm. Nhóm giảm điểm chủ yếu do kết quả bản điện tử chưa gắn đúng mã hồ sơ.

Danh sách chi tiết được đăng trên Cổng Thông tin điện tử tỉnh để người dân đối chiếu.
`,
  },
  {
    slug: 'so-xay-dung-cong-bo-gia-vat-lieu-dang-du-lieu-mo',
    title: 'Giá vật liệu xây dựng được công bố dạng dữ liệu mở, có lịch sử 24 tháng',
    lead: 'Chủ đầu tư, nhà thầu và người dân xây nhà có thể tải bảng tính thay vì đọc tệp quét.',
    kind: 'news',
    unit: 'so-xay-dung-an-giang',
    section: 'thong-bao',
    topics: ['cong-khai-linh-vuc-xay-dung', 'quy-hoach-xay-dung-dat-dai'],
    at: [7, 1, '14:45'],
    cover: 'bieu-do',
    body: `
Bảng giá gồm cát, đá, xi măng, thép và 40 nhóm vật liệu khác theo từng khu vực. Cột biến động so với tháng trước giúp nhận ra mặt hàng tăng bất thường.

Sở Xây dựng cho biết dữ liệu mở còn giúp thẩm tra dự toán nhanh hơn vì phần mềm đọc trực tiếp, hạn chế sai sót khi nhập tay.

Phản ánh về giá không sát thực tế gửi kèm báo giá của ít nhất hai cửa hàng; Sở xác minh và điều chỉnh trong kỳ kế tiếp.
`,
  },
  {
    slug: 'so-van-hoa-the-thao-dua-cchc-vao-san-khau',
    title: 'Đưa chuyện cải cách hành chính lên sân khấu đờn ca tài tử',
    lead: 'Bốn tiểu phẩm, hai bài vọng cổ mới lấy chất liệu từ quầy một cửa được diễn lưu động phục vụ bà con.',
    kind: 'feature',
    unit: 'so-van-hoa-the-thao-an-giang',
    section: 'guong-sang-cach-lam-hay',
    topics: ['chu-truong-mo-hinh-hay-cchc', 'mo-hinh-sang-kien'],
    at: [6, 5, '19:45'],
    cover: 'hoi-thi',
    byline: 'Phan Văn N',
    body: `
Tiếng cười rộ lên khi nhân vật ông Tư ôm xấp giấy photo đi hết phòng này sang phòng khác, rồi ngồi phịch xuống hát câu vọng cổ: giấy nhiều chi mấy cũng không bằng tấm lòng phục vụ.

Đội tuyên truyền lưu động đi thực tế ở trung tâm hành chính công một tuần trước khi viết kịch bản. Những lời thoại đắt nhất đều là lời thật của người dân.

> Dân xem cười, cán bộ xem giật mình. Vậy là được.

Mỗi đêm diễn kết thúc bằng phần giao lưu: khán giả trả lời đúng về quyền của mình khi làm thủ tục được tặng nón lá, quạt giấy. Chương trình dự kiến qua 20 xã, phường.
`,
  },
  {
    slug: 'so-dan-toc-ton-giao-doi-thoai-chinh-sach',
    title: 'Đối thoại chính sách với chức sắc, người có uy tín vùng đồng bào dân tộc',
    lead: 'Ba nhóm chính sách được trao đổi kỹ: nhà ở, sinh kế và học nghề; câu hỏi được trả lời bằng cả tiếng Việt, tiếng Khmer và tiếng Chăm.',
    kind: 'news',
    unit: 'so-dan-toc-ton-giao-an-giang',
    section: 'tin-hoat-dong',
    topics: ['chinh-sach-dan-toc-ton-giao'],
    at: [5, 3, '10:50'],
    cover: 'doi-thoai',
    body: `
Hơn 90 đại biểu dự buổi đối thoại, trong đó nhiều vị là cầu nối quen thuộc giữa chính quyền và cộng đồng. Các ý kiến đề nghị thông tin chính sách sớm hơn, ngắn hơn và bằng tiếng nói của đồng bào.

Sở Dân tộc và Tôn giáo tiếp thu, phối hợp đài truyền thanh cơ sở mở chuyên mục hằng tuần và in tờ gấp ba thứ tiếng.

Những hộ có hoàn cảnh đặc biệt được lập danh sách để các sở, ngành cùng đến khảo sát, tránh mỗi nơi hỏi một lần.
`,
  },
  {
    slug: 'so-tai-chinh-giai-ngan-va-cong-khai-theo-tuan',
    title: 'Theo dõi giải ngân theo tuần, dự án chậm có cảnh báo đỏ',
    lead: 'Bảng theo dõi công khai giúp người đứng đầu thấy ngay dự án nào đứng yên quá 14 ngày.',
    kind: 'news',
    unit: 'so-tai-chinh-an-giang',
    section: 'chi-dao-dieu-hanh',
    topics: ['cong-khai-tai-chinh-ngan-sach', 'tai-chinh-cong-tai-san-cong'],
    at: [4, 1, '11:10'],
    cover: 'bieu-do',
    source: {
      name: 'Bản tin Tài chính địa phương (nguồn mẫu)',
      author: 'Ngô Văn S',
      url: 'https://taichinhdiaphuong.example/giai-ngan-theo-tuan',
      daysBefore: 3,
    },
    body: `
Theo bản tin, nguyên nhân chậm phổ biến nhất là mặt bằng và điều chỉnh thiết kế. Khi một dự án chuyển màu đỏ, chủ đầu tư phải cập nhật biện pháp trong hai ngày.

Cách theo dõi theo tuần thay cho báo cáo tháng đã giúp rút ngắn thời gian phát hiện vướng mắc từ ba tuần xuống còn khoảng năm ngày.

Người dân có thể xem tiến độ tổng hợp theo ngành và địa bàn.
`,
  },
  {
    slug: 'so-tu-phap-tro-giup-phap-ly-luu-dong',
    title: 'Video: Theo chân tổ trợ giúp pháp lý lưu động về vùng biên',
    lead: 'Một ngày với những câu hỏi về đất đai, hôn nhân có yếu tố nước ngoài và giấy tờ hộ tịch ở khu vực biên giới.',
    kind: 'video',
    unit: 'so-tu-phap-an-giang',
    section: 'pho-bien-phap-luat',
    topics: ['thuc-hien-cac-luat', 'chinh-sach-dan-toc-ton-giao'],
    at: [3, 2, '18:35'],
    cover: 'phap-luat',
    videoUrl: 'https://video.example/tro-giup-phap-ly-luu-dong',
    body: `
Tổ công tác đi bằng ghe máy, mang theo máy tính, máy in và tủ sách nhỏ. Nhiều vụ việc chỉ cần giải thích đúng là người dân yên tâm ra về.

Những trường hợp phức tạp được lập hồ sơ, cử trợ giúp viên theo đến cùng, miễn phí cho người thuộc diện.

Cuối video là danh sách điểm trợ giúp gần nhất và số điện thoại đặt lịch.
`,
  },
  {
    slug: 'do-hoa-bon-viec-cua-to-cong-nghe-so',
    title: 'Đồ họa: Bốn việc của tổ công nghệ số cộng đồng',
    lead: 'Không làm thay, chỉ hướng dẫn: bốn nhóm việc giúp người dân tự tin trên môi trường số.',
    kind: 'infographic',
    unit: 'so-khcn-an-giang',
    section: 'chuyen-doi-so',
    topics: ['tien-ich-vneid', 'chinh-quyen-so'],
    at: [2, 2, '08:15'],
    cover: 'do-hoa-to-cong-nghe',
    body: `
Thành viên tổ không giữ điện thoại, không hỏi mật khẩu, không nhận tiền. Khi người dân chưa yên tâm, hãy dừng lại và hẹn dịp khác.

1. Cài đặt, kích hoạt tài khoản định danh và tích hợp giấy tờ.
2. Hướng dẫn nộp hồ sơ dịch vụ công, tra cứu kết quả.
3. Hướng dẫn thanh toán không dùng tiền mặt an toàn.
4. Nhận biết và báo tin khi gặp lừa đảo trên mạng.

Danh sách tổ trưởng theo từng ấp, khóm được niêm yết tại nhà văn hóa; người dân cần hỗ trợ tại nhà vì tuổi cao hoặc khuyết tật chỉ cần nhắn trưởng ấp.
`,
  },
  {
    slug: 'nong-nghiep-moi-truong-tra-cuu-quy-hoach-su-dung-dat',
    title: 'Tra cứu quy hoạch, kế hoạch sử dụng đất trên bản đồ số',
    lead: 'Chỉ cần nhập số thửa, người dân biết đất của mình thuộc quy hoạch gì trước khi mua bán, xây dựng.',
    kind: 'news',
    unit: 'so-nnmt-an-giang',
    section: 'chuyen-doi-so',
    topics: ['ke-hoach-su-dung-dat', 'quy-hoach-xay-dung-dat-dai'],
    at: [1, 3, '13:55'],
    cover: 'dong-lua',
    body: `
Bản đồ hiện có dữ liệu của phần lớn xã, phường; khu vực đang đo đạc lại hiển thị cảnh báo để người xem không nhầm. Kết quả tra cứu có giá trị tham khảo, khi cần chứng minh phải đề nghị cung cấp thông tin chính thức.

Sở Nông nghiệp và Môi trường khuyến cáo người mua đất kiểm tra cả quy hoạch giao thông và hành lang bảo vệ kênh rạch.

Sai lệch giữa bản đồ và thực địa được tiếp nhận qua biểu mẫu ngay trên bản đồ, phản hồi trong 10 ngày.
`,
  },
  {
    slug: 'chi-dao-tang-cuong-ky-luat-ky-cuong-phuc-vu-nhan-dan',
    title: 'Yêu cầu công khai danh tính người giải quyết hồ sơ, không để dân hỏi lòng vòng',
    lead: 'Mỗi hồ sơ phải hiển thị tên, chức danh và số liên hệ công vụ của người đang xử lý.',
    kind: 'news',
    unit: 'ubnd-tinh-an-giang',
    section: 'chi-dao-dieu-hanh',
    topics: ['chi-dao-dieu-hanh-cchc', 'ky-luat-ky-cuong'],
    at: [0, 1, '09:40'],
    cover: 'van-ban',
    source: {
      name: 'Báo Đồng Bằng (nguồn mẫu)',
      author: 'Võ Thị T',
      url: 'https://baodongbang.example/cong-khai-nguoi-giai-quyet-ho-so',
      daysBefore: 1,
    },
    body: `
Theo bài báo, chỉ đạo xuất phát từ phản ánh của người dân: tra cứu thấy hồ sơ “đang xử lý” nhưng không biết ai xử lý, gọi đến thì được chuyển máy nhiều lần.

Hệ thống sẽ tự động hiển thị thông tin liên hệ công vụ, không hiển thị số điện thoại cá nhân. Khi người phụ trách vắng, tên người thay thế hiện lên trong vòng một giờ.

Các cơ quan hoàn thành cấu hình trong 15 ngày và tự kiểm tra bằng cách đóng vai người dân gọi đến.
`,
  },
]
