/** What the server and its set-up page say to the person who runs it. */
export const serverLabels = {
  envInvalid: (name: string, reason: string) =>
    `Biến môi trường ${name} không hợp lệ: ${reason}. Sửa ${name} rồi khởi động lại.`,
  databaseScheme: 'phải bắt đầu bằng file:, mongodb:// hoặc mongodb+srv://',
  secretTooShort: 'phải dài ít nhất 24 ký tự',
  secretMissing:
    'Chưa đặt PAYLOAD_SECRET: bắt buộc khi DATABASE_URL không phải là tệp. Đặt cùng một giá trị cho mọi tiến trình.',
  mailServer:
    'phải có dạng smtp://tên:mật-khẩu@máy-chủ:587 hoặc smtps://tên:mật-khẩu@máy-chủ:465; ký tự đặc biệt trong tên, mật khẩu viết theo mã %, ví dụ @ là %40',
  mailFrom: 'phải là địa chỉ thư, ví dụ nhip@coquan.gov.vn hoặc Nhịp <nhip@coquan.gov.vn>',
  mailFromMissing:
    'Chưa đặt MAIL_FROM: bắt buộc khi có SMTP_URL. Đặt MAIL_FROM là địa chỉ người gửi, ví dụ Nhịp <nhip@coquan.gov.vn>, rồi khởi động lại.',
  dataNotWritable: (dir: string, reason: string) =>
    `Không ghi được vào thư mục DATA_DIR ${dir} (${reason}). Chọn thư mục khác hoặc sửa quyền của thư mục này.`,
  databaseUnreachable: (address: string, reason: string) =>
    `Không kết nối được cơ sở dữ liệu ${address} (${reason}). Kiểm tra DATABASE_URL và máy chủ cơ sở dữ liệu rồi khởi động lại.`,
  portTaken: (port: number) =>
    `Cổng ${port} đang có chương trình khác dùng. Đặt PORT sang số khác rồi khởi động lại.`,
  unexpected: (reason: string) => `Không khởi động được: ${reason}`,
  building: 'Đang dựng giao diện (chỉ lần đầu hoặc khi mã nguồn thay đổi, khoảng vài phút)…',
  ready: 'Nhịp đã sẵn sàng.',
  site: 'Trang công khai',
  admin: 'Trang quản trị',
  feeds: 'Nguồn tin RSS',
  firstAdmin: 'Chưa có tài khoản nào. Mở đường dẫn dùng một lần sau để tạo tài khoản quản trị đầu tiên:',
  nextStep: 'Bước tiếp theo: đăng nhập trang quản trị, tạo tài khoản cho Ban Biên tập và Văn phòng.',
  demoAccounts: 'Tài khoản dùng thử (mật khẩu chung):',
  stopping: 'Đang dừng, chờ việc đang chạy kết thúc…',
  setup: {
    title: 'Tạo tài khoản quản trị đầu tiên',
    intro:
      'Tài khoản này tạo các tài khoản khác và cấu hình hệ thống. Đường dẫn hết hiệu lực ngay sau khi tạo.',
    fullName: 'Họ và tên',
    email: 'Thư điện tử',
    password: 'Mật khẩu (ít nhất 10 ký tự)',
    submit: 'Tạo tài khoản',
    gone: 'Đường dẫn này không còn hiệu lực: hệ thống đã có tài khoản quản trị hoặc đường dẫn không đúng. Hãy đăng nhập ở trang quản trị.',
    closed:
      'Không tạo tài khoản ở địa chỉ này. Tài khoản quản trị đầu tiên tạo bằng đường dẫn dùng một lần mà máy chủ in ra khi khởi động, các tài khoản sau do Quản trị tạo.',
    forgotTitle: 'Quên mật khẩu',
    forgot:
      'Hệ thống này không gửi thư đặt lại mật khẩu. Hãy nhờ Quản trị cấp cho bạn đường dẫn đặt mật khẩu mới (trên máy chủ: lệnh “nhip user reset --email” và thư điện tử của bạn).',
    toLogin: 'Về trang đăng nhập',
    askedTooOften: 'Bạn vừa yêu cầu nhiều lần. Hãy kiểm tra hộp thư, hoặc thử lại sau 10 phút.',
    badName: 'Hãy nhập họ và tên.',
    badEmail: 'Thư điện tử chưa đúng dạng, ví dụ: quantri@coquan.gov.vn.',
    badPassword: 'Mật khẩu cần ít nhất 10 ký tự.',
  },
  tooLarge: 'Nội dung gửi lên quá lớn. Hãy giảm dung lượng rồi gửi lại.',
  lengthMissing:
    'Yêu cầu không cho biết dung lượng nên không được nhận. Hãy gửi kèm Content-Length rồi gửi lại.',
  badRequest: 'Yêu cầu không hợp lệ. Hãy kiểm tra đường dẫn rồi thử lại.',
  serverError:
    'Hệ thống gặp lỗi. Hãy thử lại sau ít phút; nếu vẫn lỗi, báo cho quản trị viên mã yêu cầu kèm theo.',
  graphqlClosed: 'Không có giao diện này.',
} as const
