import type { Procedure } from '../../types'

/** The parts a procedure must state (facts §2), summarised in our own words. */
export type Statutory = {
  steps: readonly string[]
  ways: string
  dossier: readonly string[]
  time: string
  who: string
  agency: string
  result: string
  fee: string
  conditions: string
}

export type ProcedureRow = Omit<Procedure, 'body' | 'agency' | 'nationalUrl'> & Statutory & { page: string }

const NATIONAL_PAGE = 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/'

/** Puts the parts under the headings people know from the posted sheets, in their order. */
export const procedure = ({ page, ...row }: ProcedureRow): Procedure => {
  const { steps, ways, dossier, time, who, agency, result, fee, conditions, ...rest } = row
  const body = [
    ['Trình tự thực hiện', numbered(steps)],
    ['Cách thức thực hiện', ways],
    ['Thành phần, số lượng hồ sơ', `${bulleted(dossier)}\n\nSố lượng: 01 bộ.`],
    ['Thời hạn giải quyết', time],
    ['Đối tượng thực hiện', who],
    ['Cơ quan giải quyết', agency],
    ['Kết quả thực hiện', result],
    ['Phí, lệ phí', fee],
    ['Yêu cầu, điều kiện', conditions],
  ]
    .map(([heading, text]) => `## ${heading}\n\n${text}`)
    .join('\n\n')
  return { ...rest, agency, nationalUrl: NATIONAL_PAGE + page, body }
}

const numbered = (lines: readonly string[]): string =>
  lines.map((line, index) => `${index + 1}. ${line}`).join('\n')
const bulleted = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n')
