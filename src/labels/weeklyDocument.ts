type Sums = { quotas: number; met: number; missed: number; exempt: number; notJudged: number }

/** Words of the weekly quota report as an administrative document and as a workbook. */
export const weeklyDocumentLabels = {
  kindName: 'Báo cáo',
  /** Used until the unit's settings say otherwise. */
  symbol: 'BC',
  place: '................',
  signerTitle: 'Thủ trưởng đơn vị',
  recipients: ['Như trên', 'Lưu: VT'],
  subject: (period: string): string => `Kết quả thực hiện chỉ tiêu tin, bài ${period}`,
  subtitle: (unit: string, period: string): string => `${unit} · ${period}`,
  sections: {
    result: 'Kết quả thực hiện',
    items: 'Tin, bài trong kỳ',
    unseen: 'Tin, bài chưa thấy trên cổng',
    adjustments: 'Điều chỉnh sau khi chốt',
  },
  unseen: (count: number): string =>
    `Có ${count} tin, bài đã đăng từ 24 giờ trở lên mà đến hết kỳ chưa thấy trên cổng thông tin của đơn vị:`,
  allSeen: 'Mọi tin, bài đăng từ 24 giờ trở lên đều đã thấy trên cổng thông tin của đơn vị.',
  summary: (unit: string, period: string, sums: Sums): string => {
    const parts = [
      `${sums.met} đạt`,
      `${sums.missed} không đạt`,
      sums.exempt > 0 ? `${sums.exempt} được miễn` : '',
      sums.notJudged > 0 ? `${sums.notJudged} không đánh giá` : '',
    ].filter(Boolean)
    return `${period}, ${unit} có ${sums.quotas} chỉ tiêu: ${parts.join(', ')}. Chi tiết như sau:`
  },
  noQuotas: (unit: string, period: string): string =>
    `${period}, ${unit} không có chỉ tiêu nào phải thực hiện.`,
  closedAt: (moment: string): string => `Số liệu chốt lúc ${moment}.`,
  draftAt: (moment: string): string => `Dự thảo: số liệu tính đến ${moment}, còn có thể thay đổi.`,
  itemsInAnnex: (counted: number): string =>
    `Có ${counted} tin, bài được tính; danh sách đầy đủ kèm liên kết tại Phụ lục.`,
  closing: (unit: string): string => `Trên đây là kết quả thực hiện chỉ tiêu tin, bài của ${unit}./.`,
  tables: {
    quotas: 'Kết quả theo chỉ tiêu',
    items: 'Danh sách tin, bài',
    unseen: 'Tin, bài chưa thấy trên cổng',
    adjustments: 'Điều chỉnh sau khi chốt',
  },
  columns: { order: 'TT', at: 'Thời điểm', text: 'Nội dung điều chỉnh', reason: 'Lý do' },
  fileName: 'bao-cao-tuan',
} as const
