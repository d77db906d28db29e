import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { collectionLabels } from '@/labels/collections'
import { findSiteFrame } from '@/queries/site/findSiteFrame'
import { testPayload } from '@tests/support/payload'

const { refusals } = collectionLabels

let payload: Payload

beforeAll(async () => {
  payload = await testPayload()
})

afterAll(() => payload.destroy())

const unit = (name: string, parent: string | null = null) =>
  payload.create({ collection: 'units', data: { name, parent }, depth: 0 })
const pathOf = async (id: string) => (await payload.findByID({ collection: 'units', id, depth: 0 })).path
const revision = async () => (await payload.findByID({ collection: 'counters', id: 'publicRevision' })).value

describe('the tree of units', () => {
  it('has a path in every unit, root first, own last', async () => {
    const root = await unit('Gốc')
    const leaf = await unit('Lá', root.id)
    expect([root.path, leaf.path]).toEqual([`/${root.id}/`, `/${root.id}/${leaf.id}/`])
  })

  it('moves the units below along', async () => {
    const [a, b] = [await unit('Nơi cũ'), await unit('Nơi mới')]
    const middle = await unit('Phòng', a.id)
    const leaf = await unit('Tổ', middle.id)
    await payload.update({ collection: 'units', id: middle.id, data: { parent: b.id } })
    expect(await pathOf(leaf.id)).toBe(`/${b.id}/${middle.id}/${leaf.id}/`)
  })

  it('has no circles', async () => {
    const root = await unit('Trên')
    const leaf = await unit('Dưới', root.id)
    for (const parent of [leaf.id, root.id]) {
      const turning = payload.update({ collection: 'units', id: root.id, data: { parent } })
      await expect(turning).rejects.toMatchObject({
        data: { errors: [{ path: 'parent', message: refusals.unitCycle }] },
      })
    }
  })

  it('has no unit that succeeds itself', async () => {
    const { id } = await unit('Sáp nhập')
    const closing = payload.update({ collection: 'units', id, data: { successor: id } })
    await expect(closing).rejects.toMatchObject({
      data: { errors: [{ path: 'successor', message: refusals.ownSuccessor }] },
    })
    const { id: heir } = await unit('Kế thừa')
    const closed = await payload.update({ collection: 'units', id, data: { successor: heir }, depth: 0 })
    expect(closed.successor).toBe(heir)
  })

  it('names as its portal nothing but an address of the web', async () => {
    const { id } = await unit('Có cổng')
    const name = (portalUrl: string) => payload.update({ collection: 'units', id, data: { portalUrl } })
    for (const address of ['javascript:alert(1)', 'cong.example.vn']) {
      await expect(name(address)).rejects.toMatchObject({ data: { errors: [{ path: 'portalUrl' }] } })
    }
    await expect(name('https://cong.example.vn')).resolves.toBeTruthy()
    await expect(name('')).resolves.toBeTruthy()
  })

  it('keeps a unit that something refers to', async () => {
    const root = await unit('Đang dùng')
    const leaf = await unit('Cấp dưới', root.id)
    await expect(payload.delete({ collection: 'units', id: root.id })).rejects.toThrow(refusals.inUse)
    await expect(payload.delete({ collection: 'units', id: leaf.id })).resolves.toBeTruthy()
  })

  it('keeps a unit in which somebody holds an assignment', async () => {
    const { id } = await unit('Có người')
    await payload.create({
      collection: 'users',
      data: {
        email: 'a@nhip.test',
        password: 'mat-khau-thu-nghiem',
        fullName: 'A',
        assignments: [{ role: 'editor', unit: id }],
      },
    })
    await expect(payload.delete({ collection: 'units', id })).rejects.toThrow(refusals.inUse)
  })

  it('opens a logo’s file to the public while a unit shows it, and keeps the file as long', async () => {
    const { id } = await unit('Có logo')
    const data = await sharp({ create: { width: 48, height: 48, channels: 3, background: '#0b5394' } })
      .png()
      .toBuffer()
    const file = { data, mimetype: 'image/png', name: 'logo.png', size: data.length }
    const { id: logo } = await payload.create({
      collection: 'media',
      data: { alt: 'Logo của đơn vị', unit: id },
      file,
    })
    const isPublic = async () =>
      (await payload.findByID({ collection: 'media', id: logo, depth: 0 })).isPublic
    const setLogo = (value: string | null) =>
      payload.update({ collection: 'units', id, data: { logo: value }, depth: 0 })
    await setLogo(logo)
    expect(await isPublic()).toBe(true)
    expect((await findSiteFrame(payload)).units.find((each) => each.id === id)?.logo?.url).toMatch(/^\/tep\//)
    await expect(payload.delete({ collection: 'media', id: logo })).rejects.toThrow(refusals.inUse)
    await setLogo(null)
    expect(await isPublic()).toBe(false)
  })

  it('takes a colour readable shades can be made of, and says what is none', async () => {
    const { id } = await unit('Có màu')
    const painted = await payload.update({ collection: 'units', id, data: { colour: '#FFD400' } })
    expect(painted.colour).toBe('#FFD400')
    await expect(payload.update({ collection: 'units', id, data: { colour: 'vàng' } })).rejects.toMatchObject(
      { data: { errors: [{ path: 'colour', message: refusals.badColour('vàng') }] } },
    )
  })

  it('takes days as people write them, and no others', async () => {
    const { id } = await unit('Có ngày')
    const { validFromOn } = await payload.update({
      collection: 'units',
      id,
      data: { validFromOn: '1/7/2026' },
    })
    expect(validFromOn).toBe('2026-07-01')
    const wrong = payload.update({ collection: 'units', id, data: { validToOn: '30/02/2027' } })
    await expect(wrong).rejects.toMatchObject({
      data: { errors: [{ path: 'validToOn', message: refusals.badDay }] },
    })
    const early = payload.update({ collection: 'units', id, data: { validToOn: '30/06/2026' } })
    await expect(early).rejects.toMatchObject({ data: { errors: [{ path: 'validToOn' }] } })
  })
})

describe('topics and sections', () => {
  it('have an address each, one of a kind', async () => {
    const create = (name: string, slug?: string) =>
      payload.create({
        collection: 'topics',
        data: { name, kind: 'communication', ...(slug ? { slug } : {}) },
      })
    expect((await create('Cải cách hành chính')).slug).toBe('cai-cach-hanh-chinh')
    expect((await create('Cải cách hành chính')).slug).toBe('cai-cach-hanh-chinh-2')
    await expect(create('Khác', 'cai-cach-hanh-chinh')).rejects.toMatchObject({
      data: { errors: [{ path: 'slug' }] },
    })
  })

  it('tell the public pages when they change', async () => {
    const before = await revision()
    const { id } = await payload.create({ collection: 'sections', data: { name: 'Tin tức' } })
    await payload.update({ collection: 'sections', id, data: { name: 'Tin mới' } })
    await payload.updateGlobal({ slug: 'siteSettings', data: { siteName: 'Trang thử' } })
    expect(await revision()).toBe(before + 3)
    // The address of one of them makes it the site.
    const channel = await payload.create({
      collection: 'channels',
      data: { name: 'Trang thử', kind: 'website' },
    })
    await payload.update({ collection: 'channels', id: channel.id, data: { slug: 'trang-khac' } })
    await payload.delete({ collection: 'channels', id: channel.id })
    expect(await revision()).toBe(before + 6)
  })
})
