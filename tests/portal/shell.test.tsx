import { describe, expect, it } from 'vitest'
import { shadesOf } from '@/domain/brand/shades'
import { Shell } from '@/portal/Shell'
import { footer, frame } from './fixtures'
import { parse } from './parse'

describe('the frame of every page', () => {
  it('starts with a link past the menus to the content', () => {
    const $ = parse(<Shell frame={frame()}>nội dung</Shell>)
    const skip = $('a').first()
    expect(skip.text()).toBe('Bỏ qua, đến nội dung chính')
    expect($(`main${skip.attr('href')}`).text()).toBe('nội dung')
  })

  it('marks where the reader is, and searches by a plain form', () => {
    const $ = parse(<Shell frame={frame({ query: 'hồ sơ' })}> </Shell>)
    expect($('.main-nav [aria-current="page"]').text()).toBe('Tin, bài')
    const form = $('.site-header form[role="search"]')
    expect([form.attr('action'), form.attr('method')]).toEqual(['/tim-kiem', 'get'])
    expect(form.find('input[name="q"]').attr('value')).toBe('hồ sơ')
    expect($(`label[for="${form.find('input').attr('id')}"]`).text()).toBe('Tìm trên trang')
  })

  it('names the agency once, not beside a site name that holds it', () => {
    const heading = (siteName: string) =>
      parse(<Shell frame={frame({ siteName })}> </Shell>)('.brand-unit').text()
    expect(heading('Trang cải cách hành chính')).toBe('Ban Quản lý Khu kinh tế')
    expect(heading('Trang thông tin Ban Quản lý Khu kinh tế')).toBe('')
  })

  it('names each menu, so that a screen reader can tell them apart', () => {
    const $ = parse(<Shell frame={frame()}> </Shell>)
    expect(
      $('nav')
        .toArray()
        .every((nav) => Boolean($(nav).attr('aria-label'))),
    ).toBe(true)
  })

  it('carries one small script of its own, needed by nothing, and asks nobody else for anything', () => {
    const $ = parse(<Shell frame={frame()}> </Shell>)
    expect(
      $('script')
        .toArray()
        .map((script) => $(script).attr('src')),
    ).toEqual(['/kich-ban/display.js'])
    expect($('iframe, link, [src^="http"]').length).toBe(0)
  })
})

describe('a unit’s own look', () => {
  it('is its logo, of a fixed size, and the shades of its colour in the head', () => {
    const own = frame({
      logo: { url: '/tep/logo.webp', width: 400, height: 300 },
      shades: shadesOf('#0b5394'),
    })
    const $ = parse(<Shell frame={own}> </Shell>)
    expect($('img.mark').attr()).toMatchObject({
      src: '/tep/logo.webp',
      width: '400',
      height: '300',
      alt: '',
    })
    expect($('style').text()).toContain('--brand-house:#0b5394;--brand-house-deep:')
  })

  it('is the house’s where a unit has none', () => {
    const $ = parse(<Shell frame={frame()}> </Shell>)
    expect($('svg.mark').length).toBe(1)
    expect($('style').length).toBe(0)
  })
})

describe('the legal footer', () => {
  const legal = (changes: Parameters<typeof footer>[0]) =>
    parse(<Shell frame={frame({ footer: footer(changes) })}> </Shell>)('.legal')

  it('shows everything Decree 174/2026 article 93 asks for', () => {
    const text = legal({}).text()
    for (const expected of [
      'Cơ quan chủ quản: Ủy ban nhân dân tỉnh',
      'Cơ quan quản lý: Ban Quản lý Khu kinh tế',
      'Người chịu trách nhiệm quản lý nội dung: Ông Nguyễn Văn A, Phó Trưởng ban',
      'Địa chỉ: Số 1, đường Trần Phú',
      'Điện thoại: (0297) 3812 345',
      'Thư điện tử: bql@tinh.gov.vn',
    ])
      expect(text).toContain(expected)
  })

  it('lets a phone dial and a mail program write', () => {
    expect(legal({}).find('a[href^="tel:"]').attr('href')).toBe('tel:02973812345')
    expect(legal({}).find('a[href^="mailto:"]').attr('href')).toBe('mailto:bql@tinh.gov.vn')
  })

  it('leaves out what is not known instead of showing an empty line', () => {
    const text = legal({ phone: '', responsibleTitle: '', parentBody: '' }).text()
    expect(text).not.toContain('Điện thoại')
    expect(text).not.toContain('Cơ quan chủ quản')
    expect(text).toContain('Ông Nguyễn Văn A')
    expect(text).not.toContain('Ông Nguyễn Văn A,')
  })
})
