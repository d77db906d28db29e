import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WeeklyReport } from '@/domain/report/weekly'
import { grantExemption } from '@/useCases/grantExemption'
import type { PersonName } from '@tests/access/cast'
import { settableClock } from '@tests/support/clock'
import { must, openNewsroom, type Newsroom } from '@tests/support/newsroom'
import { boardQuota, closeWeeks, reportOf, restClient } from '@tests/support/office'
import { testPayload } from '@tests/support/payload'

const clock = settableClock('2026-11-16T02:00:00.000Z')
let payload: Payload
let room: Newsroom
let quotaId: string

beforeAll(async () => {
  payload = await testPayload()
  room = await openNewsroom(payload, clock)
  quotaId = (await boardQuota(room, '2026-11-02T01:00:00.000Z')).id
  await closeWeeks(room)
})
afterAll(() => payload.destroy())

const exempt = (by: PersonName, periodKey: string, reason = 'Mất điện toàn khu từ thứ Ba') =>
  grantExemption({ payload, user: room.person(by), quotaId, request: { periodKey, reason }, clock })

describe('exempting a period', () => {
  it('of a closed week adjusts its report and leaves the frozen one', async () => {
    const before = await reportOf(payload, '2026-W45')
    expect((before.model as unknown as WeeklyReport).quotas[0]?.status).toBe('missed')
    expect(await must(exempt('office', '2026-W45'))).toMatchObject({ adjustedReports: 1 })
    const after = await reportOf(payload, '2026-W45')
    expect(after).toMatchObject({ sha256: before.sha256, model: before.model })
    const [adjustment] = after.adjustments ?? []
    expect(adjustment).toMatchObject({ reason: 'Mất điện toàn khu từ thứ Ba', by: room.person('office').id })
    expect(adjustment?.text).toContain('Không đạt → Được miễn')
    expect((adjustment?.model as unknown as WeeklyReport).quotas[0]).toMatchObject({
      status: 'exempt',
      exemption: { reason: 'Mất điện toàn khu từ thứ Ba', byName: 'Người office' },
    })
    const { docs } = await payload.find({
      collection: 'auditLog',
      where: { documentId: { equals: quotaId } },
    })
    expect(docs.map(({ action }) => action).sort()).toEqual(['create', 'exempt'])
  })

  it('of the running week holds for its report when it closes', async () => {
    expect(await must(exempt('office', '2026-W47', 'Nghỉ Tết'))).toMatchObject({ adjustedReports: 0 })
    clock.set('2026-11-23T02:00:00.000Z')
    await closeWeeks(room)
    const { model } = await reportOf(payload, '2026-W47')
    expect((model as unknown as WeeklyReport).quotas[0]).toMatchObject({
      status: 'exempt',
      exemption: { reason: 'Nghỉ Tết' },
    })
  })

  it('loses none of several granted at the same moment', async () => {
    const weeks = ['2026-W49', '2026-W50', '2026-W51']
    await Promise.all(weeks.map((week) => must(exempt('office', week, `Nghỉ ${week}`))))
    const { exemptions } = await payload.findByID({ collection: 'quotas', id: quotaId, depth: 0 })
    expect(exemptions?.map(({ periodKey }) => periodKey).sort()).toEqual(['2026-W45', '2026-W47', ...weeks])
  })

  it.each([
    ['2026-W45', 'Lần nữa', ['exemptionExists']],
    ['2026-W44', 'Trước khi cài đặt', ['exemptionNotJudged']],
    ['2026-11', 'Sai loại kỳ', ['exemptionPeriod']],
    ['tuần này', ' ', ['exemptionPeriod', 'exemptionReason']],
  ])('refuses %s, reason "%s"', async (periodKey, reason, codes) => {
    const outcome = await exempt('office', periodKey, reason)
    expect(outcome).toMatchObject({ ok: false, status: 422 })
    expect(outcome.ok ? [] : outcome.issues.map(({ code }) => code)).toEqual(codes)
  })

  it.each(['chief', 'leader', 'editor', 'contributor', 'administrator'] as const)(
    'refuses the %s',
    async (name) => {
      expect(await exempt(name, '2026-W46')).toMatchObject({ ok: false, status: 403 })
    },
  )

  it('answers over HTTP with what happened', async () => {
    const api = restClient(payload)
    const answer = await api('office', `/quotas/${quotaId}/exempt`, {
      periodKey: '2026-W46',
      reason: 'Bão số 12',
    })
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ adjustedReports: 1 })
    expect((await api('office', '/quotas/none/exempt', { periodKey: '2026-W46', reason: 'x' })).status).toBe(
      404,
    )
  })
})
