/** Words of "Chép sang cổng": taking a published piece to a portal by hand. */
export const portalCopyLabels = {
  open: 'Chép sang cổng',
  title: 'Chép bài sang cổng khác',
  intro:
    'Nội dung dưới đây là bản đang đăng: liên kết và ảnh có địa chỉ đầy đủ, không kèm định dạng riêng của trang này. Bấm chép rồi dán vào ô soạn thảo của cổng.',
  loading: 'Đang lấy nội dung…',
  copy: 'Chép nội dung',
  copied: 'Đã chép. Hãy dán vào ô soạn thảo của cổng.',
  notCopied: 'Trình duyệt không cho chép tự động. Hãy chọn hết trong ô bên dưới rồi bấm Ctrl + C.',
  headline: 'Tiêu đề',
  lead: 'Tóm tắt',
  html: 'Mã HTML của bài',
  copyHtml: 'Chép mã HTML',
  none: 'Bài này chưa có bản nào đang đăng trên trang, nên chưa chép sang cổng được. Hãy duyệt đăng trước.',
  failed: 'Không lấy được nội dung. Hãy kiểm tra kết nối rồi mở lại hộp này.',
} as const
