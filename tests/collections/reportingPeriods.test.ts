import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { resolveReportPeriod } from '@/domain/time/reportPeriod'
import { collectionLabels } from '@/labels/collections'
import { reportingCalendar } from '@/queries/periods/reportingCalendar'
import { seedReference } from '@/seed/reference'
import { makeCast, type Cast } from '@tests/access/cast'
import { testPayload } from '@tests/support/payload'

const { refusals } = collectionLabels.reportingPeriods
const now = '2026-11-21T02:00:00.000Z'

let payload: Payload
let cast: Cast

beforeAll(async () => {
  payload = await testPayload()
  cast = await makeCast(payload)
  await seedReference({ payload, now })
})

afterAll(() => payload.destroy())

const row = (change: object = {}) => ({
  name: 'CCHC quý I của xã',
  unit: cast.units.board,
  kind: 'cchc',
  code: 'q1',
  fromYear: '-1',
  from: '15/12',
  to: '10/03',
  dataClosesDay: '5/3',
  dueDay: '8.3',
  ...change,
})
const save = (data: object) =>
  payload.create({ collection: 'reporting-periods', data: data as never, depth: 0 })
const refused = (data: object, path: string, message: string) =>
  expect(save(data)).rejects.toMatchObject({ data: { errors: [{ path, message }] } })

describe('the table of reporting periods', () => {
  it('starts with the general reports and the four of administrative reform, once', async () => {
    await seedReference({ payload, now })
    const { docs } = await payload.find({ collection: 'reporting-periods', sort: 'key', limit: 50 })
    expect(docs.map(({ key }) => key)).toEqual([
      '*:cchc:H1',
      '*:cchc:Q1',
      '*:cchc:Q3',
      '*:cchc:Y',
      '*:half:half',
      '*:month:month',
      '*:quarter:quarter',
      '*:year:year',
    ])
    expect(docs[1]).toMatchObject({ from: '12-15', to: '03-14', dueDay: '03-20', fromYear: '-1' })
  })

  it('takes days as people write them', async () => {
    const saved = await save(row())
    expect(saved).toMatchObject({
      code: 'Q1',
      from: '12-15',
      to: '03-10',
      dataClosesDay: '03-05',
      dueDay: '03-08',
    })
  })

  it('names after its kind what there is one of', async () => {
    expect(
      await save(row({ kind: 'month', code: 'x', to: '14/01', dataClosesDay: '', dueDay: '' })),
    ).toMatchObject({ code: 'month', dueDay: '' })
  })

  it('refuses what is no day, no span, closes outside it, or is there already', async () => {
    await refused(row({ code: 'A', from: '31/02' }), 'from', refusals.badMonthDay)
    await refused(row({ code: 'A', from: '15/12', fromYear: '0' }), 'to', refusals.reversed)
    await refused(row({ code: 'A', dataClosesDay: '11/03' }), 'dataClosesDay', refusals.closesOutside)
    await refused(row({ code: 'quý 1' }), 'code', refusals.badCode)
    await refused(row(), 'kind', refusals.taken)
  })

  it('leaves the defaults and other units to others than an office', async () => {
    const asOffice = (unit: string | null) =>
      payload.create({
        collection: 'reporting-periods',
        data: row({ unit, code: 'B' }) as never,
        user: cast.people.office!,
        overrideAccess: false,
      })
    for (const unit of [null, cast.units.commune]) {
      await expect(asOffice(unit)).rejects.toMatchObject({ data: { errors: [{ path: 'unit' }] } })
    }
  })
})

describe('the calendar of a unit', () => {
  const q1Of = async (unitId: string) =>
    resolveReportPeriod('cchc', '2026-CCHC-Q1', await reportingCalendar(payload, unitId))

  it('takes the nearest row upwards, and moves a due day to the next working day', async () => {
    // 8 March 2026 is a Sunday.
    const own = { dataClosesOn: '2026-03-05', statedDueOn: '2026-03-08', dueOn: '2026-03-09' }
    expect(await q1Of(cast.units.board)).toMatchObject(own)
    expect(await q1Of(cast.units.department)).toMatchObject(own)
    expect(await q1Of(cast.units.commune)).toMatchObject({ dataClosesOn: '2026-03-14', dueOn: '2026-03-20' })
  })
})
