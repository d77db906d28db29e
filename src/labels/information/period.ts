import { timeLabels } from '../time'

type Span = { kind: string; key: string; firstOn: string; lastOn: string }

const QUARTERS: Readonly<Record<string, string>> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' }

const day = (on: string): string => `${on.slice(8, 10)}/${on.slice(5, 7)}/${on.slice(0, 4)}`

/** "từ ngày 15/12/2025 đến hết ngày 14/12/2026" */
export const spanWords = ({ firstOn, lastOn }: Pick<Span, 'firstOn' | 'lastOn'>): string =>
  `từ ngày ${day(firstOn)} đến hết ngày ${day(lastOn)}`

/** Days between two: "22/11–14/12/2026" as a sentence needs them; one day stands alone. */
export const daysWords = ({ firstOn, lastOn }: Pick<Span, 'firstOn' | 'lastOn'>): string =>
  firstOn === lastOn ? `ngày ${day(lastOn)}` : spanWords({ firstOn, lastOn })

const cchc = (year: string, code: string): string => {
  if (code === 'Y') return `năm ${year}`
  const quarter = /^Q([1-4])$/.exec(code)?.[1]
  if (quarter) return `quý ${QUARTERS[quarter] ?? ''} năm ${year}`
  return code === 'H1' ? `6 tháng đầu năm ${year}` : `${code} năm ${year}`
}

/** A period inside a sentence: "quý IV năm 2026", "năm 2026", "đột xuất". */
export const periodWords = ({ kind, key }: Pick<Span, 'kind' | 'key'>): string => {
  const [year = '', part = '', code = ''] = key.split('-')
  if (kind === 'month') return `tháng ${part} năm ${year}`
  if (kind === 'quarter') return `quý ${QUARTERS[part.slice(1)] ?? part} năm ${year}`
  if (kind === 'half') return `6 tháng ${part === 'H1' ? 'đầu' : 'cuối'} năm ${year}`
  if (kind === 'cchc') return cchc(year, code)
  return kind === 'adhoc' ? 'đột xuất' : `năm ${year}`
}

/** The same where nothing else says which days: "CCHC quý I năm 2026", "đột xuất (15/01–02/03/2026)". */
export const namedPeriod = (kind: string, key: string): string => {
  const [firstOn = '', lastOn = ''] = key.split('..')
  if (kind === 'adhoc') return `đột xuất (${timeLabels.range(firstOn, lastOn)})`
  return `${kind === 'cchc' ? 'CCHC ' : ''}${periodWords({ kind, key })}`
}
