import { expect, it } from 'vitest'
import { distinctNames } from '@/admin/office/distinctNames'

it('units of one name are told apart by the unit above, and only they', () => {
  const office = (slug: string, above: string | null) => ({ slug, name: 'Văn phòng', above })
  const units = [
    office('a', 'UBND tỉnh'),
    office('b', 'Ban Quản lý'),
    office('c', null),
    { slug: 'd', name: 'Sở Tư pháp', above: 'UBND tỉnh' },
  ]
  expect(distinctNames(units).map(({ name }) => name)).toEqual([
    'Văn phòng (UBND tỉnh)',
    'Văn phòng (Ban Quản lý)',
    'Văn phòng',
    'Sở Tư pháp',
  ])
  expect(distinctNames(units.slice(0, 1))[0]?.name).toBe('Văn phòng')
})
