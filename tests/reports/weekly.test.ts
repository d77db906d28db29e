import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { reportSha256, verifyReport, type WeeklyReport } from '@/domain/report/weekly'
import { weeklyExportSchema } from '@/reports/weekly/schema'
import { weeklyTables } from '@/reports/weekly/tables'
import { renderWeeklyCsv } from '@/reports/weeklyCsv'
import { renderWeeklyJson } from '@/reports/weeklyJson'
import { at, published } from '@tests/domain/quota/support'
import { weekReport } from '@tests/domain/report/support'

const SCHEMA = new URL('../../docs/reports/weekly-report.schema.json', import.meta.url)
const model = weekReport()
const sha256 = reportSha256(model)
const adjustments = [{ at: at('2026-11-25 09:00'), reason: 'Nhập bù', text: 'Tin, bài trên Trang: 3 → 4' }]
const csvOf = (report: WeeklyReport, changes = {}) =>
  renderWeeklyCsv({ model: report, sha256, adjustments: [], ...changes })

/** A small reader of RFC 4180, so that the writer's library is not compared with itself. */
const cellsOf = (text: string): string[][] => {
  const rows: string[][] = [[]]
  for (const [, cell = '', end] of text.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/g)) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    if (end === '\r\n') rows.push([])
  }
  return rows.filter((row) => row.length > 1)
}

const readCsv = (text: string): Record<string, string>[] => {
  const [header = [], ...rows] = cellsOf(text.slice(1))
  return rows.map((row) => Object.fromEntries(header.map((name, n) => [name, row[n] ?? ''])))
}

describe('what the portal did not show', () => {
  const unseen = [
    {
      subjectId: 'a',
      title: 'Title of a',
      unitName: 'Văn phòng',
      publishedAt: at('2026-11-17 08:00'),
      link: 'https://example.vn/tin-bai/slug-a',
    },
  ]
  const exported = (report: WeeklyReport) => ({ model: report, sha256: null, adjustments: [] })
  const watched = weekReport(undefined, undefined, undefined, unseen)

  it('stands in every format', () => {
    const row = readCsv(csvOf(watched)).at(-1)
    expect(row).toMatchObject({
      'Loại dòng': 'Chưa thấy trên cổng',
      'Tiêu đề': 'Title of a',
      'Thời gian đăng': '08:00 17/11/2026',
      'Liên kết': 'https://example.vn/tin-bai/slug-a',
    })
    const read = weeklyExportSchema.parse(JSON.parse(renderWeeklyJson(exported(watched))))
    expect(read.report.unseen).toEqual(unseen)
    const sheets = weeklyTables(exported(watched)).map(({ id, rows: lines }) => [id, lines.length])
    expect(sheets).toContainEqual(['chua-thay-tren-cong', 1])
  })

  it('is not spoken of where no portal is watched, as in reports closed before', () => {
    expect(model).not.toHaveProperty('unseen')
    expect(weeklyTables(exported(model)).map(({ id }) => id)).not.toContain('chua-thay-tren-cong')
    expect(verifyReport(model, sha256)).toBe(true)
    // Everything was seen: that is a result too, and part of what is frozen.
    const seen = weekReport(undefined, undefined, undefined, [])
    expect(seen.unseen).toEqual([])
    expect(reportSha256(seen)).not.toBe(sha256)
  })
})

