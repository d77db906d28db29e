const AGAIN = 'Khi đã sửa xong, bấm “Gửi lại”.'

/** Why a mail was given up, by the code of its last failure (`EEXPIRED`, the reply of the mail server, the connection). */
function failure(code: string): string {
  if (code === 'EEXPIRED')
    return 'Thư đã quá hạn gửi mà máy chủ thư chưa nhận. Nội dung có thể đã cũ; nếu vẫn cần, bấm “Gửi lại”.'
  if (code === 'EAUTH' || code === '535')
    return `Máy chủ thư không nhận tên đăng nhập hoặc mật khẩu. Hãy sửa SMTP_URL rồi khởi động lại. ${AGAIN}`
  if (/^55[0134]$/.test(code))
    return `Máy chủ thư không nhận thư cho địa chỉ này (mã ${code}). Hãy sửa địa chỉ thư của tài khoản nếu sai. ${AGAIN}`
  return `Thư chưa gửi được (mã ${code}). Hãy xem “Lỗi gần nhất” bên dưới. ${AGAIN}`
}

/** Words of the button that sends a mail again, and of what comes of it. */
export const mailLabels = {
  failure,
  resend: 'Gửi lại',
  answers: {
    queued: 'Đã đưa thư trở lại hàng chờ; hệ thống gửi trong ít giây.',
    notThere: 'Không tìm thấy thư này.',
    notFailed: 'Thư này không ở trạng thái “Gửi lỗi” nên không gửi lại.',
    noServer:
      'Chưa cấu hình máy chủ thư nên không gửi được. Hãy đặt SMTP_URL, khởi động lại rồi bấm “Gửi lại”.',
    erased:
      'Đường dẫn đặt mật khẩu trong thư đã bị xóa để giữ an toàn. Người nhận cần bấm “Quên mật khẩu” lần nữa.',
  },
  noRight: 'Chỉ Quản trị được gửi lại thư.',
} as const
