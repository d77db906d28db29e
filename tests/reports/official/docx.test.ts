import { beforeAll, describe, expect, it } from 'vitest'
import { renderDocx } from '@/reports/official/docx/renderDocx'
import { STYLES, type StyleName } from '@/reports/official/styles'
import { openDocx } from './openDocx'
import { sampleDocument, samplePicture } from './sample'

/** Decree 30/2020, annex I: sizes from–to, and how it is set. */
type Row = [style: StyleName, from: number, to: number, look: '' | 'b' | 'i' | 'bi', align: string]

const TABLE: Row[] = [
  ['nation', 12, 13, 'b', 'center'],
  ['motto', 13, 14, 'b', 'center'],
  ['parentBody', 12, 13, '', 'center'],
  ['issuingBody', 12, 13, 'b', 'center'],
  ['number', 13, 13, '', 'center'],
  ['day', 13, 14, 'i', 'center'],
  ['kindName', 13, 14, 'b', 'center'],
  ['subject', 13, 14, 'b', 'center'],
  ['addressedTo', 13, 14, '', 'center'],
  ['addressee', 13, 14, '', 'left'],
  ['basis', 13, 14, 'i', 'both'],
  ['body', 13, 14, '', 'both'],
  ['part', 13, 14, 'b', 'center'],
  ['section', 13, 14, 'b', 'both'],
  ['clause', 13, 14, 'b', 'both'],
  ['point', 13, 14, '', 'both'],
  ['signerTitle', 13, 14, 'b', 'center'],
  ['signerName', 13, 14, 'b', 'center'],
  ['recipientsHead', 12, 12, 'bi', 'left'],
  ['recipient', 11, 11, '', 'left'],
  ['annex', 14, 14, 'b', 'center'],
  ['annexTitle', 13, 14, 'b', 'center'],
  ['attachedTo', 13, 14, 'i', 'center'],
  ['pageNumber', 13, 14, '', 'center'],
]

let docx: ReturnType<typeof openDocx>
beforeAll(async () => {
  const part = { kind: 'heading', level: 'part', text: 'Đánh giá chung' } as const
  const blocks = [part, ...sampleDocument().blocks]
  docx = openDocx(await renderDocx(sampleDocument({ blocks })))
})

const mm = (twips: string | undefined): number => Math.round((Number(twips) / 1440) * 254) / 10

