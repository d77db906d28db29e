import { describe, expect, it } from 'vitest'
import { deliver } from '@/useCases/push/deliver'
import { forgetOldDeliveries } from '@/useCases/push/forgetOldDeliveries'
import { must } from '@tests/support/newsroom'
import { startReceiver } from '@tests/support/receiver'
import { fetch, portalsOfFile } from './portalsOfFile'

const desk = portalsOfFile()
const { logOf, messages, published, sweep, webhook } = desk

describe('a portal that does not take a message', () => {
  it('gets it again later, ever more rarely, and others do not wait', async () => {
    const other = await startReceiver()
    const { id, read } = await webhook()
    await webhook({ url: other.url })
    desk.receiver.state.status = 503
    await published('Tin cổng chưa nhận')
    expect(await sweep()).toBe(1)
    expect(await logOf(id)).toMatchObject([
      { status: 'waiting', attempts: 1, lastResult: 'HTTP 503', lastAnswer: 'answered 503' },
    ])
    expect(await sweep()).toBe(0)
    expect(desk.receiver.take()).toHaveLength(1)
    for (const minutes of [1, 2, 5, 15]) {
      desk.clock.advance(minutes)
      await sweep()
      expect(desk.receiver.take()).toHaveLength(1)
    }
    expect((await read()).failingSince).not.toBeNull()
    desk.receiver.state.status = 200
    desk.clock.advance(60)
    expect(await sweep()).toBe(1)
    expect(await read()).toMatchObject({ failingSince: null, lastResult: 'HTTP 200' })
    expect(other.take()).toHaveLength(1)
    await other.stop()
  })

  it('never gets what was withdrawn meanwhile', async () => {
    const { id } = await webhook()
    desk.receiver.state.status = 500
    const article = await published('Tin gỡ trước khi cổng nhận')
    await sweep()
    desk.receiver.take()
    desk.clock.advance(1)
    await must(desk.room.step('articles', article, 'chief', { action: 'withdraw', reason: 'Nhầm' }))
    desk.receiver.state.status = 204
    await sweep()
    expect(messages().map(({ type }) => type)).toEqual(['item.withdrawn'])
    expect((await logOf(id)).map(({ status }) => status)).toEqual(['dropped', 'delivered'])
  })

  it('is paused after a week, with word to the administrator, and served again when switched on', async () => {
    const { id, read } = await webhook()
    desk.receiver.state.status = 500
    await published('Tin cổng hỏng cả tuần')
    for (let hours = 0; hours <= 7 * 24 + 6; hours += 6) {
      await sweep()
      desk.clock.advance(6 * 60)
    }
    expect((await read()).status).toBe('paused')
    desk.receiver.take()
    expect(await sweep()).toBe(0)
    expect(desk.receiver.take()).toEqual([])
    const { totalDocs } = await desk.payload.count({
      collection: 'notifications',
      where: { kind: { equals: 'webhookPaused' } },
    })
    expect(totalDocs).toBe(1)
    desk.receiver.state.status = 204
    await desk.rest('PATCH', `/webhooks/${id}`, { status: 'on' })
    expect(await read()).toMatchObject({ status: 'on', failingSince: null })
    expect(await sweep()).toBe(1)
  })

  it('gets it again by hand, but not what has become untrue', async () => {
    const { id } = await webhook()
    const article = await published('Tin gửi lại bằng tay')
    await sweep()
    desk.receiver.take()
    const [message] = await logOf(id)
    const again = () => desk.rest('POST', `/webhook-deliveries/${message?.id}/redeliver`)
    expect((await again()).body.message).toBe('Nơi nhận đã nhận.')
    expect(messages()).toHaveLength(1)
    await must(desk.room.step('articles', article, 'chief', { action: 'withdraw', reason: 'Nhầm' }))
    expect((await again()).body.message).toContain('đã được thay hoặc gỡ')
    expect(desk.receiver.take()).toEqual([])
  })
})

it('drops the log of what was told after 90 days, not what still waits', async () => {
  const { id } = await webhook()
  await published('Tin của nhật ký cũ')
  await sweep()
  desk.receiver.state.status = 500
  await published('Tin còn chờ')
  await sweep()
  desk.clock.advance(91 * 24 * 60)
  await forgetOldDeliveries({ payload: desk.payload, now: desk.clock.now() })
  expect((await logOf(id)).map(({ status }) => status)).toEqual(['waiting'])
  const [waiting] = await logOf(id)
  expect(await deliver({ payload: desk.payload, clock: desk.clock, fetch }, waiting!.id)).toMatchObject({
    state: 'refused',
  })
})
