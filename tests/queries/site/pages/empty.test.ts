import { expect, it } from 'vitest'
import { articles, home, procedures, section, siteOfFile, slogans, topic, unit, visit } from './portal'

siteOfFile({ isEmpty: true })

it('a site with nothing on it yet says so in sentences, on every list', async () => {
  for (const page of [home(), articles(), section('cai-cach'), topic('ky-cuong'), unit('van-phong')]) {
    const { $, status } = await page
    expect(status).toBe(200)
    expect($('.empty p').first().text()).toMatch(/\.$/)
  }
  expect((await slogans()).$('.empty').text()).toContain('không có khẩu hiệu nào')
  expect((await procedures()).$('.empty').text()).toContain('Chưa có thủ tục')
  expect((await visit(import('@/app/(portal)/van-ban/page'))).$('.empty a').attr('href')).toBe(
    'http://nhip.test/rss/van-ban.xml',
  )
})