describe('the CSV of a weekly report', () => {
  const text = csvOf(model)
  const rows = readCsv(text)

  it('opens as UTF-8 in a spreadsheet: byte order mark first, CRLF at every end', () => {
    expect([...new TextEncoder().encode(text).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(text.lastIndexOf('\uFEFF')).toBe(0)
    expect(text.endsWith('\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('has equally many cells in every row', () => {
    expect(new Set(cellsOf(text.slice(1)).map((row) => row.length))).toEqual(new Set([22]))
  })

  it('has a row for each item of each quota, with quota, week and hash repeated', () => {
    expect(rows.map((row) => [row['Chỉ tiêu'], row['Loại dòng'], row['Tiêu đề']])).toEqual([
      ['Tin, bài trên Trang', 'Được tính', 'Title of b'],
      ['Tin, bài trên Trang', 'Được tính', 'Title of a'],
      ['Tin, bài trên Trang', 'Được tính', 'Title of c'],
      ['Tin, bài trên Trang', 'Đến hạn chưa đăng', 'Title of e'],
      ['Tin, bài trên Trang', 'Không tính', 'Title of d'],
      ['Bài chuyên sâu', 'Không có tin, bài', ''],
      ['Chỉ tiêu mới', 'Không có tin, bài', ''],
    ])
    for (const row of rows)
      expect(row).toMatchObject({
        'Đơn vị báo cáo': 'Ban Quản lý',
        Kỳ: 'Tuần 47 (16–22/11/2026)',
        'Mã kỳ': '2026-W47',
        'Chốt lúc': '00:05 23/11/2026',
        'SHA-256': sha256,
      })
  })

  it('writes an item as the report names it, times by the Vietnamese clock', () => {
    expect(rows[1]).toMatchObject({
      'Tối thiểu': '2',
      'Đã tính': '3',
      'Còn thiếu': '0',
      'Kết quả': 'Đạt',
      'Thể loại': 'Tin',
      'Chuyên mục': 'Hoạt động',
      'Đơn vị của tin, bài': 'Văn phòng',
      Kênh: 'Trang thông tin điện tử',
      'Thời gian đăng': '08:00 17/11/2026',
      'Liên kết': 'https://example.vn/tin-bai/slug-a',
      'Ghi chú': '',
    })
  })

  it('says what an outage moved, what was recorded afterwards, what was let off and what not judged', () => {
    expect(rows[0]?.['Ghi chú']).toBe('Hẹn đăng 08:00 14/11/2026 thuộc kỳ trước, đến kỳ này mới đăng được')
    expect(rows[2]?.['Ghi chú']).toBe('Nhập bù lúc 10:00 20/11/2026')
    expect(rows[3]).toMatchObject({
      'Thời gian đăng': '',
      'Ghi chú': 'Hẹn đăng 23:00 22/11/2026 nhưng đến hết kỳ chưa đăng được',
    })
    expect(rows[4]?.['Ghi chú']).toBe('Không tính: đã gỡ khi chốt kỳ')
    expect(rows[5]).toMatchObject({
      'Kết quả': 'Được miễn',
      'Ghi chú kết quả': 'Được miễn: Hệ thống bảo trì (Nguyễn Văn An, 08:00 20/11/2026)',
    })
    expect(rows[6]).toMatchObject({
      'Kết quả': 'Không đánh giá',
      'Ghi chú kết quả': 'Chỉ để tham khảo: chỉ tiêu có hiệu lực khi kỳ đã bắt đầu',
    })
  })

  it('puts adjustments last, and leaves moment and hash of a draft empty', () => {
    const adjusted = readCsv(csvOf(model, { adjustments })).at(-1)
    expect(adjusted).toMatchObject({
      'Loại dòng': 'Điều chỉnh sau khi chốt',
      'Ghi chú': '09:00 25/11/2026: Tin, bài trên Trang: 3 → 4 (Nhập bù)',
    })
    const draft = weekReport(undefined, at('2026-11-20 12:00'), false)
    expect(readCsv(csvOf(draft, { sha256: null }))[0]).toMatchObject({ 'Chốt lúc': '', 'SHA-256': '' })
    expect(readCsv(csvOf(draft, { sha256: null })).map((row) => row['Loại dòng'])).toContain('Sắp đăng')
  })

  it('writes the header alone for a unit without quotas', () => {
    expect(cellsOf(csvOf({ ...model, quotas: [] }).slice(1))).toHaveLength(1)
  })
})

describe('a title in the CSV', () => {
  const cellOf = (title: string) => {
    const report = weekReport([published('2026-11-17 08:00', { title })])
    return readCsv(csvOf(report))[0]?.['Tiêu đề']
  }

  it.each([
    '=HYPERLINK("http://evil.example";"x")',
    '+84 123',
    '-1+2',
    '@SUM(A1)',
    ' =1+1',
    '\t=1',
    '\r=1',
    '\n=1',
    '=1\n+2',
    '＝1+1',
    '＠x',
    '\u00a0=1',
  ])('that a spreadsheet could run is made text: %j', (title) => {
    expect(cellOf(title)).toBe(`'${title}`)
  })

  it.each([
    'Hội nghị "CCHC", năm 2026',
    'Dòng một\nDòng hai',
    'a = b',
    '2 + 2',
    "'quoted'",
    'Ngày 16-22/11',
    'x@y.vn',
  ])('is otherwise given to the letter: %j', (title) => {
    expect(cellOf(title)).toBe(title)
  })
})

describe('the JSON of a weekly report', () => {
  it('is the frozen model with its hash, so that anyone can check it', () => {
    const text = renderWeeklyJson({ model, sha256, adjustments })
    const read = JSON.parse(text) as { sha256: string; report: WeeklyReport; adjustments: unknown }
    expect(read).toEqual({ sha256, report: model, adjustments })
    expect(verifyReport(read.report, read.sha256)).toBe(true)
    expect(text.endsWith('}\n')).toBe(true)
  })

  it('has no hash for a draft', () => {
    expect(JSON.parse(renderWeeklyJson({ model, sha256: null, adjustments: [] }))).toMatchObject({
      sha256: null,
    })
  })

  it('is what its schema says', () => {
    for (const closed of [model, weekReport(undefined, at('2026-11-20 12:00'), false)]) {
      const json: unknown = JSON.parse(renderWeeklyJson({ model: closed, sha256, adjustments }))
      expect(weeklyExportSchema.parse(json)).toEqual(json)
    }
  })

  it('has its schema in the documentation', async () => {
    const documented: unknown = JSON.parse(await readFile(SCHEMA, 'utf8'))
    expect(documented).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(weeklyExportSchema))))
  })
})
