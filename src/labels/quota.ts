type Count = { published: number; minimum: number }
type Missing = { planned: number; missing: number }

const BEFORE_KNOWN = {
  whole: 'Không đánh giá: kỳ này trước ngày chỉ tiêu được nhập vào hệ thống',
  part: 'Chỉ để tham khảo: chỉ tiêu được nhập vào hệ thống khi kỳ đã bắt đầu',
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
  notCounted: {
    withdrawn: 'Không tính: đã gỡ khi chốt kỳ',
    notFirst: 'Không tính: đã đăng lần đầu ở kỳ trước',
    kind: 'Không tính: không thuộc thể loại của chỉ tiêu',
    topic: 'Không tính: không thuộc chủ đề của chỉ tiêu',
    failed: 'Chưa tính: đăng lỗi, cần xử lý rồi duyệt lại',
  },
  exemption: (reason: string): string => `Được miễn: ${reason}`,
  progress: ({ published, minimum }: Count): string => `${published}/${minimum}`,
  outlook: ({ planned, missing }: Missing): string =>
    missing > 0
      ? `${planned} tin, bài đã duyệt sắp đăng, còn thiếu ${missing}`
      : `${planned} tin, bài đã duyệt sắp đăng`,
} as const
