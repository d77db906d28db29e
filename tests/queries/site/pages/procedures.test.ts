import { expect, it } from 'vitest'
import { oneProcedure, procedures, type Query, siteOfFile } from './portal'

siteOfFile()

it('finds procedures by name, code, field and unit', async () => {
  const names = async (query: Query) => {
    const { $ } = await procedures(query)
    return $('.procedure-row h2')
      .map((_, title) => $(title).text())
      .get()
  }
  expect(await names({ q: 'khai sinh' })).toEqual(['Đăng ký khai sinh'])
  expect(await names({ q: 'dang ky' })).toEqual(['Đăng ký khai sinh'])
  expect(await names({ q: '2.000001' })).toEqual(['Đăng ký khai sinh'])
  expect(await names({ 'linh-vuc': 'Hộ tịch' })).toEqual(['Đăng ký khai sinh'])
  expect(await names({ 'don-vi': 'van-phong' })).toEqual(['Cấp giấy phép lao động'])
  expect(await names({ q: 'dang ki khai sih' })).toEqual(['Đăng ký khai sinh'])
  expect(await names({ q: '%%' })).toEqual([])
})

it('opens a procedure by its code or its number, and names the other unit that lists it', async () => {
  const exact = await oneProcedure('1.009645')
  expect(exact.$('.legal h2').text()).toBe('Ban Quản lý')
  const full = await oneProcedure('1.009645.000.00.00.h01')
  expect(full.$('.legal h2').text()).toBe('Văn phòng')
  const number = await oneProcedure('1.009645.H48')
  expect(number.status).toBe(200)
  expect(number.$('.other-units a').length).toBe(1)
  const chosen = await oneProcedure('1.009645.H48', { 'don-vi': 'ban-quan-ly' })
  expect(chosen.$('.legal h2').text()).toBe('Ban Quản lý')
  expect(chosen.$('.other-units a').text()).toBe('Văn phòng')
})
