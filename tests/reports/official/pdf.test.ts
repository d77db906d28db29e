import { beforeAll, describe, expect, it } from 'vitest'
import { getDocumentProxy } from 'unpdf'
import { renderDocx } from '@/reports/official/docx/renderDocx'
import { renderPdf } from '@/reports/official/pdf/renderPdf'
import { docxText } from './openDocx'
import { letters, pdfText } from './readPdf'
import { sampleDocument, samplePicture } from './sample'

const document = sampleDocument({
  blocks: [...sampleDocument().blocks, { kind: 'picture', picture: samplePicture() }],
})
let pdf: Uint8Array
beforeAll(async () => {
  pdf = await renderPdf(document)
})

describe('a report as PDF', () => {
  it('has the words of the DOCX, all of them and in their order', async () => {
    const words = letters(docxText(await renderDocx(document)))
    expect(words.length).toBeGreaterThan(5_000)
    expect(letters(await pdfText(pdf))).toBe(words)
  })

  it('can be searched: words stay words', async () => {
    const text = (await pdfText(pdf)).replace(/\s+/g, ' ')
    expect(text).toContain('bảo đảm nội dung chính xác, kịp thời, đúng quy định của pháp luật')
    expect(text).toContain('Nguyễn Văn Ước')
  })

  it('is tagged, in Vietnamese, and shows its title', async () => {
    const proxy = await getDocumentProxy(Uint8Array.from(pdf))
    const { info } = await proxy.getMetadata()
    expect(info).toMatchObject({
      Title: 'Báo cáo Kết quả công tác thông tin, tuyên truyền năm 2026',
      Language: 'vi-VN',
      PDFFormatVersion: '1.7',
    })
    expect(await proxy.getMarkInfo()).toMatchObject({ Marked: true })
    const roles = new Set<string>()
    type Node = { role?: string; alt?: string; children?: Node[] }
    const walk = (node: Node): void => {
      if (node.role) roles.add(node.role)
      if (node.role === 'Figure') expect(node.alt).toBe('Lễ ra quân trồng cây')
      node.children?.forEach(walk)
    }
    for (let number = 1; number <= proxy.numPages; number += 1) {
      const page = await proxy.getPage(number)
      walk((await page.getStructTree()) as Node)
    }
    for (const role of ['Document', 'H1', 'H2', 'H3', 'P', 'Table', 'TR', 'TH', 'TD', 'Link', 'Figure'])
      expect([...roles]).toContain(role)
  })

  it('brings its fonts and the hash of its model', () => {
    const text = Buffer.from(pdf).toString('latin1')
    expect(text.match(/\/FontFile2/g)?.length).toBeGreaterThanOrEqual(4)
    expect(text).toMatch(/\/BaseFont \/[A-Z]{6}\+Tinos/)
    expect(text).toContain('a3f1'.repeat(16))
  })

  it('is the same to the byte when made again', async () => {
    expect(Buffer.compare(pdf, await renderPdf(document))).toBe(0)
  })
})
