import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wholeSample, type SampleContent } from '@/seed/demo/content'
import { seedReference } from '@/seed/reference'
import { seedSample } from '@/seed/sample'
import { testPayload } from '@tests/support/payload'
import { findOne, footprint } from './sampleFacts'

const NOW = '2026-11-21T07:30:00.000Z'
/** Units and people only, and of them one account per role. */
const nothingWritten: SampleContent = {
  ...wholeSample,
  accounts: wholeSample.accounts.filter(({ printed }) => printed),
  pictures: [],
  articles: [],
  slogans: [],
  procedures: [],
}

let payload: Payload
beforeAll(async () => {
  payload = await testPayload()
  await seedReference({ payload, now: NOW })
}, 300_000)
afterAll(() => payload.destroy())

describe('reference data', () => {
  it('names the site and its unit, and judges no week before they were loaded', async () => {
    const site = await payload.findGlobal({ slug: 'siteSettings', depth: 1 })
    expect(site).toMatchObject({ siteUnit: { slug: 'bql-kkt-an-giang' } })
    expect(site.siteName).toMatch(/^Trang thông tin điện tử/)
    expect(await findOne(payload, 'quotas', {})).toMatchObject({
      validFromOn: '2026-11-21',
      installedAt: NOW,
    })
  })

  it('change nothing the second time, the public revision neither', async () => {
    const before = await footprint(payload)
    await seedReference({ payload, now: '2026-11-28T07:30:00.000Z' })
    expect(await footprint(payload)).toEqual(before)
  })
})

describe('a sample loaded where people work already', () => {
  let accounts: string[]
  beforeAll(async () => {
    const own = { email: 'quantri@coquan.test', password: 'mat-khau-rieng', fullName: 'Quản trị' }
    await payload.create({ collection: 'users', data: own })
    await payload.updateGlobal({ slug: 'siteSettings', data: { tagline: 'Vì dân phục vụ' } })
    accounts = (await seedSample({ payload, now: NOW, content: nothingWritten })).accounts
  }, 300_000)

  it('opens no door: its accounts get passwords nobody knows', async () => {
    expect(accounts).toHaveLength(7)
    const data = { email: 'quantri@nhip.example', password: 'nhip-dung-thu' }
    await expect(payload.login({ collection: 'users', data })).rejects.toThrow()
  })

  it('keeps the line people gave the site, and the quota as installed while no past is loaded', async () => {
    expect(await payload.findGlobal({ slug: 'siteSettings' })).toMatchObject({ tagline: 'Vì dân phục vụ' })
    expect(await findOne(payload, 'quotas', {})).toMatchObject({ installedAt: NOW })
  })
})
