import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import type { PersonName } from '@tests/access/cast'
import { sourcesOfFile } from './sourcesOfFile'

const desk = sourcesOfFile()
const { item, itemsOf, poll, post, rss, source, stop } = desk

describe('an item', () => {
  const html =
    '<description>Tóm tắt của tin.</description><content:encoded><![CDATA[<h1>Đầu</h1><p>Cả <b>bài</b> <a href="/x">đọc</a><script>x</script></p><ul><li>Một</li></ul><img src="/anh.png">]]></content:encoded><author>Lan</author>'

  it('of an agency becomes a draft with its source named, its pictures only on request', async () => {
    const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } })
      .png()
      .toBuffer()
    desk.web.pages.set(
      '/anh.png',
      (_, response) => void response.setHeader('content-type', 'image/png').end(picture),
    )
    desk.web.pages.set('/agency.xml', rss(item('1', 'Tin cơ quan', html), item('22', 'Tin có ảnh', html)))
    const { id } = await source('/agency.xml')
    await poll()
    const [plain, pictured] = await itemsOf(id)
    const answer = await post('editor', `/feed-items/${plain?.id}/handle`, { action: 'draft' })
    expect(answer).toMatchObject({ status: 201, message: 'Đã tạo bản nháp “Tin cơ quan”.' })
    expect(desk.web.asked).not.toContain('/anh.png')
    const article = await desk.payload.findByID({
      collection: 'articles',
      id: String(answer.articleId),
      depth: 0,
    })
    expect(article).toMatchObject({
      title: 'Tin cơ quan',
      status: 'draft',
      lead: 'Tóm tắt của tin.',
      isRepost: true,
      section: desk.room.section.id,
      source: { name: 'Nguồn /agency.xml', author: 'Lan', url: `${desk.web.url}/tin/1` },
    })
    expect(article.source?.publishedAt).toBe('2026-11-02T00:01:00.000Z')
    const kinds = (article.body as { root: { children: { type: string }[] } }).root.children.map(
      ({ type }) => type,
    )
    expect(kinds).toEqual(['heading', 'paragraph', 'list'])
    expect((await post('editor', `/feed-items/${plain?.id}/handle`, { action: 'draft' })).status).toBe(409)

    const second = await post('editor', `/feed-items/${pictured?.id}/handle`, {
      action: 'draft',
      withPictures: true,
    })
    expect(second).toMatchObject({ status: 201 })
    const withPicture = await desk.payload.findByID({
      collection: 'articles',
      id: String(second.articleId),
      depth: 1,
    })
    expect(withPicture.cover).toMatchObject({ credit: 'Nguồn /agency.xml', alt: 'Tin có ảnh' })
    await stop(id)
  })

  it('of the press gives title, excerpt and link, the text only with a recorded permission', async () => {
    desk.web.pages.set('/press.xml', rss(item('1', 'Tin báo', html)))
    const press = await source('/press.xml', { kind: 'press' })
    const allowed = await source('/press.xml', {
      kind: 'press',
      permission: 'Văn bản số 12/BBT ngày 01/10/2026',
    })
    await poll()
    const [bare] = await itemsOf(press.id)
    expect(bare).toMatchObject({ html: '', excerpt: 'Tóm tắt của tin.' })
    expect((await itemsOf(allowed.id))[0]?.html).toContain('Cả <b>bài</b>')
    const { articleId } = await post('editor', `/feed-items/${bare?.id}/handle`, {
      action: 'draft',
      withPictures: true,
    })
    const article = await desk.payload.findByID({ collection: 'articles', id: String(articleId), depth: 0 })
    expect(JSON.stringify(article.body)).not.toContain('bài')
    expect(JSON.stringify(article.body)).toContain('Đọc toàn văn tại Nguồn /press.xml')
    expect(article.cover ?? null).toBeNull()
    await Promise.all([press, allowed].map(({ id }) => stop(id)))
  })

  it('is set aside and taken back, by who keeps the sources of its unit', async () => {
    desk.web.pages.set('/aside.xml', rss(item('1', 'Tin thừa')))
    const { id } = await source('/aside.xml')
    await poll()
    const [doc] = await itemsOf(id)
    const handle = (by: PersonName, action: string) => post(by, `/feed-items/${doc?.id}/handle`, { action })
    expect((await handle('contributor', 'dismiss')).status).toBe(404)
    expect((await handle('anonymous' as PersonName, 'dismiss')).status).toBe(401)
    expect((await handle('editor', 'burn')).status).toBe(400)
    expect((await handle('editor', 'dismiss')).status).toBe(200)
    expect((await itemsOf(id))[0]).toMatchObject({
      status: 'dismissed',
      handledBy: desk.room.person('editor').id,
    })
    expect((await handle('editor', 'restore')).status).toBe(200)
    expect((await itemsOf(id))[0]?.status).toBe('new')
    await stop(id)
  })
})

describe('a bulletin without a feed', () => {
  it('is entered by number, day and link or PDF, once', async () => {
    const { id } = await source('', { name: 'Bản tin CCHC', url: null })
    desk.clock.set('2026-11-24T01:00:00.000Z')
    const request = {
      source: id,
      title: 'Bản tin cải cách hành chính',
      number: '47/2026',
      documentOn: '23/11/2026',
      link: 'https://example.vn/47.pdf',
    }
    expect(await post('editor', '/feed-items/enter', request)).toMatchObject({ status: 201 })
    expect(await post('editor', '/feed-items/enter', request)).toMatchObject({
      status: 409,
      issues: [{ path: 'number' }],
    })
    const empty = (await post('editor', '/feed-items/enter', { source: id })) as unknown as {
      status: number
      issues: { path: string }[]
    }
    expect(empty.status).toBe(422)
    expect(empty.issues.map(({ path }) => path)).toEqual(['title', 'number', 'documentOn', 'link'])
    expect((await post('contributor', '/feed-items/enter', request)).status).toBe(422)

    const [doc] = await itemsOf(id)
    const { articleId } = await post('editor', `/feed-items/${doc?.id}/handle`, { action: 'draft' })
    const article = await desk.payload.findByID({ collection: 'articles', id: String(articleId), depth: 0 })
    expect(article).toMatchObject({
      lead: 'Số 47/2026, ngày 23/11/2026',
      source: { name: 'Bản tin CCHC', url: 'https://example.vn/47.pdf' },
    })
  })
})
