import type { Holiday } from '../types'

type Row = [on: string, name: string, kind: Holiday['kind'], note: string]

const STATUTORY = 'Bộ luật Lao động'
const CULTURE = 'Nghị quyết số 28/2026/QH16'
const SWAP = 'Hoán đổi ngày làm việc năm 2026'
const EXPECTED = 'Dự kiến, chờ thông báo hằng năm'

const rows: readonly Row[] = [
  ['2026-01-01', 'Tết Dương lịch', 'holiday', STATUTORY],
  ['2026-01-02', 'Nghỉ hoán đổi dịp Tết Dương lịch', 'compensatory', SWAP],
  ['2026-01-10', 'Làm bù cho ngày 02/01', 'swapWorking', SWAP],
  ['2026-02-16', 'Tết Nguyên đán (29 tháng Chạp)', 'holiday', STATUTORY],
  ['2026-02-17', 'Tết Nguyên đán (mùng 1)', 'holiday', STATUTORY],
  ['2026-02-18', 'Tết Nguyên đán (mùng 2)', 'holiday', STATUTORY],
  ['2026-02-19', 'Tết Nguyên đán (mùng 3)', 'holiday', STATUTORY],
  ['2026-02-20', 'Tết Nguyên đán (mùng 4)', 'holiday', STATUTORY],
  ['2026-04-26', 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', 'holiday', STATUTORY],
  ['2026-04-27', 'Nghỉ bù Giỗ Tổ Hùng Vương', 'compensatory', STATUTORY],
  ['2026-04-30', 'Ngày Chiến thắng', 'holiday', STATUTORY],
  ['2026-05-01', 'Ngày Quốc tế Lao động', 'holiday', STATUTORY],
  ['2026-08-22', 'Làm bù cho ngày 31/8', 'swapWorking', SWAP],
  ['2026-08-31', 'Nghỉ hoán đổi dịp Quốc khánh', 'compensatory', SWAP],
  ['2026-09-01', 'Quốc khánh (ngày liền trước)', 'holiday', STATUTORY],
  ['2026-09-02', 'Quốc khánh', 'holiday', STATUTORY],
  ['2026-11-24', 'Ngày Văn hóa Việt Nam', 'holiday', CULTURE],
  ['2027-01-01', 'Tết Dương lịch', 'holiday', STATUTORY],
  ['2027-02-04', 'Tết Nguyên đán (28 tháng Chạp)', 'holiday', EXPECTED],
  ['2027-02-05', 'Tết Nguyên đán (29 tháng Chạp)', 'holiday', EXPECTED],
  ['2027-02-06', 'Tết Nguyên đán (mùng 1)', 'holiday', EXPECTED],
  ['2027-02-07', 'Tết Nguyên đán (mùng 2)', 'holiday', EXPECTED],
  ['2027-02-08', 'Tết Nguyên đán (mùng 3)', 'holiday', EXPECTED],
  ['2027-02-09', 'Nghỉ bù Tết Nguyên đán', 'compensatory', EXPECTED],
  ['2027-02-10', 'Nghỉ bù Tết Nguyên đán', 'compensatory', EXPECTED],
  ['2027-04-16', 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', 'holiday', STATUTORY],
  ['2027-04-30', 'Ngày Chiến thắng', 'holiday', STATUTORY],
  ['2027-05-01', 'Ngày Quốc tế Lao động', 'holiday', STATUTORY],
  ['2027-05-03', 'Nghỉ bù Ngày Quốc tế Lao động', 'compensatory', EXPECTED],
  ['2027-09-02', 'Quốc khánh', 'holiday', STATUTORY],
  ['2027-09-03', 'Quốc khánh (ngày liền sau)', 'holiday', EXPECTED],
  ['2027-11-24', 'Ngày Văn hóa Việt Nam', 'holiday', CULTURE],
]

/**
 * Days off and swapped working days of 2026 and 2027, one row per day. The year after the current one is a
 * projection: Government fixes Tết, days in lieu and swaps every year, and the office edits the table.
 */
export const holidays: readonly Holiday[] = rows.map(([on, name, kind, note]) => ({ on, name, kind, note }))
