import { expect, it } from 'vitest'
import { article, procedure } from '@tests/portal/fixtures'
import { day, home, NOW, oneArticle, oneProcedure, section, siteOfFile, slogans, topic, unit } from './portal'

const opened = siteOfFile()

it('announces a planned outage by the clock of each request', async () => {
  await opened.payload.updateGlobal({
    slug: 'siteSettings',
    data: {
      outageText: 'Nâng cấp máy chủ.',
      outageFrom: '2026-11-21T15:00:00.000Z',
      outageTo: '2026-11-21T20:00:00.000Z',
    } as never,
  })
  const banner = async () => (await slogans()).$('.outage').text()
  expect(await banner()).toBe(
    'Trang sẽ tạm ngừng từ 22:00 21/11/2026 đến 03:00 22/11/2026. Nâng cấp máy chủ.',
  )
  opened.clock.set('2026-11-21T15:00:00.000Z')
  expect(await banner()).toContain('Trang đang tạm ngừng')
  opened.clock.set('2026-11-21T20:00:00.000Z')
  expect(await banner()).toBe('')
  opened.clock.set(NOW)
})

it('lists the official accounts of the unit, or of the one above it', async () => {
  await opened.payload.update({
    collection: 'units',
    id: opened.site.board.id,
    data: {
      socialAccounts: [{ network: 'zalo', label: 'Ban Quản lý', url: 'https://zalo.me/bql' }],
    } as never,
  })
  const { $ } = await unit('van-phong')
  expect($('.social a').text()).toBe('Zalo: Ban Quản lý')
  expect($('.social a').attr('href')).toBe('https://zalo.me/bql')
})

it('leads from an address before a change to the present one', async () => {
  const rename = (collection: 'units' | 'topics' | 'sections', id: string, slug: string) =>
    opened.payload.update({ collection, id, data: { slug, formerSlugs: ['tu-viet'] } as never })
  await rename('topics', opened.site.digital.id, 'so-hoa')
  await rename('units', opened.site.desk.id, 'van-phong-ban')
  await rename('sections', opened.site.reform.id, 'cai-cach-hanh-chinh')
  expect((await topic('chuyen-doi-so')).movedTo).toBe('/chu-de/so-hoa')
  expect((await section('cai-cach', { trang: '2' })).movedTo).toBe('/chuyen-muc/cai-cach-hanh-chinh?trang=2')
  expect((await unit('van-phong')).movedTo).toBe('/don-vi/van-phong-ban')
  // Only the program keeps the list, and the present name is asked for first.
  expect(await topic('tu-viet')).toMatchObject({ status: 404, movedTo: undefined })
  await rename('topics', opened.site.digital.id, 'chuyen-doi-so')
  expect(await topic('chuyen-doi-so')).toMatchObject({ status: 200, movedTo: undefined })
  expect((await topic('so-hoa')).movedTo).toBe('/chu-de/chuyen-doi-so')
  await rename('units', opened.site.desk.id, 'van-phong')
  await rename('sections', opened.site.reform.id, 'cai-cach')
})

it('leads from a slug or a code of an earlier edition to what is out now', async () => {
  const { board, reform, put } = opened.site
  const around = { unit: board, section: reform, topics: [] }
  const earlier = { status: 'superseded', supersededAt: day(3) }
  const subjectId = await put(article({ ...around, slug: 'ten-cu' }), day(2), earlier)
  expect((await oneArticle('ten-cu')).status).toBe(404)
  await put(article({ ...around, slug: 'ten-moi' }), day(2), { subjectId, edition: 2 })
  expect((await oneArticle('ten-cu')).movedTo).toBe('/tin-bai/ten-moi')
  const listed = await put(procedure({ unit: board, code: '9.000001' }), day(2), earlier)
  await put(procedure({ unit: board, code: '9.000002' }), day(2), { subjectId: listed, edition: 2 })
  expect((await oneProcedure('9.000001')).movedTo).toBe('/thu-tuc/9.000002')
  expect((await oneProcedure('9.000003')).status).toBe(404)
})

it('shows a change of the unit at once', async () => {
  await opened.payload.update({
    collection: 'units',
    id: opened.site.board.id,
    data: { address: 'Số 2, đường Lê Lợi' },
  })
  expect((await home()).$('.legal').text()).toContain('Số 2, đường Lê Lợi')
})
