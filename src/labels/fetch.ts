type Params = Readonly<Record<string, string | number>>

/** Why an address could not be read, and what to do about it. */
const SENTENCES: Readonly<Record<string, (params: Params) => string>> = {
  badAddress: ({ address }) => `Địa chỉ “${address}” không đúng. Hãy dán cả địa chỉ, bắt đầu bằng https://.`,
  scheme: ({ address }) =>
    `Chỉ đọc được địa chỉ http hoặc https, không đọc được “${address}”. Hãy kiểm tra lại địa chỉ.`,
  credentials: ({ address }) =>
    `Địa chỉ ở ${address} chứa tên đăng nhập hoặc mật khẩu. Hãy dùng địa chỉ công khai, không kèm mật khẩu.`,
  privateAddress: ({ address }) =>
    `${address} là địa chỉ của máy này hoặc của mạng nội bộ nên không được đọc. Nếu đúng là nguồn cần lấy, hãy nhờ Quản trị cho phép.`,
  unknownHost: ({ address }) => `Không tìm thấy máy chủ của ${address}. Hãy kiểm tra tên miền.`,
  unreachable: ({ address, reason }) =>
    `Không kết nối được tới ${address} (${reason}). Hãy mở thử địa chỉ này trong trình duyệt rồi thử lại sau.`,
  certificate: ({ address, reason }) =>
    `Chứng thư số (HTTPS) của ${address} không hợp lệ (${reason}). Hãy báo đơn vị quản lý trang đó.`,
  timeout: ({ address }) => `${address} trả lời quá chậm. Hãy thử lại sau.`,
  tooLarge: ({ address, megabytes }) =>
    `Nội dung ở ${address} lớn hơn ${megabytes} MB nên không được đọc. Hãy dùng địa chỉ nguồn tin gọn hơn.`,
  badCompression: ({ address }) =>
    `Nội dung nén ở ${address} bị hỏng hoặc nén theo cách không đọc được. Hãy báo đơn vị quản lý trang đó.`,
  redirectLoop: ({ address }) =>
    `${address} chuyển hướng lòng vòng. Hãy mở trang trong trình duyệt và dán địa chỉ cuối cùng.`,
  badRedirect: ({ address }) =>
    `${address} chuyển hướng nhưng không nói tới đâu. Hãy mở trang trong trình duyệt và dán địa chỉ cuối cùng.`,
}

/** The sentence of a refusal: what, where, what to do. */
export const fetchRefusalSentence = ({ code, params }: { code: string; params: Params }): string =>
  SENTENCES[code]?.(params) ?? `Không đọc được ${params.address ?? ''} (${code}). Hãy thử lại sau.`
