import { describe, expect, it } from 'vitest'
import { AdHocForm } from '@/admin/information/AdHocForm'
import { informationLabels } from '@/labels/information'
import { parse } from '@tests/portal/parse'

const { adhoc: words } = informationLabels.view

const list = (adhoc: { from: string; to: string; bad: string | null }) =>
  parse(<AdHocForm unitSlug="ban-quan-ly" adhoc={adhoc} />)

describe('the form of an ad hoc report', () => {
  it('keeps what was typed after a refusal, and says what is wrong', () => {
    const page = list({ from: '31/02/2026', to: '15/03/2026', bad: words.bad })
    expect(page('[role=alert]').text()).toBe(words.bad)
    expect(page('input[name=tu]').attr('value')).toBe('31/02/2026')
    expect(page('input[name=den]').attr('value')).toBe('15/03/2026')
  })

  it('says how days are typed where it stays readable, tied to each field', () => {
    const page = list({ from: '', to: '', bad: null })
    for (const name of ['tu', 'den']) {
      const input = page(`input[name=${name}]`)
      expect(input.attr('placeholder')).toBeUndefined()
      expect(page(`[id="${input.attr('aria-describedby')}"]`).text()).toBe(words.help)
      expect(page(`label[for="${input.attr('id')}"]`)).toHaveLength(1)
    }
  })
})
