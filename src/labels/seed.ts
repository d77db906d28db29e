/** What loading the sample says to the operator, and the few words it writes besides the content itself. */
export const seedLabels = {
  progress: (what: string, done: number, all: number) => `Đang nạp dữ liệu mẫu: ${done}/${all} ${what}`,
  pictures: 'ảnh',
  steps: 'bước biên tập, duyệt, đăng',
  unchanged: 'Không có gì để nạp thêm: dữ liệu đã có đủ.',
  pictureCredit: 'minh họa',
  accountLine: (role: string, email: string) => `${role}: ${email}`,
  password: (password: string) => `Mật khẩu: ${password}`,
} as const
