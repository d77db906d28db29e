import { describe, expect, it } from 'vitest'
import { qrPath } from '@/app/(portal)/_lib/qrPath'
import { stampOf } from '@/app/(portal)/_lib/stamps'
import { ProcedureFilter } from '@/portal/ProcedureFilter'
import { ProcedureSheet } from '@/portal/ProcedureSheet'
import { ProcedureView } from '@/portal/ProcedureView'
import { footer, frame, procedure } from './fixtures'
import { parse } from './parse'

const dates = {
  published: stampOf('2026-03-01T00:00:00.000Z'),
  updated: null,
  decisionText: 'số 12/QĐ-UBND ngày 05/02/2026',
  effectiveText: 'từ ngày 01/03/2026',
}
const page = (
  changes: Parameters<typeof procedure>[0] = {},
  otherUnits: { href: string; text: string }[] = [],
) =>
  parse(
    <ProcedureView procedure={procedure(changes)} dates={dates} contact={footer()} otherUnits={otherUnits} />,
  )

describe('a procedure page', () => {
  it('shows code, field, level, agency, decision and effect as labelled facts', () => {
    const $ = page()
    const facts = Object.fromEntries(
      $('.fact-table > div')
        .map((_, div) => [[$(div).find('dt').text(), $(div).find('dd').text()]])
        .get(),
    ) as Record<string, string>
    expect(facts).toMatchObject({
      'Mã thủ tục': '1.009645.000.00.00.H01',
      'Lĩnh vực': 'Việc làm',
      'Cấp thực hiện': 'Cấp tỉnh',
      'Cơ quan thực hiện': 'Ban Quản lý',
      'Quyết định công bố': 'số 12/QĐ-UBND ngày 05/02/2026',
      'Hiệu lực': 'từ ngày 01/03/2026',
      'Niêm yết từ': 'Chủ nhật, 01/03/2026 07:00 (GMT+7)',
    })
    expect(facts).not.toHaveProperty('Niêm yết cập nhật lúc')
  })

  it('says where complaints go, as posted procedures must', () => {
    const text = page()('.feedback').text()
    expect(text).toContain('Ban Quản lý Khu kinh tế')
    expect(text).toContain('Số 1, đường Trần Phú')
    expect(text).toContain('bql@tinh.gov.vn')
  })

  it('links to the national page when the link is known, and to the other units that list it', () => {
    expect(page()('a[rel~="external"]').length).toBe(0)
    const $ = page({ nationalUrl: 'https://dichvucong.gov.vn/x' }, [
      { href: '/thu-tuc/1.009645?don-vi=xa-a', text: 'Xã A' },
    ])
    expect($('a[rel~="external"]').attr('href')).toBe('https://dichvucong.gov.vn/x')
    expect($('.other-units a').attr('href')).toBe('/thu-tuc/1.009645?don-vi=xa-a')
  })
})

describe('the sheet for the notice board', () => {
  const sheet = () =>
    parse(
      <ProcedureSheet
        procedure={procedure()}
        dates={dates}
        contact={footer()}
        frame={frame()}
        back="/thu-tuc/1.009645"
        url="https://trang.test/thu-tuc/1.009645"
        qr={qrPath('https://trang.test/thu-tuc/1.009645')}
        today="Thứ Bảy, 21/11/2026"
      />,
    )

  it('is the procedure itself without menus, with the way back and to the version in force', () => {
    const $ = sheet()
    expect($('h1').text()).toBe('Cấp giấy phép lao động')
    expect($('.fact-table').length).toBe(1)
    expect($('.main-nav, .site-footer, form').length).toBe(0)
    expect($('nav a').attr('href')).toBe('/thu-tuc/1.009645')
    expect($('.sheet-foot').text()).toContain('https://trang.test/thu-tuc/1.009645')
    expect($('.sheet-foot').text()).toContain('21/11/2026')
  })

  it('says how to print where no script can', () => {
    expect(sheet()('button[data-print]').attr()).toHaveProperty('hidden')
    expect(sheet()('.sheet-tools').text()).toContain('Ctrl + P')
  })

  it('leads from the page to the sheet, and never from the sheet to itself', () => {
    const view = { procedure: procedure(), dates, contact: footer() }
    const $ = parse(<ProcedureView {...view} printHref="/thu-tuc/1.009645?ban=in" />)
    expect($('a[href$="ban=in"]').text().trim()).toBe('Bản in')
    expect(sheet()('a[href$="ban=in"]').length).toBe(0)
  })
})

describe('the search over procedures', () => {
  it('is a plain form that keeps what was chosen', () => {
    const $ = parse(
      <ProcedureFilter
        query="giấy phép"
        field="Việc làm"
        unit=""
        level=""
        fields={[{ value: 'Việc làm', text: 'Việc làm' }]}
        units={[]}
        levels={[]}
        isActive
      />,
    )
    expect($('form').attr('method')).toBe('get')
    expect($('input[name="q"]').attr('value')).toBe('giấy phép')
    expect($('select[name="linh-vuc"] option[selected]').attr('value')).toBe('Việc làm')
    expect($('select[name="don-vi"] option[selected]').attr('value')).toBe('')
    expect(
      $('form label')
        .map((_, label) => $(`#${$(label).attr('for')}`).length)
        .get(),
    ).toEqual([1, 1, 1, 1])
  })
})
