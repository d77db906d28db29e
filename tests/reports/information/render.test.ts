import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { InformationExport, UnitFacts } from '@/domain/report/information/types'
import { informationDocument } from '@/reports/information/document'
import { excerptDocument } from '@/reports/information/excerpt'
import { renderInformationJson } from '@/reports/information/json'
import { informationExportSchema } from '@/reports/information/schema'
import { informationTables } from '@/reports/information/tables'
import { compose } from '@/reports/official/compose'
import { planned, published, ruleOf, at } from '@tests/domain/quota/support'
import { cchc, reportAt } from '@tests/domain/report/information/support'

const NOW = '2026-12-11 09:00'
const SCHEMA = new URL('../../../docs/reports/information-report.schema.json', import.meta.url)

const unit: UnitFacts = {
  name: 'Ban Quản lý',
  parentBody: 'Ủy ban nhân dân tỉnh',
  place: 'An Giang',
  symbol: 'BC-BQL',
  addressees: [],
  bases: ['Căn cứ Kế hoạch năm 2026'],
  signer: { authority: null, title: 'Trưởng ban', name: 'Nguyễn Văn A' },
  recipients: ['Như trên', 'Lưu: VT'],
}

const exported: InformationExport = {
  model: reportAt(NOW, {
    period: cchc('2026-CCHC-Y'),
    rows: [
      published('2026-11-10 08:00', { title: 'Tin thứ nhất' }),
      published('2026-11-11 08:00', { kind: 'feature', channelId: 'zalo' }),
      published('2026-11-12 08:00', { subjectType: 'slogan', kind: null, title: 'Khẩu hiệu' }),
      planned('2026-12-12 08:00', { title: 'Tin còn hẹn' }),
    ],
    rules: [ruleOf({ validFromOn: '2026-11-02', knownSince: at('2026-11-02 00:00') })],
    destinations: [{ toName: 'UBND tỉnh', viaName: 'Sở Nội vụ' }],
    proposals: [{ id: 'p', unitName: 'Phòng A', kind: 'proposal', text: 'Xin tập huấn' }],
    narrative: {
      direction: 'Ban hành kế hoạch.',
      results: 'Nhiều bài hay.',
      inspection: 'Kiểm tra 2 đơn vị.',
      difficulties: '',
      plans: '',
      proposals: '',
    },
  }),
  sha256: null,
  adjustments: [{ at: at('2026-12-20 08:00'), byName: null, reason: 'Nhập sót', text: 'Thêm 01 tin' }],
}

const table = (id: string) => informationTables(exported).find((each) => each.id === id)!

describe('the tables of a report', () => {
  it('state the same numbers as the model, totals included', () => {
    const { rows, totals, note } = table('hinh-thuc')
    expect(rows.map(({ channel, period, estimated }) => [channel, period, estimated])).toEqual([
      ['Website', 3, 1],
      ['Zalo', 1, 0],
    ])
    expect(totals).toMatchObject({ period: 4, estimated: 1, accumulated: 4, lastYear: 0 })
    expect(table('the-loai').totals).toMatchObject({ period: 4, kind_news: 2 })
    expect(note).toContain('từ ngày 11/12/2026 đến hết ngày 14/12/2026 là số ước')
    expect(note).toContain('Năm trước chưa có số liệu')
    expect(table('danh-muc').rows).toHaveLength(exported.model.total.period)
  })

  it('spell weeks out and have an id a sheet can be named by', () => {
    expect(table('chi-tieu-tung-ky').rows[0]).toMatchObject({ periodName: 'Tuần 45 (02–08/11/2026)' })
    for (const { id } of informationTables(exported)) expect(id).toMatch(/^[a-z-]{1,31}$/)
  })
})

describe('the official document of a report', () => {
  const doc = informationDocument(exported, unit, [])
  const headings = doc.blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 'section' ? [block.text] : [],
  )

  it('follows the outline, leaves number and day to the clerk and goes where the routes say', () => {
    expect(headings).toEqual([
      'Công tác chỉ đạo, điều hành',
      'Kết quả thực hiện',
      'Khó khăn, vướng mắc',
      'Phương hướng, nhiệm vụ thời gian tới',
      'Kiến nghị, đề xuất',
    ])
    expect(doc).toMatchObject({
      year: null,
      symbol: 'BC-BQL',
      addressees: ['UBND tỉnh (qua Sở Nội vụ)'],
      subject:
        'Kết quả công tác thông tin, tuyên truyền cải cách hành chính năm 2026 (từ ngày 15/12/2025 đến hết ngày 14/12/2026)',
    })
    expect(doc.annexes.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Danh mục nội dung đã tuyên truyền'],
      [2, 'Chỉ tiêu theo từng kỳ'],
      [3, 'Ảnh minh chứng'],
      [4, 'Điều chỉnh sau khi chốt số liệu'],
    ])
  })

  it('says what is an estimate, prints what people wrote and leaves dots where they did not', () => {
    const text = JSON.stringify(doc.blocks)
    for (const said of [
      '4 lượt',
      'trong đó ước 1 lượt',
      'Kiểm tra 2 đơn vị.',
      'Phòng A: Xin tập huấn',
      '……',
    ]) {
      expect(text).toContain(said)
    }
  })

  it('has an excerpt of the paragraph and the table alone', () => {
    const { pieces } = compose(excerptDocument(exported, unit)).sections[0]!
    expect(pieces.map(({ kind }) => kind)).not.toContain('columns')
    expect(pieces.filter(({ kind }) => kind === 'table')).toHaveLength(1)
    expect(compose(doc).sections[0]!.pieces[0]!.kind).toBe('columns')
  })
})

describe('the JSON of a report', () => {
  it('is what its schema says', () => {
    const json: unknown = JSON.parse(renderInformationJson(exported))
    expect(informationExportSchema.parse(json)).toEqual(json)
  })

  it('has its schema in the documentation', async () => {
    const documented: unknown = JSON.parse(await readFile(SCHEMA, 'utf8'))
    expect(documented).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(informationExportSchema))))
  })
})
