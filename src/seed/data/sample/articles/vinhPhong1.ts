import type { Article } from '../../types'

export const vinhPhong1: readonly Article[] = [
  {
    slug: 'vinh-phong-phat-thanh-cchc-moi-sang',
    title: 'Mười phút phát thanh mỗi sáng nói chuyện thủ tục ở Vĩnh Phong',
    lead: 'Từ 5 giờ 30, loa truyền thanh của 14 ấp phát chuyên mục ngắn giải thích một thủ tục bằng lời lẽ đời thường.',
    kind: 'news',
    unit: 'phong-vhxh-vinh-phong',
    section: 'tin-hoat-dong',
    topics: ['y-nghia-muc-tieu-cchc', 'nhan-dan-tham-gia-chinh-quyen-xa'],
    at: [19, 2, '07:00'],
    cover: 'loa-truyen-thanh',
    body: `
Chuyên mục do công chức văn hóa biên tập, Chủ tịch Ủy ban nhân dân xã duyệt trước khi phát. Mỗi tuần chọn một chủ đề, phát lại ba lần vào các khung giờ khác nhau để bà con đi đồng, đi biển đều nghe được.

Tuần đầu nói về cấp bản sao giấy khai sinh: cần gì, bao lâu, làm ở đâu, không cần gì. Câu “không cần gì” được nhấn mạnh vì nhiều người vẫn mang theo cả xấp giấy tờ.

Người dân nghe chưa rõ có thể hỏi trưởng ấp hoặc gọi Trung tâm Phục vụ hành chính công xã trong giờ hành chính.
`,
  },
  {
    slug: 'vinh-phong-lien-thong-khai-sinh-the-bao-hiem',
    title: 'Vĩnh Phong: làm giấy khai sinh và thẻ bảo hiểm y tế cho con trong một lần nộp',
    lead: 'Trong tháng {month-1}, 27 trẻ em của xã được giải quyết liên thông, cha mẹ không phải đi lại giữa các cơ quan.',
    kind: 'news',
    unit: 'ttpvhcc-vinh-phong',
    section: 'kiem-soat-thu-tuc-hanh-chinh',
    topics: ['ket-qua-giai-quyet-tthc', 'chinh-sach-bao-hiem-y-te'],
    at: [18, 3, '08:35'],
    cover: 'mot-cua',
    body: `
Phần lớn hồ sơ được hướng dẫn nộp ngay tại trạm y tế, nơi có giấy chứng sinh điện tử. Cha hoặc mẹ kiểm tra thông tin trên điện thoại, chọn nơi nhận kết quả rồi về chăm con.

Trung tâm lưu ý hai điều: thống nhất họ tên con trước khi khai, vì sửa sau phải làm thủ tục cải chính; và kiểm tra nơi cư trú của cha mẹ trên VNeID.

Thành phần hồ sơ, thời hạn của [thủ tục liên thông](/thu-tuc/2.001023) được niêm yết tại trung tâm và đọc trên loa truyền thanh.
`,
  },
  {
    slug: 'to-nhan-dan-tu-quan-ban-chuyen-chuyen-doi-so',
    title: 'Tổ nhân dân tự quản bàn chuyện chuyển đổi số bên ấm trà',
    lead: 'Không hội trường, không trình chiếu, buổi sinh hoạt tổ ở một ấp ven kênh kéo dài đến khi ai cũng mở được tài khoản của mình.',
    kind: 'feature',
    unit: 'phong-vhxh-vinh-phong',
    section: 'chuyen-doi-so',
    topics: ['chinh-quyen-so', 'nhan-dan-tham-gia-chinh-quyen-xa'],
    at: [17, 2, '19:15'],
    cover: 'to-cong-nghe-so',
    byline: 'Danh Văn I',
    body: `
Bảy giờ tối, hiên nhà tổ trưởng đã đủ mười chín hộ. Người già mang theo điện thoại của con, người trẻ mang theo kiên nhẫn.

## Bắt đầu từ điều bà con cần

Câu hỏi đầu tiên không phải về công nghệ: “Tiền hỗ trợ lúa có về tài khoản không, xem ở đâu?”. Anh cán bộ trẻ mở ứng dụng, chỉ từng bước. Khi con số hiện lên, cả hiên nhà ồ một tiếng.

## Người biết chỉ người chưa biết

Tổ chia thành năm nhóm nhỏ. Ai làm xong thì sang giúp nhóm bên. Đến chín giờ, mười sáu hộ đăng nhập được dịch vụ công, hai hộ quên mật khẩu sẽ làm lại vào sáng mai, một hộ chưa có điện thoại thông minh được hẹn hỗ trợ tại trung tâm xã.

## Lời hẹn

Trước khi về, tổ thống nhất một quy ước: không đọc mã xác thực cho bất kỳ ai gọi đến, kể cả người xưng là cán bộ.
`,
  },
  {
    slug: 'vinh-phong-cong-khai-thu-chi-ngan-sach-xa',
    title: 'Xã Vĩnh Phong công khai thu, chi ngân sách quý {quarter-1} bằng bảng chữ lớn',
    lead: 'Số liệu dán tại trụ sở, nhà văn hóa 14 ấp và đăng trên trang, kèm phần giải thích vì sao có khoản chi tăng.',
    kind: 'news',
    unit: 'ubnd-xa-vinh-phong',
    section: 'thong-bao',
    topics: ['hoat-dong-chinh-quyen-co-so', 'cong-khai-tai-chinh-ngan-sach'],
    at: [15, 1, '15:45'],
    cover: 'tru-so',
    body: `
Thu ngân sách trên địa bàn đạt 63% dự toán năm. Khoản chi tăng đáng kể là sửa chữa hai cây cầu nông thôn bị xuống cấp sau đợt triều cường, dùng nguồn dự phòng.

Bảng công khai in khổ lớn, chữ to, chia thành những mục bà con quan tâm: đường, cầu, trường, trạm, hỗ trợ hộ khó khăn. Ý kiến ghi trực tiếp vào sổ đặt cạnh bảng.

Ban Thanh tra nhân dân xã giám sát việc niêm yết trong 30 ngày và báo cáo kết quả tại kỳ họp gần nhất.
`,
  },
  {
    slug: 'doi-thoai-voi-nhan-dan-ve-duong-nong-thon',
    title: 'Đối thoại với Nhân dân: con đường chậm vì đâu, bao giờ xong?',
    lead: 'Hơn 120 người dân dự buổi đối thoại với lãnh đạo xã Vĩnh Phong; 22 ý kiến được ghi thành phiếu việc có tên người phụ trách.',
    kind: 'news',
    unit: 'ubnd-xa-vinh-phong',
    section: 'tin-hoat-dong',
    topics: ['nhan-dan-tham-gia-chinh-quyen-xa', 'thuc-hien-cac-luat'],
    at: [14, 2, '16:35'],
    cover: 'kenh-rach',
    body: `
Câu chuyện nóng nhất là tuyến đường dọc kênh dài 2,3 km thi công dở dang. Lãnh đạo xã giải thích phần chậm do chờ di dời trụ điện và cam kết thông xe đoạn đầu trước ngày {day+45}.

Một số ý kiến về rác, nước sạch, tiếng ồn được giải quyết theo thẩm quyền; ba ý kiến về chính sách đất đai chuyển cấp tỉnh và báo lại cho người hỏi.

Danh sách phiếu việc dán tại từng ấp. Sau 30 ngày, tổ giám sát của Mặt trận đọc công khai việc nào xong, việc nào chưa.
`,
  },
  {
    slug: 'video-cach-tich-hop-the-bao-hiem-y-te',
    title: 'Video: Tích hợp thẻ bảo hiểm y tế vào VNeID, chị Bảy làm được bạn cũng làm được',
    lead: 'Tiểu phẩm hai phút bằng giọng địa phương, nhân vật chính là chị bán hàng ở chợ xã.',
    kind: 'video',
    unit: 'phong-vhxh-vinh-phong',
    section: 'chuyen-doi-so',
    topics: ['tien-ich-vneid', 'chinh-sach-bao-hiem-y-te'],
    at: [13, 2, '18:20'],
    cover: 'vneid',
    videoUrl: 'https://video.example/chi-bay-tich-hop-the-bao-hiem',
    body: `
Kịch bản do chi đoàn xã tự viết, tự quay bằng điện thoại. Từng thao tác hiện rõ trên màn hình, có dừng lại ở chỗ dễ nhầm.

Video được phát tại chợ, trạm y tế và trong buổi sinh hoạt hội đoàn thể. Người xem phản hồi thích nhất câu kết: “Khám bệnh quên mang thẻ, mang theo điện thoại là được”.

Ai làm theo mà còn vướng, cứ ghé bàn hỗ trợ đặt cạnh trạm y tế vào sáng thứ Hai và thứ Sáu, mang theo căn cước để được kiểm tra thông tin.
`,
  },
  {
    slug: 'vinh-phong-ra-soat-ho-ngheo-minh-bach',
    title: 'Rà soát hộ nghèo ở Vĩnh Phong: niêm yết, góp ý, giải thích đến từng hộ',
    lead: 'Danh sách sơ bộ được niêm yết tại ấp ít nhất ba ngày; hộ chưa đồng tình được mời trao đổi trước khi họp bình xét.',
    kind: 'news',
    unit: 'ubnd-xa-vinh-phong',
    section: 'thong-bao',
    topics: ['ho-ngheo-va-tiep-nhan-phan-anh'],
    at: [12, 4, '14:15'],
    cover: 'khao-sat',
    body: `
Điều tra viên được tập huấn kỹ cách chấm điểm, không ghi thay ý kiến của hộ. Mỗi phiếu có chữ ký của chủ hộ và được đối chiếu dữ liệu dân cư để tránh sót, trùng.

Danh sách chỉ nêu thông tin cần thiết theo quy định; thông tin về sức khỏe, hoàn cảnh riêng không dán ra ngoài.

Đã có bảy ý kiến phản ánh, trong đó hai ý kiến được tiếp nhận và điều chỉnh, năm ý kiến được giải thích trực tiếp. Người dân có thể tiếp tục gửi phản ánh đến hết ngày {day+7}.
`,
  },
  {
    slug: 'pano-moi-tren-truc-duong-chinh-vinh-phong',
    title: 'Chùm ảnh: Pano, áp phích mới trên các trục đường của xã Vĩnh Phong',
    lead: 'Năm pano mang khẩu hiệu cải cách hành chính được thay mới, chữ to, nền sáng, đặt ở nơi không che khuất tầm nhìn giao thông.',
    kind: 'photo',
    unit: 'phong-vhxh-vinh-phong',
    section: 'tin-hoat-dong',
    topics: ['khau-hieu-cchc'],
    at: [11, 5, '09:25'],
    cover: 'pano',
    gallery: ['loa-truyen-thanh', 'tru-so'],
    body: `
Nội dung do Phòng Văn hóa - Xã hội soạn, Chủ tịch Ủy ban nhân dân xã ban hành. Đơn vị thi công chụp ảnh trước và sau khi treo để lưu minh chứng.

Pano cũ bạc màu được tháo dỡ, khung sắt giữ lại sơn sửa để tiết kiệm. Mỗi điểm có mã QR nhỏ dẫn đến danh mục thủ tục của xã.

Ba cụm loa gần pano cũng được kiểm tra, thay dây và hạ độ vang để không ảnh hưởng trường học.
`,
  },
]
