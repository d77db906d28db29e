type Span = { kind: string; key: string; firstOn: string; lastOn: string }

const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'] as const
const QUARTERS = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' } as const
const CCHC = { Q1: 'quý I', H1: '6 tháng', Q3: 'quý III', Y: 'năm' } as const

const word = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? key

const day = (on: string): string => `${on.slice(8, 10)}/${on.slice(5, 7)}/${on.slice(0, 4)}`

/** The first date drops what it shares with the second: 16–22/11/2026, 30/11–06/12/2026, 28/12/2026–03/01/2027. */
const range = (firstOn: string, lastOn: string): string => {
  const first = day(firstOn)
  if (firstOn.slice(0, 7) === lastOn.slice(0, 7)) return `${first.slice(0, 2)}–${day(lastOn)}`
  if (firstOn.slice(0, 4) === lastOn.slice(0, 4)) return `${first.slice(0, 5)}–${day(lastOn)}`
  return `${first}–${day(lastOn)}`
}

const weekday = (on: string): string => WEEKDAYS[(new Date(`${on}T00:00:00Z`).getUTCDay() + 6) % 7] ?? ''

const shortPeriod = ({ kind, key }: Span): string => {
  const [year = '', part = '', code = ''] = key.split('-')
  if (kind === 'week') return `Tuần ${Number(part.slice(1))}`
  if (kind === 'month') return `Tháng ${part}/${year}`
  if (kind === 'quarter') return `Quý ${word(QUARTERS, part.slice(1))}/${year}`
  if (kind === 'half') return `6 tháng ${part === 'H1' ? 'đầu' : 'cuối'} năm ${year}`
  if (kind === 'adhoc') return 'Đột xuất'
  if (kind === 'cchc') return `CCHC ${word(CCHC, code)} ${year}`
  return `Năm ${year}`
}

const DATED: readonly string[] = ['week', 'cchc', 'adhoc']

const withDays = (span: Span): string => `${shortPeriod(span)} (${range(span.firstOn, span.lastOn)})`

/** Words for days and periods. Days come as `YYYY-MM-DD`, periods as in the domain. */
export const timeLabels = {
  kinds: {
    week: 'Tuần',
    month: 'Tháng',
    quarter: 'Quý',
    half: '6 tháng',
    year: 'Năm',
    cchc: 'Kỳ báo cáo CCHC',
    adhoc: 'Đột xuất',
  },
  day,
  range,
  weekday,
  /** "Tuần 47", "Tháng 11/2026", "Quý IV/2026", "6 tháng cuối năm 2026", "CCHC quý I 2026". */
  shortPeriod,
  /** "Tuần 47 (16–22/11/2026)": the days are added where the name alone does not say them. */
  period: (span: Span): string => (DATED.includes(span.kind) ? withDays(span) : shortPeriod(span)),
  /** A report's span, which need not be the calendar's: "Tháng 11/2026 (15/10–14/11/2026)". */
  reportPeriod: withDays,
  /** The end of a period, excluded, as people say it: "hết Chủ nhật 22/11/2026". */
  deadline: (lastOn: string): string => `hết ${weekday(lastOn)} ${day(lastOn)}`,
} as const
