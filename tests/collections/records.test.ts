import { randomUUID } from 'node:crypto'
import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { collectionLabels } from '@/labels/collections'
import { recordAudit } from '@/useCases/recordAudit'
import { makeCast, type Cast } from '@tests/access/cast'
import { testPayload } from '@tests/support/payload'

const { refusals } = collectionLabels

let payload: Payload
let cast: Cast

beforeAll(async () => {
  payload = await testPayload()
  cast = await makeCast(payload)
})

afterAll(() => payload.destroy())

const addRow = () =>
  payload.create({
    collection: 'publications',
    data: {
      key: randomUUID(),
      subjectType: 'article',
      subjectId: randomUUID(),
      status: 'planned',
      title: 'Bản đăng',
      edition: 1,
      unit: cast.units.department,
      content: { type: 'article', title: 'Bản đăng', cover: null },
      contentHash: 'a'.repeat(64),
      frozenHash: 'b'.repeat(64),
      mediaIds: [],
    },
  })

describe('a row of the ledger', () => {
  it('moves on', async () => {
    const { id } = await addRow()
    const data = { status: 'published', publishedAt: '2026-11-20T00:00:00.000Z' } as const
    await expect(payload.update({ collection: 'publications', id, data })).resolves.toMatchObject(data)
  })

  it.each([
    { title: 'Khác' },
    { content: { type: 'article', title: 'Khác' } },
    { contentHash: 'c'.repeat(64) },
    { frozenHash: null },
    { subjectId: 'khac' },
    { edition: 2 },
    { key: 'khac' },
    { mediaIds: ['khac'] },
    { approvedAt: '2026-11-20T00:00:00.000Z' },
  ])('never changes what it says: %o', async (data) => {
    const { id } = await addRow()
    await expect(payload.update({ collection: 'publications', id, data })).rejects.toThrow(
      refusals.ledgerFixed,
    )
  })

  it('is never deleted, in bulk neither', async () => {
    const { id } = await addRow()
    await expect(payload.delete({ collection: 'publications', id })).rejects.toThrow(refusals.ledgerFixed)
    await payload.delete({ collection: 'publications', where: { id: { equals: id } } })
    await expect(payload.findByID({ collection: 'publications', id })).resolves.toBeTruthy()
  })
})

describe('a line of the audit log', () => {
  it('has a place of its own, however many are written at once', async () => {
    const documentId = randomUUID()
    const write = async (action: string) => {
      const req = await createLocalReq({}, payload)
      const entry = { action, documentType: 'articles', documentId, actor: null }
      await recordAudit({ payload, req, now: '2026-11-20T00:00:00.000Z' }, entry)
    }
    await Promise.all(['submit', 'present', 'return', 'approve', 'withdraw'].map(write))
    const { docs } = await payload.find({
      collection: 'auditLog',
      where: { documentId: { equals: documentId } },
      sort: 'seq',
      depth: 0,
    })
    expect(docs.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5])
    expect(docs.map(({ prevHash }) => prevHash ?? null)).toEqual([
      null,
      ...docs.slice(0, -1).map(({ hash }) => hash),
    ])
  })

  it('is written once', async () => {
    const data = { at: '2026-11-20T00:00:00.000Z', action: 'approve' }
    const { id } = await payload.create({ collection: 'auditLog', data })
    await expect(payload.update({ collection: 'auditLog', id, data: { action: 'khac' } })).rejects.toThrow(
      refusals.auditFixed,
    )
    await expect(payload.delete({ collection: 'auditLog', id })).rejects.toThrow(refusals.auditFixed)
  })
})

