import { describe, expect, it } from 'vitest'
import { publishDue } from '@/useCases/publishDue'
import { must } from '@tests/support/newsroom'
import { log, portalsOfFile } from './portalsOfFile'

const desk = portalsOfFile()
const { logOf, messages, published, seconds, sweep, webhook } = desk

describe('a portal that asked to be told', () => {
  it('gets a new item once, signed as the guide says, and not what was there before', async () => {
    await published('Tin có trước khi cổng đăng ký')
    desk.clock.advance(1)
    const { id, secret } = await webhook()
    const article = await published('Tin mới của ngày')
    expect(await sweep()).toBe(1)
    expect(await sweep()).toBe(0)
    const [message, ...more] = desk.receiver.take()
    expect(more).toEqual([])
    const { headers, body } = message!
    const now = seconds(desk.clock.now())
    expect(desk.isGenuine(secret, headers, body, now)).toBe(true)
    expect(desk.isGenuine(secret, headers, body, now + 301)).toBe(false)
    expect(desk.isGenuine(secret, headers, `${body} `, now)).toBe(false)
    expect(desk.isGenuine(secret.replace(/.{4}$/, 'AAA='), headers, body, now)).toBe(false)
    expect(desk.isGenuine(secret, { ...headers, 'webhook-id': 'other' }, body, now)).toBe(false)
    expect(JSON.parse(body)).toMatchObject({
      type: 'item.published',
      data: { site: 'http://nhip.test', item: { id: `urn:uuid:${article}`, title: 'Tin mới của ngày' } },
    })
    expect(await logOf(id)).toMatchObject([{ status: 'delivered', attempts: 1, lastResult: 'HTTP 204' }])
  })

  it('is told of a correction and of a withdrawal, of that without the content', async () => {
    await webhook()
    const id = await published('Tin sẽ sửa rồi gỡ')
    await sweep()
    desk.receiver.take()
    desk.clock.advance(5)
    await must(desk.room.step('articles', id, 'contributor', { action: 'revise' }))
    await desk.payload.update({ collection: 'articles', id, data: { lead: 'Tóm tắt đã sửa.' } as never })
    await must(desk.room.step('articles', id, 'contributor', { action: 'submit' }))
    await must(desk.room.approve('articles', id, 'chief'))
    await publishDue({ payload: desk.payload, now: desk.clock.now(), clock: desk.clock, log })
    await sweep()
    expect(messages()).toMatchObject([
      { type: 'item.updated', data: { item: { summary: 'Tóm tắt đã sửa.' } } },
    ])
    desk.clock.advance(5)
    await must(desk.room.step('articles', id, 'chief', { action: 'withdraw', reason: 'Sai sự thật' }))
    await sweep()
    const [gone] = desk.receiver.take()
    expect(gone?.body).not.toContain('Tin sẽ sửa')
    expect(gone?.body).not.toContain('Sai sự thật')
    expect(JSON.parse(gone?.body ?? '')).toMatchObject({
      type: 'item.withdrawn',
      data: { item: { id: `urn:uuid:${id}`, date_deleted: desk.clock.now() } },
    })
  })

  it('hears only of the kinds and the unit it asked for', async () => {
    await webhook({ subjectTypes: ['slogan'] })
    await webhook({ unit: desk.room.cast.units.commune })
    const wanted = await webhook({ unit: desk.room.cast.units.board, subjectTypes: ['article'] })
    await published('Tin của phòng')
    expect(await sweep()).toBe(1)
    expect(await logOf(wanted.id)).toHaveLength(1)
  })

  it('is told once though two processes look at the same time', async () => {
    const { id } = await webhook()
    await published('Tin hai tiến trình cùng thấy')
    await Promise.all([sweep(), sweep()])
    await sweep()
    expect(messages()).toHaveLength(1)
    expect(await logOf(id)).toHaveLength(1)
  })
})
