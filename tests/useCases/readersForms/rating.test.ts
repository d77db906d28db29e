import { beforeAll, describe, expect, it } from 'vitest'
import { findRatings } from '@/queries/rating/findRatings'
import { countRating } from '@/useCases/rating/countRating'
import { article, slogan } from '@tests/portal/fixtures'
import { NOW, formsOfFile } from './formsOfFile'

const desk = formsOfFile()
const { post } = desk

describe('a rating', () => {
  let subjectId = ''
  beforeAll(async () => {
    subjectId = await desk.site.put(
      article({
        unit: desk.site.desk,
        section: desk.site.reform,
        topics: [],
        slug: 'danh-gia',
        title: 'Tin được đánh giá',
      }),
      NOW,
    )
  })
  const counted = () => findRatings(desk.payload, { month: '2026-11', unitIds: [desk.site.desk.id] })
  const vote = async (muc: string, ip: string, cookie = '') => {
    const answer = await post('/danh-gia', { 'noi-dung': subjectId, muc }, { cookie, 'x-forwarded-for': ip })
    return { to: answer.headers.get('location'), cookie: answer.headers.get('set-cookie') }
  }

  it('is counted in its month, once per browser, and nothing of the reader is kept', async () => {
    const first = await vote('good', '10.1.0.1')
    expect(first.to).toBe('/danh-gia?ket-qua=da-ghi&ve=%2Ftin-bai%2Fdanh-gia')
    expect(first.cookie).toMatch(/^nhip_danh_gia=[0-9a-f]{10}; .*Path=\/danh-gia; .*HttpOnly; SameSite=Lax/)
    const cookie = first.cookie?.split(';')[0] ?? ''
    expect((await vote('poor', '10.1.0.1', `a=b; ${cookie}`)).to).toContain('ket-qua=da-co')
    await vote('poor', '10.1.0.2')
    const [row] = await counted()
    expect(row).toMatchObject({ title: 'Tin được đánh giá', counts: { good: 1, fair: 0, poor: 1 } })
    const { docs } = await desk.payload.find({ collection: 'ratings', depth: 0 })
    expect(Object.keys(docs[0] ?? {}).sort()).toEqual([
      'createdAt',
      'fair',
      'good',
      'id',
      'key',
      'month',
      'poor',
      'subjectId',
      'subjectType',
      'title',
      'unit',
      'updatedAt',
    ])
  })

  it('loses no vote when many are cast at once', async () => {
    const subject = {
      type: 'article' as const,
      subjectId: 'cung-luc',
      slug: 'x',
      title: 'x',
      unitId: desk.site.board.id,
    }
    await Promise.all(
      Array.from({ length: 12 }, () =>
        countRating({ payload: desk.payload, subject, level: 'fair', now: NOW }),
      ),
    )
    const [row] = await findRatings(desk.payload, { month: '2026-11', unitIds: [desk.site.board.id] })
    expect(row?.counts).toEqual({ good: 0, fair: 12, poor: 0 })
  })

  it('is refused for what is not out, has no page of its own, or says no level', async () => {
    const sloganId = await desk.site.put(slogan({ unit: desk.site.board }), NOW)
    for (const id of ['khong-co', '', sloganId]) {
      const answer = await post('/danh-gia', { 'noi-dung': id, muc: 'good' })
      expect(answer.headers.get('location'), id).toBe('/danh-gia?ket-qua=khong-con')
    }
    expect((await vote('tot', '10.1.0.3')).to).toContain('ket-qua=chua-chon')
    expect((await post('/danh-gia', {}, { origin: 'https://xau.example' })).status).toBe(403)
  })
})

describe('what units and settings tell', () => {
  it('takes official accounts with a safe address only', async () => {
    const account = { network: 'facebook', label: 'Ban Quản lý', url: 'https://www.facebook.com/bql' }
    const save = (url: string) =>
      desk.payload.update({
        collection: 'units',
        id: desk.site.desk.id,
        data: { socialAccounts: [{ ...account, url }] } as never,
      })
    expect((await save(account.url)).socialAccounts).toMatchObject([account])
    for (const url of ['http://facebook.com/bql', 'javascript:alert(1)', 'facebook.com/bql', ''])
      await expect(save(url), url).rejects.toThrow()
  })

  it('takes a planned outage whole or not at all', async () => {
    const save = (data: object) => desk.payload.updateGlobal({ slug: 'siteSettings', data: data as never })
    await expect(save({ outageText: 'Nâng cấp máy chủ' })).rejects.toThrow()
    const times = { outageFrom: '2026-11-21T15:00:00.000Z', outageTo: '2026-11-21T20:00:00.000Z' }
    await save({ outageText: 'Nâng cấp máy chủ', ...times })
    await expect(save({ outageTo: times.outageFrom })).rejects.toThrow()
    await save({ outageText: '', outageFrom: null, outageTo: null })
  })
})
