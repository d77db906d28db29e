type Change = {
  quotaName: string
  /** Of a month, quarter, half or year; null for the report's own week. */
  period: string | null
  publishedBefore: number
  publishedAfter: number
  /** Words, null where they are the same before and after. */
  statuses: { before: string; after: string } | null
}
type Titles = { added: readonly string[]; removed: readonly string[] }

const quote = (titles: readonly string[]): string => titles.map((title) => `“${title}”`).join(', ')

/** Words for reports (báo cáo) and their CSV columns. */
export const reportLabels = {
  status: { draft: 'Dự thảo', closed: 'Đã chốt', signed: 'Đã ký' },
  kinds: {
    news: 'Tin',
    feature: 'Bài',
    photo: 'Ảnh',
    video: 'Video',
    infographic: 'Đồ họa thông tin',
    article: 'Tin, bài',
    slogan: 'Khẩu hiệu',
    procedure: 'Thủ tục hành chính',
  },
  columns: {
    unit: 'Đơn vị báo cáo',
    period: 'Kỳ',
    periodKey: 'Mã kỳ',
    quota: 'Chỉ tiêu',
    minimum: 'Tối thiểu',
    published: 'Đã tính',
    planned: 'Đã duyệt, sắp đăng',
    missing: 'Còn thiếu',
    status: 'Kết quả',
    statusNote: 'Ghi chú kết quả',
    line: 'Loại dòng',
    title: 'Tiêu đề',
    kind: 'Thể loại',
    section: 'Chuyên mục',
    itemUnit: 'Đơn vị của tin, bài',
    channel: 'Kênh',
    publishedAt: 'Thời gian đăng',
    dueAt: 'Hẹn đăng',
    link: 'Liên kết',
    note: 'Ghi chú',
    closedAt: 'Chốt lúc',
    sha256: 'SHA-256',
  },
  lines: {
    none: 'Không có tin, bài',
    counted: 'Được tính',
    upcoming: 'Sắp đăng',
    movedOut: 'Đến hạn chưa đăng',
    notCounted: 'Không tính',
    unseen: 'Chưa thấy trên cổng',
    adjustment: 'Điều chỉnh sau khi chốt',
  },
  movedIn: (dueAt: string): string => `Hẹn đăng ${dueAt} thuộc kỳ trước, đến kỳ này mới đăng được`,
  movedOut: (dueAt: string): string => `Hẹn đăng ${dueAt} nhưng đến hết kỳ chưa đăng được`,
  recorded: (recordedAt: string): string => `Nhập bù lúc ${recordedAt}`,
  /** One change since the close, for a dated adjustment. */
  change: ({
    quotaName,
    period,
    publishedBefore,
    publishedAfter,
    statuses,
    added,
    removed,
  }: Change & Titles): string =>
    [
      `${[quotaName, period].filter(Boolean).join(', ')}: ${publishedBefore} → ${publishedAfter}`,
      statuses ? `${statuses.before} → ${statuses.after}` : '',
      added.length > 0 ? `thêm ${quote(added)}` : '',
      removed.length > 0 ? `bớt ${quote(removed)}` : '',
    ]
      .filter(Boolean)
      .join('; '),
} as const
