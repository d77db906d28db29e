import { load } from 'cheerio'
import { strFromU8, unzipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { beforeAll, describe, expect, it } from 'vitest'
import { renderXlsx } from '@/reports/official/renderXlsx'
import type { ReportTable } from '@/reports/official/types'
import { cellsOf, readTable } from './readXlsx'
import { sampleTable } from './sample'

const facts = {
  title: 'Báo cáo công tác thông tin',
  subtitle: 'Ban Quản lý Khu kinh tế · Năm 2026',
  createdAt: '2026-12-14T17:05:00.000Z',
  sha256: 'a3f1'.repeat(16),
}
const evil: ReportTable = {
  id: 'xau',
  title: 'Bảng có [ký tự] lạ: và tên rất dài, dài hơn mức cho phép',
  columns: [
    { key: 'text', label: '=Đầu bảng', type: 'text', width: 3 },
    { key: 'link', label: 'Liên kết', type: 'link', width: 3 },
  ],
  rows: [
    { text: '=HYPERLINK("http://xau.vn")', link: { text: '@SUM(A1)', href: 'javascript:alert(1)' } },
    { text: '+84', link: { text: 'Trang', href: 'https://example.vn/?a=1&b=2' } },
  ],
}
const tables = [sampleTable(30), evil, evil]
let bytes: Buffer
let parts: Record<string, Uint8Array>
const part = (name: string) => load(strFromU8(parts[name] ?? new Uint8Array()), { xml: { xmlMode: true } })

beforeAll(async () => {
  bytes = Buffer.from(await renderXlsx(tables, facts))
  parts = unzipSync(bytes)
})

describe('a report as a workbook', () => {
  it('reopened, has every cell of every table, typed', async () => {
    for (const [at, table] of tables.entries()) {
      const { title, cells } = await readTable(bytes, at + 1, table)
      expect(title).toBe(facts.title)
      expect(cells).toEqual(cellsOf(table))
    }
  })

  it('has a sheet for each table, under names Excel takes', async () => {
    const names = (await readXlsxFile(bytes)).map(({ sheet }) => sheet)
    expect(new Set(names).size).toBe(tables.length)
    for (const name of names) {
      expect(name.length).toBeLessThanOrEqual(31)
      expect(name).not.toMatch(/[[\]:*?/\\]/)
    }
  })

  it('keeps the head in sight, filters, and prints the whole table under it', () => {
    const sheet = part('xl/worksheets/sheet1.xml')
    expect(sheet('pane').attr()).toMatchObject({ ySplit: '5', state: 'frozen' })
    expect(sheet('autoFilter').attr('ref')).toBe('A5:F35')
    const names = part('xl/workbook.xml')
    const named = (name: string) => names(`definedName[name="${name}"][localSheetId="0"]`).text()
    expect(named('_xlnm.Print_Area')).toContain('$A$1:$F$37')
    expect(named('_xlnm.Print_Titles')).toContain('$5:$5')
    expect(sheet('pageSetup').attr()).toMatchObject({ orientation: 'landscape', fitToHeight: '0' })
  })

  it('holds no formula, and links to the web only', () => {
    for (const name of Object.keys(parts).filter((each) => each.startsWith('xl/worksheets/sheet')))
      expect(part(name)('f').length).toBe(0)
    const links = Object.keys(parts)
      .filter((name) => name.endsWith('.rels'))
      .map((name) => strFromU8(parts[name] ?? new Uint8Array()))
      .join('')
    expect(links).not.toContain('javascript')
    expect(links).toContain('https://example.vn/?a=1&amp;b=2')
  })

  it('carries the hash of its model', () => {
    expect(part('docProps/custom.xml')('property').text()).toBe(facts.sha256)
  })

  it('is the same to the byte when made again', async () => {
    expect(Buffer.compare(bytes, await renderXlsx(tables, facts))).toBe(0)
  })
})
