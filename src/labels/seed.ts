/** What loading content says to the operator, and the few words it writes besides the content itself. */
export const seedLabels = {
  rows: {
    units: 'đơn vị',
    sections: 'chuyên mục',
    topics: 'chủ đề',
    channels: 'kênh',
    holidays: 'ngày nghỉ',
    quotas: 'chỉ tiêu',
    users: 'tài khoản',
    delegations: 'ủy quyền',
    media: 'ảnh',
    articles: 'tin, bài',
    slogans: 'khẩu hiệu',
    procedures: 'thủ tục',
  },
  added: (count: number, what: string) => `Đã nạp ${count} ${what}.`,
  unchanged: 'Không có gì để nạp thêm: dữ liệu đã có đủ.',
  pictureCredit: 'minh họa',
  steps: 'bước biên tập, duyệt, đăng',
  progress: (what: string, done: number, all: number) => `Đang nạp dữ liệu mẫu: ${done}/${all} ${what}`,
  password: (password: string) => `Mật khẩu: ${password}`,
  accountLine: (role: string, email: string) => `${role}: ${email}`,
} as const
