import { describe, expect, it, vi } from 'vitest'
import { HandPage } from '@/admin/information/HandPage'
import { informationLabels } from '@/labels/information'
import { parse } from '@tests/portal/parse'

vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh: () => undefined }) }))

const { hand: words } = informationLabels

const page = (closesOn: string | null) =>
  parse(
    <HandPage
      title="Nhập báo cáo thay đơn vị"
      unit="Xã Bình Minh"
      action="/api/x"
      templateHref="/api/x/template"
      channels={[{ id: 'web', name: 'Trang thông tin điện tử' }]}
      closesOn={closesOn}
      isAgain={false}
    />,
  )

describe('the page of a report entered by hand', () => {
  it('offers no form before the data-closing day is over, but the workbook for the unit', () => {
    const early = page(words.tooEarly('14/12/2026'))
    expect(early('form')).toHaveLength(0)
    expect(early('a[href="/api/x/template"]').text()).toBe(words.template)
    expect(early('.office-note').text()).toContain('14/12/2026')
  })

  it('offers the form and the workbook once it is over', () => {
    const open = page(null)
    expect(open('form')).toHaveLength(2)
    expect(open('a[href="/api/x/template"]')).toHaveLength(1)
    expect(open('.office-note')).toHaveLength(0)
  })
})
