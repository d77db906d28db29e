import { describe, expect, it } from 'vitest'
import { lexicalLinks, lexicalMediaIds, lexicalText } from '@/domain/text'

const text = (value: string) => ({ type: 'text', text: value })
const block = (type: string, ...children: unknown[]) => ({ type, children })
const body = (...children: unknown[]) => ({ root: block('root', ...children) })

describe('lexicalText', () => {
  it('writes a line per paragraph, list item and cell', () => {
    const rich = body(
      block('heading', text('Kết quả')),
      block(
        'paragraph',
        text('Một '),
        block('link', text('liên kết')),
        text('.'),
        { type: 'linebreak' },
        text('Hai'),
      ),
      block(
        'list',
        block('listitem', text('a')),
        block('listitem', text('b'), block('list', block('listitem', text('c')))),
      ),
      block(
        'table',
        block('tablerow', block('tablecell', block('paragraph', text('1'))), block('tablecell', text('2'))),
      ),
      block('paragraph'),
      { type: 'horizontalrule' },
    )
    expect(lexicalText(rich)).toBe('Kết quả\nMột liên kết.\nHai\na\nb\nc\n1\n2')
  })

  it('is empty for what is no rich text', () => {
    for (const value of [
      null,
      undefined,
      '',
      'text',
      [],
      {},
      { root: null },
      { root: { children: 'x' } },
      body(null, 3),
    ]) {
      expect(lexicalText(value)).toBe('')
    }
  })
})

describe('what a rich text refers to', () => {
  it('lists media ids once, in reading order, whether loaded or not', () => {
    const rich = body(
      { type: 'upload', relationTo: 'media', value: 'm2' },
      block('paragraph', { type: 'upload', value: { id: 'm1', alt: 'x' } }, { type: 'upload', value: 'm2' }),
      { type: 'upload', value: null },
    )
    expect(lexicalMediaIds(rich)).toEqual(['m2', 'm1'])
  })

  it('lists typed addresses of links and automatic links', () => {
    const rich = body(
      block('paragraph', {
        type: 'link',
        fields: { url: 'https://a.vn', linkType: 'custom' },
        children: [text('a')],
      }),
      block(
        'paragraph',
        { type: 'autolink', fields: { url: 'b.vn' }, children: [] },
        { type: 'link', fields: { linkType: 'internal' } },
      ),
    )
    expect(lexicalLinks(rich)).toEqual(['https://a.vn', 'b.vn'])
  })
})
