import { describe, expect, it } from 'vitest'
import { byFormerSlug, formerSlugs } from '@/domain/text/formerSlugs'

describe('the slugs a thing had', () => {
  it.each([
    ['nothing changes', { slug: 'a', formerSlugs: ['z'] }, 'a', ['z']],
    ['nothing is said', { slug: 'a', formerSlugs: null }, null, []],
    ['it is new', {}, 'a', []],
    ['it changes', { slug: 'a', formerSlugs: ['z'] }, 'b', ['z', 'a']],
    ['it goes back', { slug: 'b', formerSlugs: ['a'] }, 'a', ['b']],
    ['it is written by hand', { slug: 'a', formerSlugs: 'x' }, 'b', ['a']],
  ])('are kept when %s', (_when, before, next, expected) => {
    expect(formerSlugs(before, next)).toEqual(expected)
  })

  it('lead to it', () => {
    const things = [{ id: 1, formerSlugs: ['a'] }]
    expect(byFormerSlug(things, 'a')).toBe(things[0])
    expect(byFormerSlug(things, 'b')).toBeNull()
  })
})
