import type { Payload, Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findFailed } from '@/queries/office/findPlanned'
import { publishDue } from '@/useCases/publishDue'
import { settableClock } from '@tests/support/clock'
import { ledgerOf, must, openNewsroom, type Newsroom } from '@tests/support/newsroom'
import { testPayload } from '@tests/support/payload'

const clock = settableClock('2026-11-18T02:00:00.000Z')
let payload: Payload
let room: Newsroom

beforeAll(async () => {
  payload = await testPayload()
  room = await openNewsroom(payload, clock)
})
afterAll(() => payload.destroy())

describe('a row that cannot go out', () => {
  const quiet = { error: () => undefined }
  /** Two sweeps at a time: the second finds that the row has to wait, except after the first failure. */
  const tryUntilGivenUp = async () => {
    for (let attempt = 0; attempt < 5; attempt++) {
      for (const _each of ['now', 'and at once again'])
        await publishDue({ payload, now: clock.now(), clock, log: quiet })
      clock.advance(10)
    }
  }
  const rowsOf = async (id: string) =>
    (await ledgerOf(payload, id)).map(({ status, attempts }) => `${status} ${attempts}`)

  it('is tried five times over some minutes, then fails visibly, and stops nobody else', async () => {
    const broken = await room.approved('Tin hỏng', '2026-11-27T00:00:00.000Z')
    const fine = await room.approved('Tin lành', '2026-11-27T00:00:00.000Z')
    await payload.db.updateOne({ collection: 'articles', id: broken.id, data: { status: 'draft' } })
    clock.set('2026-11-27T00:00:01.000Z')
    for (const attempts of [1, 2, 2, 2]) {
      await publishDue({ payload, now: clock.now(), clock, log: quiet })
      expect(await rowsOf(broken.id)).toEqual([`planned ${attempts}`])
    }
    await tryUntilGivenUp()
    expect(await rowsOf(broken.id)).toEqual(['failed 5'])
    expect((await ledgerOf(payload, fine.id))[0]).toMatchObject({ status: 'published' })
    const { totalDocs } = await payload.count({
      collection: 'notifications',
      where: { kind: { equals: 'publishFailed' } },
    })
    expect(totalDocs).toBe(2)
  })

  it('says on its document that it failed, why, and how to go on', async () => {
    const doc = await room.approved('Tin phải đăng lại')
    const editionOne: Where = {
      and: [{ subjectId: { equals: doc.id } }, { publishedAt: { exists: true } }],
    }
    const number = (edition: number) =>
      payload.db.updateOne({ collection: 'publications', where: editionOne, data: { edition } })
    await must(room.step('articles', doc.id, 'contributor', { action: 'revise' }))
    await must(room.step('articles', doc.id, 'contributor', { action: 'submit' }))
    await must(room.approve('articles', doc.id, 'chief', { publishAt: '2026-11-28T00:00:00.000Z' }))
    await number(99)
    clock.set('2026-11-28T00:00:00.000Z')
    await tryUntilGivenUp()

    const state = await room.state('articles', doc.id, 'chief')
    expect(state).toMatchObject({
      status: 'failed',
      publishError: expect.stringContaining('newerEditionOut') as string,
    })
    expect(state?.actions.map(({ action }) => action)).toEqual(['return', 'cancelSchedule', 'withdraw'])
    const waiting = () => findFailed(payload, [room.cast.units.department])
    expect((await waiting()).map(({ subjectId }) => subjectId)).toEqual([doc.id])
    const history = await payload.find({ collection: 'auditLog', where: { documentId: { equals: doc.id } } })
    expect(history.docs.map(({ action }) => action)).toContain('publishFailed')

    await must(room.step('articles', doc.id, 'chief', { action: 'cancelSchedule' }))
    expect(await room.state('articles', doc.id, 'chief')).toMatchObject({
      status: 'edited',
      publishError: null,
    })
    expect(await waiting()).toEqual([])
    await number(1)
    expect((await must(room.approve('articles', doc.id, 'chief'))).isOut).toBe(true)
    expect(await rowsOf(doc.id)).toEqual(['superseded 0', 'failed 5', 'published 0'])
  })
})
