/** What the machine says, and what that means; the first that fits. */
const MEANINGS: readonly (readonly [RegExp, string])[] = [
  [/SQLITE_FULL|ENOSPC|disk is full|no space left/i, 'ổ đĩa của máy chủ đã đầy'],
  [/SQLITE_(BUSY|LOCKED)|queueTimeout|database is locked/i, 'cơ sở dữ liệu bận quá lâu'],
  [/SQLITE_(IOERR|CORRUPT|READONLY)|EROFS|EACCES|EPERM/i, 'máy chủ không ghi được dữ liệu'],
  [/ECONN|ETIMEDOUT|ENOTFOUND|topology|server selection/i, 'mất kết nối với cơ sở dữ liệu'],
  [/ledger\.stale/, 'mục này bị đổi ở nơi khác đúng lúc đang đăng'],
]

const meaningOf = (said: string): string =>
  MEANINGS.find(([pattern]) => pattern.test(said))?.[1] ?? 'lỗi chưa rõ'

/** Words for an approved edition that could not be published. `said` is what the machine said of the last try. */
export const publishFailureLabels = {
  note: (said: string): string =>
    `Chưa đăng được sau 5 lần thử: ${meaningOf(said)} (máy báo: ${said}). ` +
    'Hãy bấm “Hủy lịch” rồi duyệt lại; nếu vẫn lỗi, gửi nguyên câu này cho Quản trị.',
} as const
