import { describe, expect, it } from 'vitest'
import { convertLexicalToHTML } from '@payloadcms/richtext-lexical/html'

import { fillDates } from '@/seed/text/fillDates'
import { comingMoment, dayOfSlot, momentOfSlot, pastMoment } from '@/seed/text/placeInWeek'
import { toLexical } from '@/seed/text/toLexical'

const html = (markup: string) =>
  convertLexicalToHTML({ data: toLexical(markup) as never, disableContainer: true })
    .replace(/ (class|style)="[^"]*"/g, '')
    .replace(/\s+/g, ' ')

describe('seed markup as editor JSON', () => {
  it('reads paragraphs, headings, quotes and both kinds of list', () => {
    expect(html('Một\nhai\n\n## Ba\n\n### Bốn\n\n> Năm\n> sáu')).toBe(
      '<p>Một hai</p><h2>Ba</h2><h3>Bốn</h3><blockquote>Năm sáu</blockquote>',
    )
    expect(html('- a\n- b\n\n1. c\n2. d')).toMatch(
      /^<ul><li value="1" >a<\/li>.*<\/ul><ol>.*value="2" >d<\/li><\/ol>$/,
    )
  })

  it('reads bold, italic, inner links and outer links inside a line', () => {
    expect(html('a **b** *c* [d](/thu-tuc) [e](https://e.example/x)')).toBe(
      '<p>a <strong>b</strong> <em>c</em> <a href="/thu-tuc">d</a> ' +
        '<a href="https://e.example/x" rel="noopener noreferrer" target="_blank">e</a></p>',
    )
  })

  it('keeps a line that only begins like a list together with the paragraph it belongs to', () => {
    expect(html('Gồm:\n- không phải danh sách')).toBe('<p>Gồm: - không phải danh sách</p>')
  })

  it('gives the same document for the same text, composed, also from decomposed letters', () => {
    const text = 'Chữ [ở đây](/a) và ở kia'
    expect(toLexical(text.normalize('NFD'))).toEqual(toLexical(text))
  })
})

describe('relative dates in seed texts', () => {
  it('steps days, months, quarters and years in their own unit, over the turn of a year', () => {
    expect(fillDates('{day} {day-1} {date+7}', '2026-12-28')).toBe('28/12 27/12 04/01/2027')
    expect(fillDates('{month-1} {month+1} {quarter-1} {quarter+1} {year+1}', '2027-01-04')).toBe(
      '12 2 IV II 2028',
    )
  })

  it('leaves other braces alone', () => {
    expect(fillDates('{name}', '2026-11-21')).toBe('{name}')
  })
})

describe('slots of a week', () => {
  const saturday = '2026-11-21T07:30:00.000Z'

  it('counts weeks back from the Monday of the current week in Vietnam, over a 53-week year too', () => {
    expect(dayOfSlot([0, 1, '08:00'], saturday)).toBe('2026-11-16')
    expect(momentOfSlot([19, 3, '09:10'], saturday)).toBe('2026-07-08T02:10:00.000Z')
    expect(dayOfSlot([1, 5, '08:00'], '2027-01-05T00:00:00.000Z')).toBe('2027-01-01')
    expect(dayOfSlot([0, 1, '08:00'], '2026-11-15T17:00:00.000Z')).toBe('2026-11-16')
  })

  it('keeps what is past in its own week when the week has only begun', () => {
    const mondayMorning = '2026-11-15T17:10:00.000Z'
    const moment = pastMoment([0, 1, '08:30'], mondayMorning)
    expect(moment > '2026-11-15T17:00:00.000Z' && moment < mondayMorning).toBe(true)
  })

  it('keeps what is to come ahead of now and inside this week, even on Sunday night', () => {
    expect(comingMoment([0, 7, '18:00'], saturday)).toBe('2026-11-22T11:00:00.000Z')
    const sundayNight = '2026-11-22T16:30:00.000Z'
    const moment = comingMoment([0, 7, '18:00'], sundayNight)
    expect(moment > sundayNight && moment < '2026-11-22T17:00:00.000Z').toBe(true)
  })
})
