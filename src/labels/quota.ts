type Count = { published: number; minimum: number }
type Missing = { planned: number; missing: number }

const BEFORE_KNOWN = {
  whole: 'Không đánh giá: kỳ này trước ngày chỉ tiêu được nhập vào hệ thống',
  part: 'Chỉ để tham khảo: chỉ tiêu được nhập vào hệ thống khi kỳ đã bắt đầu',
}

const NOT_COUNTED = {
  withdrawn: 'Không tính: đã gỡ khi chốt kỳ',
  notFirst: 'Không tính: đã đăng lần đầu ở kỳ trước',
  kind: 'Không tính: không thuộc thể loại của chỉ tiêu',
  topic: 'Không tính: không thuộc chủ đề của chỉ tiêu',
  failed: 'Chưa tính: đăng lỗi, cần xử lý rồi duyệt lại',
  repost: 'Không tính: bài đăng lại của nguồn khác',
  tooShort: 'Không tính: ngắn hơn số chữ tối thiểu',
  notConfirmed: 'Chưa tính: chưa xác nhận trên Cổng',
  dayFull: 'Không tính: ngày đó đã đủ số tin, bài được tính',
  tooSoon: 'Không tính: quá gần tin, bài được tính trước đó',
} as const
type NotCountedWord = keyof typeof NOT_COUNTED

const LIMIT_UNITS: Partial<Record<NotCountedWord, string>> = {
  tooShort: 'chữ',
  dayFull: 'tin, bài',
  tooSoon: 'giờ',
}

type Counting = {
  countBasis: 'published' | 'confirmed'
  minHoursBetween: number | null
  maxPerDay: number | null
  minWords: number | null
  ownWritingOnly: boolean
}

/** Words for quotas (chỉ tiêu). */
export const quotaLabels = {
  status: {
    notStarted: 'Chưa đến kỳ',
    onTrack: 'Đúng tiến độ',
    atRisk: 'Có nguy cơ không đạt',
    met: 'Đạt',
    missed: 'Không đạt',
    exempt: 'Được miễn',
  },
  notJudgedStatus: 'Không đánh giá',
  /** `whole`: no day of the period binds; `part`: some days do. */
  notJudged: {
    beforeValidity: {
      whole: 'Không đánh giá: chỉ tiêu chưa có hiệu lực',
      part: 'Chỉ để tham khảo: chỉ tiêu có hiệu lực khi kỳ đã bắt đầu',
    },
    beforeKnown: BEFORE_KNOWN,
    afterValidity: {
      whole: 'Không đánh giá: chỉ tiêu đã hết hiệu lực',
      part: 'Chỉ để tham khảo: chỉ tiêu hết hiệu lực trước khi kỳ kết thúc',
    },
  },
  notCounted: NOT_COUNTED,
  /** The reason with the number of the rule, where it has one: "…tối thiểu (150 chữ)". */
  notCountedNote: ({ why, limit }: { why: NotCountedWord; limit?: number | undefined }): string => {
    const unit = LIMIT_UNITS[why]
    return limit !== undefined && unit ? `${NOT_COUNTED[why]} (${limit} ${unit})` : NOT_COUNTED[why]
  },
  /** The rules a quota counts by, in one line; empty when none is switched on. */
  counting: (rules: Counting | null | undefined): string => {
    if (!rules) return ''
    const { countBasis, minHoursBetween, maxPerDay, minWords, ownWritingOnly } = rules
    const parts = [
      countBasis === 'confirmed' ? 'đã xác nhận trên Cổng' : '',
      minHoursBetween ? `cách nhau ít nhất ${minHoursBetween} giờ` : '',
      maxPerDay ? `mỗi ngày nhiều nhất ${maxPerDay}` : '',
      minWords ? `từ ${minWords} chữ trở lên` : '',
      ownWritingOnly ? 'không tính bài đăng lại' : '',
    ].filter(Boolean)
    return parts.length > 0 ? `Chỉ tính tin, bài: ${parts.join('; ')}` : ''
  },
  exemption: (reason: string): string => `Được miễn: ${reason}`,
  /** "Được miễn: nghỉ Tết (Trần Văn A, 08:30 10/02/2026)": the reason, who granted it and when. */
  exemptionFull: (reason: string, by: string | null, at: string): string =>
    `Được miễn: ${reason} (${[by, at].filter(Boolean).join(', ')})`,
  progress: ({ published, minimum }: Count): string => `${published}/${minimum}`,
  outlook: ({ planned, missing }: Missing): string =>
    missing > 0
      ? `${planned} tin, bài đã duyệt sắp đăng, còn thiếu ${missing}`
      : `${planned} tin, bài đã duyệt sắp đăng`,
} as const
