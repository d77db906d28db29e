import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { collectionLabels } from '@/labels/collections'
import { issueMessage } from '@/labels/issues'
import { makeCast, type Cast, type UnitName } from '@tests/access/cast'
import { testPayload } from '@tests/support/payload'
import { restOf, saidIn } from './rest'

const { refusals } = collectionLabels
type Rest = Awaited<ReturnType<typeof restOf>>

let payload: Payload
let cast: Cast
let chief: Rest
let substitute: Rest

beforeAll(async () => {
  payload = await testPayload()
  cast = await makeCast(payload)
  chief = await restOf(payload, 'chief@nhip.test')
  substitute = await restOf(payload, 'substitute@nhip.test')
})

afterAll(() => payload.destroy())

const said = (code: string, path: string) => issueMessage({ code, path })

const wanted = (changes: Record<string, unknown> = {}, unit: UnitName = 'department') => ({
  delegate: cast.people.editor!.id,
  unit: cast.units[unit],
  startsAt: '2090-11-20T00:00:00.000Z',
  endsAt: '2090-11-27T00:00:00.000Z',
  reason: 'Nghỉ phép',
  ...changes,
})

describe('a delegation', () => {
  it('is of whoever writes it', async () => {
    const { body } = await chief('POST', '/delegations?depth=0', wanted())
    expect((body.doc as { delegator: string }).delegator).toBe(cast.people.chief!.id)
    const forged = await chief('POST', '/delegations', wanted({ delegator: cast.people.leader!.id }))
    expect(saidIn(forged)).toContain(refusals.delegatorIsYou)
  })

  it('is refused with the names the form gives its fields', async () => {
    const refused = await chief('POST', '/delegations', wanted({ endsAt: '2090-11-19T00:00:00.000Z' }))
    expect((refused.body.errors as { message: string }[])[0]?.message).toContain('Đến lúc')
  })

  it('goes to somebody else who works here', async () => {
    const toOneself = await chief('POST', '/delegations', wanted({ delegate: cast.people.chief!.id }))
    expect(saidIn(toOneself)).toContain(said('delegateIsSelf', 'delegate'))
    const toClosed = await chief('POST', '/delegations', wanted({ delegate: cast.people.closed!.id }))
    expect(saidIn(toClosed)).toContain(said('delegateClosed', 'delegate'))
  })

  it('lends only units one approves for by assignment', async () => {
    const answer = await chief('POST', '/delegations', wanted({}, 'commune'))
    expect(saidIn(answer)).toContain(said('delegatorNotApprover', 'delegator'))
  })

  it('cannot be passed on', async () => {
    const answer = await substitute('POST', '/delegations', wanted())
    expect(answer.status).toBe(403)
  })

  it('ends after it begins', async () => {
    const answer = await chief('POST', '/delegations', wanted({ endsAt: '2090-11-19T00:00:00.000Z' }))
    expect(saidIn(answer)).toContain(said('delegationEndsBeforeStart', 'endsAt'))
  })

  it('is not for a time that has gone by', async () => {
    const past = { startsAt: '2020-01-01T00:00:00.000Z', endsAt: '2020-01-08T00:00:00.000Z' }
    const answer = await chief('POST', '/delegations', wanted(past))
    expect(saidIn(answer)).toContain(said('delegationOver', 'endsAt'))
  })

  it('says at which hour of which clock it begins and ends', async () => {
    const local = await chief('POST', '/delegations', wanted({ startsAt: '2090-11-20T00:00' }))
    expect(local.body.errors).toMatchObject([
      { data: { errors: [{ path: 'startsAt', message: refusals.noOffset('2090-11-20T00:00') }] } },
    ])
    const { body } = await chief('POST', '/delegations', wanted({ startsAt: '2090-11-20T07:00:00+07:00' }))
    expect(body.doc).toMatchObject({ startsAt: '2090-11-20T00:00:00.000Z' })
  })

  it('ends early, never in the past, and nothing else of it changes', async () => {
    const { body } = await chief(
      'POST',
      '/delegations?depth=0',
      wanted({ startsAt: '2020-01-01T00:00:00.000Z' }),
    )
    const { id } = body.doc as { id: string }
    const longer = await chief('PATCH', `/delegations/${id}`, { endsAt: '2099-01-01T00:00:00.000Z' })
    expect(saidIn(longer)).toContain(refusals.delegationFixed)
    const ended = await chief('PATCH', `/delegations/${id}?depth=0`, {
      revokedAt: '2020-01-02T00:00:00.000Z',
    })
    expect((ended.body.doc as { revokedAt: string }).revokedAt > '2026').toBe(true)
    const again = await chief('PATCH', `/delegations/${id}`, { revokedAt: null })
    expect(saidIn(again)).toContain(refusals.delegationFixed)
  })

  it('stays on record', async () => {
    const { docs } = await payload.find({ collection: 'delegations', limit: 1 })
    await expect(payload.delete({ collection: 'delegations', id: docs[0]!.id })).rejects.toThrow()
  })
})
