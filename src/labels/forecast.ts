type Basis = {
  alike: number
  metOfAlike: number
  looked: number
  weekday: number
  published: number
  planned: number
}
type Forecast = {
  code: 'met' | 'tooLittleHistory' | 'likely' | 'open' | 'unlikely'
  params: Basis
}

type Kind = 'week' | 'month' | 'quarter' | 'half' | 'year'

const PERIODS: Record<Kind, string> = {
  week: 'tuần',
  month: 'tháng',
  quarter: 'quý',
  half: 'kỳ 6 tháng',
  year: 'năm',
}

const HEADS: Record<Exclude<Forecast['code'], 'met' | 'tooLittleHistory'>, string> = {
  likely: 'Nhiều khả năng đạt',
  open: 'Chưa chắc đạt',
  unlikely: 'Ít khả năng đạt',
}

/** What the forecast of a quota says, always with its basis. */
export const forecastLabels = {
  title: 'Dự báo',
  /** "Nhiều khả năng đạt: 8/10 tuần có tình hình như hôm nay đã đạt." */
  sentence: ({ code, params }: Forecast, kind: Kind): string => {
    const period = PERIODS[kind]
    if (code === 'met') return `Đã đạt ${period} này.`
    const { alike, metOfAlike, looked } = params
    if (code === 'tooLittleHistory') {
      return looked === 0
        ? `Chưa đủ số liệu để dự báo: chưa có ${period} nào đã chốt.`
        : `Chưa đủ số liệu để dự báo: trong ${looked} ${period} gần đây chỉ có ${alike} ${period} có tình hình như hôm nay.`
    }
    return `${HEADS[code]}: ${metOfAlike}/${alike} ${period} có tình hình như hôm nay đã đạt.`
  },
} as const
