import { assessQuotas, type LedgerRow, type QuotaItem } from '@/domain/quota'
import { buildWeeklyReport, type WeeklyReport, type WeeklyReportInput } from '@/domain/report/weekly'
import { at, periodNamed, planned, published, recorded, ruleOf } from '@tests/domain/quota/support'

export const linkOf = ({ slug }: QuotaItem): string => `https://example.vn/tin-bai/${slug}`

const names: WeeklyReportInput['names'] = {
  units: { office: 'Văn phòng', board: 'Ban Quản lý' },
  sections: { activities: 'Hoạt động' },
  channels: { web: 'Trang thông tin điện tử' },
  people: { u1: 'Nguyễn Văn An' },
}

/** One item on time, one moved in, one recorded, one withdrawn, one still waiting. */
export const busyWeek: LedgerRow[] = [
  published('2026-11-17 08:00', { subjectId: 'a' }),
  published('2026-11-14 08:00', { subjectId: 'b', publishedAt: at('2026-11-16 09:00') }),
  recorded('2026-11-19 08:00', '2026-11-20 10:00', { subjectId: 'c', sectionId: null, unitId: 'board' }),
  published('2026-11-18 08:00', { subjectId: 'd', status: 'withdrawn', withdrawnAt: at('2026-11-19 08:00') }),
  published('2026-11-18 08:00', { subjectId: 'p', kind: 'photo' }),
  planned('2026-11-22 23:00', { subjectId: 'e' }),
]

/**
 * The report of week 47 over these rows: a quota of two, one nobody could reach but was let off, one that began on
 * Wednesday, one that begins next year.
 */
export const weekReport = (
  rows: LedgerRow[] = busyWeek,
  now = at('2026-11-23 00:05'),
  isClosing = true,
  unseen: WeeklyReportInput['unseen'] = null,
): WeeklyReport => {
  const period = periodNamed('2026-W47')
  const exemptions = [
    { periodKey: '2026-W47', reason: 'Hệ thống bảo trì', by: 'u1', at: at('2026-11-20 08:00') },
  ]
  const rules = [
    ruleOf(),
    ruleOf({ id: 'q2', name: 'Bài chuyên sâu', kinds: ['feature'], minimum: 9, exemptions }),
    ruleOf({ id: 'q3', name: 'Chỉ tiêu mới', kinds: ['feature'], validFromOn: '2026-11-18' }),
    ruleOf({ id: 'q4', name: 'Chỉ tiêu năm sau', validFromOn: '2027-01-01' }),
  ]
  const assessments = assessQuotas(rules, period, rows, now)
  return buildWeeklyReport({
    unit: { id: 'board', name: 'Ban Quản lý' },
    period,
    assessments,
    now,
    isClosing,
    names,
    unseen,
    linkOf,
  })
}