describe('a closed report', () => {
  it('takes adjustments beside its numbers, which stay', async () => {
    const { id } = await payload.create({
      collection: 'reports',
      data: {
        key: randomUUID(),
        unit: cast.units.board,
        kind: 'week',
        periodKey: '2026-W46',
        status: 'closed',
        model: { items: [1] },
        sha256: 'd'.repeat(64),
      },
    })
    const adjustments = [{ at: '2026-11-20T00:00:00.000Z', reason: 'Nhập bù', text: 'Thêm một tin' }]
    await expect(payload.update({ collection: 'reports', id, data: { adjustments } })).resolves.toBeTruthy()
    for (const data of [{ model: { items: [2] } }, { sha256: 'e'.repeat(64) }, { periodKey: '2026-W45' }]) {
      await expect(payload.update({ collection: 'reports', id, data })).rejects.toThrow(refusals.reportFixed)
    }
    await expect(payload.delete({ collection: 'reports', id })).rejects.toThrow(refusals.reportFixed)
  })
})

describe('a quota', () => {
  const office = () => ({ user: cast.people.office!, overrideAccess: false as const, depth: 0 })
  const wanted = (more: Record<string, unknown> = {}) =>
    ({
      name: 'Ít nhất 02 tin, bài/tuần',
      unit: cast.units.department,
      period: 'week',
      minimum: 2,
      validFromOn: '01/11/2026',
      ...more,
    }) as never

  it('is known since it was entered, whatever a person says', async () => {
    const data = wanted({ installedAt: '2020-01-01T00:00:00.000Z' })
    const quota = await payload.create({ collection: 'quotas', data, ...office() })
    expect(String(quota.installedAt) > '2026').toBe(true)
    const change = { installedAt: '2020-01-01T00:00:00.000Z', minimum: 3 }
    const changed = await payload.update({ collection: 'quotas', id: quota.id, data: change, ...office() })
    expect([changed.installedAt, changed.minimum, changed.validFromOn]).toEqual([
      quota.installedAt,
      3,
      '2026-11-01',
    ])
  })

  it('belongs to a unit of the office', async () => {
    const data = wanted({ unit: cast.units.commune })
    await expect(payload.create({ collection: 'quotas', data, ...office() })).rejects.toMatchObject({
      data: { errors: [{ path: 'unit' }] },
    })
  })

  const granted = { periodKey: '2026-W08', reason: 'Nghỉ Tết', at: '2026-02-16T01:00:00.000Z' }

  it('is exempted by the use case, never by a save of the form', async () => {
    const { id } = await payload.create({
      collection: 'quotas',
      data: wanted({ exemptions: [{ ...granted, by: cast.people.leader!.id }] }),
    })
    const stored = async () => (await payload.findByID({ collection: 'quotas', id, depth: 0 })).exemptions
    const [row, ...others] = (await stored()) ?? []
    expect([row, others]).toMatchObject([{ ...granted, by: cast.people.leader!.id }, []])
    for (const exemptions of [
      [],
      [{ ...row, reason: 'Lý do khác' }],
      [{ ...row, by: cast.people.office!.id }],
      [row, { periodKey: '2026-W09', reason: 'Tự miễn' }],
    ]) {
      const data = { exemptions } as never
      await payload.update({ collection: 'quotas', id, data, ...office() })
      expect(await stored()).toEqual([row])
      await payload.update({ collection: 'quotas', id, data, user: cast.people.office! })
      expect(await stored()).toEqual([row])
    }
    const born = await payload.create({
      collection: 'quotas',
      data: wanted({ exemptions: [granted] }),
      ...office(),
    })
    expect(born.exemptions ?? []).toEqual([])
  })

  it('is exempted for periods of its kind', async () => {
    const creation = payload.create({
      collection: 'quotas',
      data: wanted({ exemptions: [{ periodKey: '2026-02', reason: 'Nhầm' }] }),
    })
    await expect(creation).rejects.toMatchObject({
      data: { errors: [{ path: 'exemptions.0.periodKey', message: refusals.badPeriodKey }] },
    })
  })

  it.each(['week', 'month', 'quarter', 'half', 'year'])(
    'may count a %s, but no window of reports',
    async (period) => {
      const make = (kind: string) =>
        payload.create({ collection: 'quotas', data: wanted({ period: kind }), ...office() })
      expect(await make(period)).toMatchObject({ period, countBasis: 'published', ownWritingOnly: false })
      await expect(make('cchc')).rejects.toMatchObject({ data: { errors: [{ path: 'period' }] } })
    },
  )
})
