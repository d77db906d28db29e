import { readXlsx, writeXlsx, type CellValue } from 'hucre'
import { describe, expect, it } from 'vitest'
import { readHandWorkbook, renderHandTemplate } from '@/reports/information/handWorkbook'

const template = {
  unit: { slug: 'xa-mau', name: 'Xã Mẫu' },
  periodKey: '2026-CCHC-Q3',
  channels: new Map([
    ['web', 'Trang thông tin điện tử'],
    ['loa', 'Loa truyền thanh'],
  ]),
  topics: new Map([['cchc', 'Cải cách hành chính']]),
}

/** The template as a clerk sends it back: some cells filled in, by address. */
const filled = async (cells: Record<string, CellValue>, sheet = 'So lieu'): Promise<Uint8Array> => {
  const { sheets } = await readXlsx(await renderHandTemplate(template))
  const rows = sheets[0]!.rows.map((row) => [...row])
  for (const [address, value] of Object.entries(cells)) {
    const [, column = 'A', row = '1'] = /^([A-E])(\d+)$/.exec(address) ?? []
    const line = rows[Number(row) - 1]!
    while (line.length < 5) line.push(null)
    line['ABCDE'.indexOf(column)] = value
  }
  return writeXlsx({ sheets: [{ name: sheet, rows }] })
}

const read = async (cells: Record<string, CellValue>) => readHandWorkbook(await filled(cells), template)

describe('the workbook for a unit that does not use the program', () => {
  it('gives back what was filled in; empty cells are nothing', async () => {
    const outcome = await read({
      C6: 12,
      D6: 40,
      E6: '1.200',
      C7: 3,
      C9: 5,
      C11: 10,
      C12: 2,
      C15: 'Thiếu máy',
    })
    expect(outcome).toEqual({
      ok: true,
      entries: {
        channels: [
          { id: 'web', period: 12, accumulated: 40, lastYear: 1200 },
          { id: 'loa', period: 3, accumulated: 0, lastYear: 0 },
        ],
        topics: [{ id: 'cchc', period: 5, accumulated: 0, lastYear: 0 }],
        quotas: { met: 10, missed: 2, exempt: 0 },
        difficulties: 'Thiếu máy',
        proposals: '',
      },
    })
  })

  it('names every bad cell by its address', async () => {
    const outcome = await read({ C6: 'mười', D7: -1, E7: 1.5, C9: 5, D9: 4, A12: 'chi-tieu:xyz' })
    expect(outcome).toMatchObject({ ok: false })
    const { problems } = outcome as Extract<typeof outcome, { ok: false }>
    expect(problems.map(({ path }) => path)).toEqual(['C6', 'D7', 'E7', 'D9', 'A12'])
    expect(problems[0]?.message).toBe(
      'Ô C6: “mười” không phải số nguyên từ 0 trở lên. Hãy ghi số lượt, ví dụ 12.',
    )
    expect(problems[3]?.message).toContain('Ô D9: lũy kế 4 nhỏ hơn số trong kỳ 5')
  })

  it('refuses a line given twice, another unit’s template, another sheet and what is no workbook', async () => {
    expect(await read({ A7: 'kenh:web' })).toMatchObject({ problems: [{ path: 'A7' }] })
    expect(await read({ B1: 'xa-khac 2026-CCHC-Q3' })).toMatchObject({
      problems: [{ message: expect.stringContaining('Ô B1') as string }],
    })
    expect(await readHandWorkbook(await filled({}, 'Sheet1'), template)).toMatchObject({
      problems: [{ message: expect.stringContaining('So lieu') as string }],
    })
    expect(await readHandWorkbook(new TextEncoder().encode('no workbook'), template)).toMatchObject({
      ok: false,
    })
  })
})
