import type { Delegation, Exemption } from '../types'

/** The line every page of a demo shows: invented events must not pass for news of a real agency. */
export const sampleTagline = 'Dữ liệu minh họa, không phải thông tin chính thức'

/** Weeks the office excused, with the reason the report shows; granting is the office's right. */
export const exemptions: readonly Exemption[] = [
  {
    weeksAgo: 11,
    reason:
      'Trang thông tin điện tử tạm dừng để chuyển hạ tầng theo thông báo; Lãnh đạo Ban đồng ý miễn chỉ tiêu tuần này.',
    by: 'vanphong@nhip.example',
    decidedAt: [11, 1, '10:00'],
  },
]

/** Substitutes of the editor-in-chief: one that is over, one that is to come. */
export const delegations: readonly Delegation[] = [
  {
    delegator: 'truongban@nhip.example',
    delegate: 'bientap@nhip.example',
    unit: 'bql-kkt-an-giang',
    startsInDays: -47,
    endsInDays: -43,
    reason: 'Đi công tác khảo sát các cửa khẩu, không truy cập hệ thống thường xuyên.',
  },
  {
    delegator: 'truongban@nhip.example',
    delegate: 'lanhdao@nhip.example',
    unit: 'bql-kkt-an-giang',
    startsInDays: 12,
    endsInDays: 16,
    reason: 'Tham dự lớp bồi dưỡng lãnh đạo cấp phòng.',
  },
]