describe('a report as DOCX, against the table of decree 30/2020', () => {
  it.each(TABLE)('sets %s in %i–%i points, as the table says', (name, from, to, look, align) => {
    const style = docx.style(name)
    expect(style.size).toBeGreaterThanOrEqual(from)
    expect(style.size).toBeLessThanOrEqual(to)
    expect([style.isBold, style.isItalic]).toEqual([look.includes('b'), look.includes('i')])
    expect(style.align).toBe(align)
  })

  it('is black Times New Roman throughout', () => {
    const fonts = docx.styles('w\\:docDefaults w\\:rFonts').attr()
    expect([...new Set(Object.values(fonts ?? {}))]).toEqual(['Times New Roman'])
    expect(docx.styles('w\\:docDefaults w\\:color').attr('w:val')).toBe('000000')
    expect(docx.styles('w\\:rFonts').length + docx.body('w\\:rFonts').length).toBe(1)
    expect(docx.body('w\\:rPr').length).toBe(0)
    expect(docx.styles('w\\:lang').attr('w:val')).toBe('vi-VN')
  })

  it('is upright A4 with the margins allowed', () => {
    const page = docx.body('w\\:sectPr').first()
    const size = page.find('w\\:pgSz')
    expect([mm(size.attr('w:w')), mm(size.attr('w:h'))]).toEqual([210, 297])
    const margin = (side: string) => mm(page.find('w\\:pgMar').attr(`w:${side}`))
    for (const side of ['top', 'bottom']) {
      expect(margin(side)).toBeGreaterThanOrEqual(20)
      expect(margin(side)).toBeLessThanOrEqual(25)
    }
    expect(margin('left')).toBeGreaterThanOrEqual(30)
    expect(margin('left')).toBeLessThanOrEqual(35)
    expect(margin('right')).toBeGreaterThanOrEqual(15)
    expect(margin('right')).toBeLessThanOrEqual(20)
    expect(margin('header')).toBeLessThan(margin('top'))
  })

  it('numbers pages in the middle of the top margin, not on the first', () => {
    const header = docx.part('word/header.xml')
    expect(header('w\\:instrText').text().trim()).toBe('PAGE')
    expect(header('w\\:pStyle').attr('w:val')).toBe('pageNumber')
    expect(docx.part('word/firstHeader.xml')('w\\:r').length).toBe(0)
    const relations = docx.part('word/_rels/document.xml.rels')
    for (const section of docx.body('w\\:sectPr').toArray()) {
      const target = (type: string) => {
        const id = docx.body(section).find(`w\\:headerReference[w\\:type="${type}"]`).attr('r:id')
        return relations(`Relationship[Id="${id}"]`).attr('Target')
      }
      expect(docx.body(section).find('w\\:titlePg').length).toBe(1)
      expect([target('default'), target('first')]).toEqual(['header.xml', 'firstHeader.xml'])
      expect(docx.body(section).find('w\\:pgNumType').attr('w:start')).toBe('1')
    }
  })

  it('has the two sides of the letterhead in their places', () => {
    const rows = docx.body('w\\:tbl').first().find('w\\:tr').toArray()
    const sides = rows.map((row) =>
      docx
        .body(row)
        .find('w\\:tc')
        .toArray()
        .map((cell) =>
          docx
            .body(cell)
            .find('w\\:p')
            .toArray()
            .map((paragraph) => docx.text(paragraph as never))
            .filter(Boolean),
        ),
    )
    expect(sides).toEqual([
      [
        ['ỦY BAN NHÂN DÂN TỈNH AN GIANG', 'BAN QUẢN LÝ KHU KINH TẾ'],
        ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
      ],
      [['Số:         /BC-BQL'], ['An Giang, ngày       tháng       năm 2026']],
    ])
  })

  it('draws three lines: under the issuing body, the motto and the subject', () => {
    const space = 165
    const [body, motto, subject] = docx
      .body('w\\:pBdr')
      .toArray()
      .map((each) => {
        const paragraph = docx.body(each).closest('w\\:p')
        const cell = paragraph.closest('w\\:tc').find('w\\:tcW').attr('w:w')
        const indents = ['left', 'right'].map((side) => mm(paragraph.find('w\\:ind').attr(`w:${side}`)))
        return (cell ? mm(cell) : space) - (indents[0] ?? 0) - (indents[1] ?? 0)
      })
    expect(docx.body('w\\:pBdr').length).toBe(3)
    expect(motto).toBeCloseTo(56, 0)
    expect(body! / 75).toBeGreaterThan(1 / 3)
    expect(body! / 75).toBeLessThan(1 / 2)
    expect(subject! / 130).toBeGreaterThan(1 / 3)
    expect(subject! / 130).toBeLessThan(1 / 2)
  })

  it('spells the parts as the table says', () => {
    expect(docx.lines('kindName')).toEqual(['BÁO CÁO'])
    expect(docx.lines('addressedTo')).toEqual(['Kính gửi:'])
    expect(docx.lines('addressee')).toEqual([
      '- Ủy ban nhân dân tỉnh An Giang;',
      '- Sở Nội vụ tỉnh An Giang.',
    ])
    expect(docx.lines('basis').map((text) => text.at(-1))).toEqual([';', '.'])
    expect(docx.lines('part')).toEqual(['Phần I'])
    expect(docx.lines('section')).toEqual(['I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', 'II. KẾT QUẢ THỰC HIỆN'])
    expect(docx.lines('clause')).toEqual(['1. Chỉ tiêu hằng tuần', '2. Theo kênh'])
    expect(docx.lines('point').map((text) => text.slice(0, 2))).toEqual(['a)', 'b)'])
    expect(docx.lines('signerTitle')).toEqual(['KT. TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN'])
    expect(docx.lines('signerName')).toEqual(['Nguyễn Văn Ước'])
    expect(docx.lines('recipientsHead')).toEqual(['Nơi nhận:'])
    expect(docx.lines('recipient')).toEqual(['- Như trên;', '- Lãnh đạo Ban;', '- Lưu: VT, VP.'])
    expect(docx.lines('annex')).toEqual(['Phụ lục I', 'Phụ lục II'])
    expect(docx.lines('annexTitle')).toEqual(['DANH SÁCH TIN, BÀI', 'TIN, BÀI THEO KÊNH'])
    expect(docx.lines('attachedTo')[0]).toMatch(/^\(Kèm theo Báo cáo số .*\)$/)
  })

  it('indents and spaces the body', () => {
    const { firstLine, after, line } = docx.style('body')
    expect([10, 12.7]).toContain(Math.round(firstLine * 10) / 10)
    expect(after).toBeGreaterThanOrEqual(6)
    expect(line).toBeGreaterThanOrEqual(1)
    expect(line).toBeLessThanOrEqual(1.5)
  })

  it('has the signer on the right, the recipients on the left', () => {
    const block = docx.body('w\\:pStyle[w\\:val="recipientsHead"]').closest('w\\:tr').find('w\\:tc').toArray()
    const stylesIn = (cell: (typeof block)[number] | undefined) =>
      docx
        .body(cell!)
        .find('w\\:pStyle')
        .toArray()
        .map((each) => docx.body(each).attr('w:val'))
    expect(stylesIn(block[0])).toContain('recipient')
    expect(stylesIn(block[1])).toEqual(['signerTitle', 'signerTitle', 'signerName'])
  })

  it('repeats the head of a table and tears no row', () => {
    const table = docx.body('w\\:pStyle[w\\:val="tableHead"]').first().closest('w\\:tbl')
    expect(table.find('w\\:tblHeader').length).toBe(1)
    expect(table.find('w\\:cantSplit').length).toBe(table.find('w\\:tr').length)
  })

  it('turns a wide annex, and only it', () => {
    const turned = docx
      .body('w\\:pgSz')
      .toArray()
      .map((each) => docx.body(each).attr('w:orient') ?? 'portrait')
    expect(turned).toEqual(['portrait', 'portrait', 'landscape'])
  })

  it('names every style in Vietnamese', () => {
    const names = Object.keys(STYLES).map((name) =>
      docx.styles(`w\\:style[w\\:styleId="${name}"] w\\:name`).attr('w:val'),
    )
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('a report as a file', () => {
  it('carries the hash of its model', () => {
    const sha256 = 'a3f1'.repeat(16)
    expect(docx.part('docProps/custom.xml')('property').text()).toBe(sha256)
    expect(docx.part('word/footer.xml')('w\\:t').text()).toContain(sha256)
  })

  it('says that it is a draft while there is no hash', async () => {
    const draft = openDocx(await renderDocx(sampleDocument({ sha256: null })))
    expect(draft.lines('draft')).toEqual(['DỰ THẢO'])
    expect(draft.part('word/footer.xml')('w\\:t').text()).toContain('Dự thảo')
  })

  it('has one file for a picture shown twice, described for those who cannot see it', async () => {
    const picture = samplePicture()
    const blocks = [picture, picture].map((each) => ({ kind: 'picture', picture: each }) as const)
    const found = openDocx(await renderDocx(sampleDocument({ blocks })))
    expect(Object.keys(found.files).filter((name) => name.startsWith('word/media/'))).toHaveLength(1)
    expect(found.body('wp\\:docPr').attr('descr')).toBe(picture.alt)
  })

  it('is the same to the byte when made again', async () => {
    const [one, two] = [await renderDocx(sampleDocument()), await renderDocx(sampleDocument())]
    expect(Buffer.compare(one, two)).toBe(0)
  })
})
