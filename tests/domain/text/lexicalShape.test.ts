import { describe, expect, it } from 'vitest'
import { wrongLexicalNode } from '@/domain/text'

const text = { type: 'text', text: 'chữ' }
const block = (type: string, children: unknown, more: object = {}) => ({ type, children, ...more })
const body = (...children: unknown[]) => ({ root: block('root', children) })
const link = (fields: unknown) => block('link', [text], { fields })

describe('wrongLexicalNode', () => {
  it('finds nothing wrong in what the editor writes', () => {
    const item = block('listitem', [text, block('list', [block('listitem', [text])], { listType: 'number' })])
    expect(wrongLexicalNode(null)).toBeNull()
    expect(
      wrongLexicalNode(
        body(
          block('paragraph', [
            text,
            { type: 'linebreak' },
            { type: 'tab', text: '\t' },
            link({ url: 'https://a.vn' }),
          ]),
          block('heading', [text], { tag: 'h2' }),
          block('list', [item], { listType: 'bullet' }),
          block('quote', [text]),
          { type: 'upload', relationTo: 'media', value: 'id' },
          { type: 'upload', relationTo: 'media', value: { id: 'id' } },
          block('paragraph', []),
        ),
      ),
    ).toBeNull()
  })

  it.each([
    ['a text instead of a tree', 'chữ', 'root'],
    ['a root without a list', { root: { type: 'root' } }, 'root'],
    ['children that are no list', body(block('paragraph', 'chữ')), 'paragraph'],
    ['a child that is no node', body(block('paragraph', [null])), 'paragraph'],
    ['an unknown block', body(block('table', [])), 'table'],
    ['a block of another kind', body({ type: 'block', fields: {} }), 'block'],
    ['the heading of the page', body(block('heading', [text], { tag: 'h1' })), 'heading'],
    ['text that is none', body(block('paragraph', [{ type: 'text', text: 7 }])), 'text'],
    ['a list of no kind', body(block('list', [], { listType: 'check' })), 'list'],
    ['a link to nowhere', body(block('paragraph', [link(null)])), 'link'],
    ['a file of elsewhere', body({ type: 'upload', relationTo: 'users', value: 'id' }), 'upload'],
    ['a file without a name', body({ type: 'upload', relationTo: 'media', value: 7 }), 'upload'],
    ['words at the root', body(text), 'text'],
  ])('names %s', (_title, rich, found) => {
    expect(wrongLexicalNode(rich)).toBe(found)
  })

  it('refuses a tree deeper than any text, without walking to its end', () => {
    let nested: unknown = block('paragraph', [text])
    for (let n = 0; n < 100_000; n += 1)
      nested = block('quote', [block('list', [block('listitem', [nested])], { listType: 'bullet' })])
    expect(wrongLexicalNode(body(nested))).not.toBeNull()
  })
})
