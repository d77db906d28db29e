import { describe, expect, it } from 'vitest'
import { isSame } from '@collections/hooks/isSame'

const body = (text: string, more: Record<string, unknown> = {}) => ({
  root: {
    type: 'root',
    children: [{ type: 'paragraph', ...more, children: [{ type: 'text', text, format: 0 }] }],
  },
})

describe('two values mean the same', () => {
  it.each([
    ['nothing, in all its spellings', [null, undefined, '', [], {}, false, 0]],
    ['a document and its id', ['a', { id: 'a', createdAt: '2026-01-01T00:00:00.000Z', title: 'A' }]],
    [
      'rows with and without ids',
      [[{ id: '1', code: 'x' }], [{ code: 'x' }], [{ id: '2', code: 'x', reason: null }]],
    ],
    ['a moment as text and as a date', ['2026-01-01T00:00:00.000Z', new Date('2026-01-01T00:00:00.000Z')]],
    [
      'a group with and without empty members',
      [{ name: 'A' }, { name: 'A', url: '' }, { name: 'A', at_tz: 'x' }],
    ],
    [
      'a body the editor only kept its books on',
      [body('A'), body('A', { version: 1, textFormat: 0, direction: 'ltr' })],
    ],
  ])('%s', (_title, values) => {
    for (const a of values) for (const b of values) expect(isSame(a, b)).toBe(true)
  })
})

describe('two values differ', () => {
  it.each([
    ['text', 'a', 'b'],
    ['order', ['a', 'b'], ['b', 'a']],
    ['something and nothing', 'a', null],
    ['a tick', true, false],
    ['the body', body('A'), body('B')],
    ['the form of a paragraph', body('A'), body('A', { format: 'center' })],
    ['a member of a group', { name: 'A' }, { name: 'A', url: 'https://a.vn' }],
  ])('in %s', (_title, a, b) => {
    expect(isSame(a, b)).toBe(false)
  })
})
