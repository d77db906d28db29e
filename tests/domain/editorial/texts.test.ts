import { describe, expect, it } from 'vitest'
import { checkContent } from '@/domain/editorial/checks'
import type { ContentFacts } from '@/domain/editorial/content'
import { issueMessage } from '@/labels/issues'
import { article, block, CONTEXT, file, procedure, rich, slogan, text } from './contents'

const ID_NUMBER = 'CCCD 089123456789'
const found = (content: ContentFacts) =>
  checkContent(content, CONTEXT).map(({ code, path }) => `${code} ${path}`)
const body = rich(block('paragraph', [text('Một')]), { type: 'upload', value: 'in' })

describe('the texts that are checked', () => {
  it('include the words of pictures between the paragraphs', () => {
    for (const words of [{ alt: ID_NUMBER }, { caption: ID_NUMBER }, { credit: ID_NUMBER }]) {
      const files = { cover: file('cover'), in: file('in', words) }
      expect(found(article({ body, files }))).toEqual(['idCardNumber body'])
      expect(found(procedure({ body, files }))).toEqual(['idCardNumber body'])
    }
  })

  it('include the byline and, on a repost, its source', () => {
    expect(found(article({ byline: 'Minh Anh 0912345678' }))).toEqual(['mobileNumber byline'])
    const source = {
      name: 'Báo (Mật)',
      author: ID_NUMBER,
      url: 'https://bao.vn/0912345678',
      publishedAt: '2026-11-17T00:00:00.000Z',
    }
    expect(found(article({ isRepost: true, source }))).toEqual([
      'idCardNumber source.author',
      'mobileNumber source.url',
      'secretMark source.name',
    ])
    expect(found(article({ isRepost: false, source }))).toEqual([])
  })

  it('include what a slogan names beside its words', () => {
    const files = { scan: file('scan', { caption: 'TUYỆT MẬT' }) }
    expect(found(slogan({ authority: 'Céng hßa x· héi chñ nghÜa ViÖt Nam' }))).toEqual([
      'legacyEncoding authority',
    ])
    expect(found(slogan({ documentNumber: '12-CV (Mật)', files }))).toEqual([
      'secretMark documentNumber',
      'secretMark scan',
    ])
  })

  it('have a name in the sentence', () => {
    for (const path of [
      'byline',
      'source.name',
      'source.author',
      'source.url',
      'authority',
      'documentNumber',
    ]) {
      expect(issueMessage({ code: 'secretMark', path })).not.toContain(path)
    }
  })
})
