import { describe, expect, it } from 'vitest'
import { informationSha256 } from '@/domain/report/information/build'
import type { HandEntries } from '@/domain/report/information/byHand'
import { adjustInformation } from '@/useCases/information/adjustInformation'
import { closeInformation } from '@/useCases/information/closeInformation'
import { enterByHand } from '@/useCases/information/enterByHand'
import { enterProposal, passProposalUp, removeProposal } from '@/useCases/information/proposals'
import { writeNarrative } from '@/useCases/information/writeNarrative'
import { verifyReports } from '@/useCases/verifyReports'
import type { PersonName } from '@tests/access/cast'
import { must } from '@tests/support/newsroom'
import { KEY, reportsOfFile } from './reportsOfFile'

const desk = reportsOfFile()
const { as, close, draft, paper, refusal, stored } = desk

const SCAN = '%PDF-1.4\n1 0 obj\n<<>>\nendobj\nxref\n0 1\ntrailer\n<<>>\nstartxref\n9\n%%EOF\n'

describe('a draft', () => {
  it('is computed from the ledger, with what is still to come as an estimate', async () => {
    const model = await draft('department')
    expect(model.period).toMatchObject({ firstOn: '2026-10-15', lastOn: '2026-11-14' })
    expect(model.total).toEqual({ period: 3, estimated: 1, accumulated: 3, lastYear: 0 })
    expect(model.estimate).toEqual({ firstOn: '2026-11-05', lastOn: '2026-11-14' })
    expect(model.items.map(({ title, isEstimated }) => [title, isEstimated])).toEqual([
      ['Tin thứ nhất của phòng', false],
      ['Tin thứ hai của phòng', false],
      ['Tin hẹn ngày mười ba', true],
    ])
    expect(model.authors).toMatchObject([{ name: 'Người contributor', period: 3 }])
    expect(model.pictures).toHaveLength(2)
    expect(model.items[0]?.link).toMatch(/^http:\/\/nhip\.test\/tin-bai\//)
  })

  it('takes a narrative from the office alone, and numbers from nobody', async () => {
    const write = (name: PersonName) =>
      writeNarrative({
        ...as(name, 'department'),
        texts: { inspection: 'Đã kiểm tra 2 đơn vị.', total: 'x' } as never,
      })
    expect(await refusal(write('leader'))).toMatch(/^403 Chỉ Văn phòng/)
    expect(await refusal(write('contributor'))).toMatch(/^403/)
    await must(write('office'))
    const model = await draft('department')
    expect(model.narrative.inspection).toBe('Đã kiểm tra 2 đơn vị.')
    expect(model.total.period).toBe(3)
    const tooLong = writeNarrative({ ...as('office', 'department'), texts: { plans: 'x'.repeat(20_001) } })
    expect(await refusal(tooLong)).toMatch(/^422 Mục “Phương hướng, nhiệm vụ” dài quá/)
  })

  it('keeps what two people write at once, and overwrites no part somebody else changed meanwhile', async () => {
    const write = (texts: Record<string, string>, seen: Record<string, string>) =>
      writeNarrative({ ...as('office', 'department'), texts, seen })
    const before = await draft('department')
    await must(write({ plans: 'Kế hoạch thứ nhất.' }, { plans: before.narrative.plans }))
    await must(write({ results: 'Kết quả.' }, { results: '' }))
    expect(await refusal(write({ plans: 'Kế hoạch khác.', direction: 'x' }, { plans: '' }))).toMatch(
      /^409 Mục “Phương hướng, nhiệm vụ” vừa được sửa ở nơi khác/,
    )
    expect((await draft('department')).narrative).toMatchObject({
      direction: '',
      results: 'Kết quả.',
      plans: 'Kế hoạch thứ nhất.',
    })
    await must(write({ plans: 'Kế hoạch thứ nhất.' }, { plans: '' }))
    await must(write({ plans: 'Kế hoạch thứ hai.' }, { plans: ' Kế hoạch thứ nhất. ' }))
    expect((await draft('department')).narrative.plans).toBe('Kế hoạch thứ hai.')
  })

  it('is not closed before its data-closing day is over, nor for a period there is none', async () => {
    desk.clock.set('2026-11-14T16:00:00.000Z')
    expect(await refusal(close('department'))).toContain(
      '409 Chưa chốt được: số liệu của kỳ lấy đến hết ngày 14/11/2026',
    )
    const unknown = closeInformation({
      ...as('office', 'department'),
      report: { unitId: desk.room.cast.units.department, kind: 'cchc', periodKey: '2026-CCHC-X' },
    })
    expect(await refusal(unknown)).toMatch(
      /^404 Không có kỳ báo cáo “2026-CCHC-X”. Các kỳ đang có: .*2026-CCHC-Y/,
    )
  })
})

describe('proposals', () => {
  it('are raised by a unit, passed up by its receiver, and then reach the next one', async () => {
    await must(enterProposal({ ...as('office', 'desk'), kind: 'proposal', text: 'Xin thêm một máy quét.' }))
    expect(await refusal(enterProposal({ ...as('office', 'desk'), kind: 'wish', text: 'x' }))).toMatch(/^422/)
    const { docs } = await desk.payload.find({ collection: 'proposals' })
    const id = docs[0]!.id
    expect(await refusal(passProposalUp({ ...as('office', 'board'), id, isWanted: true }))).toMatch(/^404/)
    await must(passProposalUp({ ...as('office', 'department'), id, isWanted: true }))
    await must(passProposalUp({ ...as('office', 'board'), id, isWanted: true }))
    expect((await draft('board')).proposals).toMatchObject([
      { unitName: 'Đơn vị desk', text: 'Xin thêm một máy quét.' },
    ])
    expect(await refusal(removeProposal({ ...as('office', 'desk'), id }))).toMatch(/^409/)
  })
})

describe('closing', () => {
  it('freezes a report; closing again changes nothing', async () => {
    desk.clock.set('2026-11-15T02:00:00.000Z')
    await must(close('desk'))
    const first = await must(close('department'))
    const before = await stored('department')
    desk.clock.advance(60)
    expect(await must(close('department'))).toMatchObject({ wasClosed: true, sha256: first.sha256 })
    const after = await stored('department')
    expect(after).toEqual(before)
    expect(informationSha256(after.model!)).toBe(first.sha256)
    expect(after.model).toMatchObject({ closedAt: '2026-11-15T02:00:00.000Z', estimate: null })
    expect(await refusal(writeNarrative({ ...as('office', 'department'), texts: { plans: 'x' } }))).toMatch(
      /^409/,
    )
    await expect(
      desk.payload.update({ collection: 'reports', id: after.id, data: { narrative: { plans: 'x' } } }),
    ).rejects.toThrow()
  })

  it('counts below a unit only what does not report on its own', async () => {
    const { model } = await stored('department')
    expect(model?.departments.map(({ name }) => name)).toEqual(['Đơn vị department'])
    expect(model?.rollUp?.received).toMatchObject([
      { unitName: 'Đơn vị desk', totals: { total: { period: 1 } } },
    ])
    expect((await draft('board')).total.period).toBe(0)
  })

  it('adds up what was received at any depth and names the missing', async () => {
    expect((await draft('board')).rollUp).toMatchObject({
      received: [{ unitName: 'Đơn vị department', totals: { reports: 2 } }],
      missing: [{ unitName: 'Đơn vị commune' }, { unitName: 'Đơn vị sibling' }],
    })
  })
})

describe('a unit that does not use the program', () => {
  it('is not entered by hand before its data-closing day is over: entering closes the report', async () => {
    const now = desk.clock.now()
    desk.clock.set('2026-11-14T16:00:00.000Z')
    const early = enterByHand({ ...as('office', 'commune'), entries: paper(5), source: 'form', reason: '' })
    expect(await refusal(early)).toContain('409 Chưa chốt được: số liệu của kỳ lấy đến hết ngày 14/11/2026')
    desk.clock.set(now)
  })

  it('is entered by hand by the office it reports to, and corrected only with a reason', async () => {
    const enter = (entries: HandEntries, reason = '', name: PersonName = 'office') =>
      enterByHand({ ...as(name, 'commune'), entries, source: 'form', reason })
    expect(await refusal(enter(paper(5), '', 'leader'))).toMatch(/^403/)
    expect(await refusal(enter(paper(50)))).toContain('lũy kế 40 nhỏ hơn số trong kỳ 50')
    expect(
      await refusal(enter({ ...paper(0), channels: [], quotas: { met: 0, missed: 0, exempt: 0 } })),
    ).toMatch(/^422 Chưa có số nào/)
    await must(enter(paper(5)))
    expect(await refusal(enter(paper(6)))).toContain('422 Số liệu của kỳ này đã nhập')
    await must(enter(paper(6), 'Đơn vị gửi số đính chính'))
    const { model, adjustments } = await stored('commune')
    expect([model?.total.period, adjustments[0]?.model?.total.period]).toEqual([5, 6])
    expect(
      await refusal(
        enterByHand({ ...as('office', 'department'), entries: paper(1), source: 'form', reason: '' }),
      ),
    ).toMatch(/^409 Đơn vị này đã lập báo cáo/)
  })

  it('is in the receiver’s closed report with the corrected numbers', async () => {
    await must(close('board'))
    const { model } = await stored('board')
    expect(model?.rollUp).toMatchObject({
      totals: { reports: 4, total: { period: 9, lastYear: 7 }, quotas: { met: 4, missed: 1 } },
      missing: [{ unitName: 'Đơn vị sibling', through: [] }],
    })
    expect(model?.destinations).toEqual([{ toName: 'Bộ Nội vụ', viaName: 'Sở Nội vụ' }])
  })
})

describe('afterwards', () => {
  it('a closed report is corrected only by a dated note with its reason', async () => {
    const adjust = (text: string, reason: string) =>
      adjustInformation({ ...as('office', 'board'), text, reason })
    expect(await refusal(adjust('Sửa số liệu', ' '))).toMatch(/^422 Hãy ghi lý do/)
    const { sha256 } = await stored('board')
    await must(adjust('Thêm 01 tin của phòng', 'Nhập sót'))
    expect(await stored('board')).toMatchObject({
      sha256,
      adjustments: [{ reason: 'Nhập sót', at: desk.clock.now(), model: null }],
    })
    expect(await refusal(adjustInformation({ ...as('office', 'sibling'), text: 'x', reason: 'y' }))).toMatch(
      /^409/,
    )
  })

  it('keeps every note of several written at once', async () => {
    const { id } = await stored('desk')
    const notes = ['một', 'hai', 'ba', 'bốn']
    await Promise.all(
      notes.map((text) => must(adjustInformation({ ...as('office', 'desk'), text, reason: 'Đính chính' }))),
    )
    const { adjustments } = await stored('desk')
    expect(adjustments.map(({ text }) => text).sort()).toEqual([...notes].sort())
    const { docs } = await desk.payload.find({
      collection: 'auditLog',
      where: { and: [{ documentId: { equals: id } }, { action: { equals: 'adjustReport' } }] },
    })
    expect(docs).toHaveLength(notes.length)
  })

  it('keeps the numbers of two who enter them by hand at once', async () => {
    const enter = (count: number) =>
      enterByHand({
        ...as('office', 'sibling'),
        entries: paper(count),
        source: 'form',
        reason: 'Gửi hai lần',
      })
    await Promise.all([enter(11), enter(12)].map(must))
    const { model, adjustments } = await stored('sibling')
    const entered = [model, ...adjustments.map((each) => each.model)]
    expect(entered.map((each) => each?.total.period).sort()).toEqual([11, 12])
  })

  it('the signed copy is filed once, by the office', async () => {
    const post = async (name: PersonName) => {
      const form = new FormData()
      form.set('file', new File([SCAN], 'ban-ky.pdf', { type: 'application/pdf' }))
      form.set('_payload', '{}')
      return desk.api(name, `/reports/information/${desk.room.cast.units.board}/${KEY}/sign`, form)
    }
    expect((await post('leader')).status).toBe(403)
    expect((await post('office')).status).toBe(200)
    expect(await stored('board')).toMatchObject({
      status: 'signed',
      signedCopy: expect.any(String) as string,
    })
    expect((await post('office')).status).toBe(409)
  })

  it('everything is as it was closed, and a changed number is found', async () => {
    const problems = async () => {
      const found: string[] = []
      for await (const step of verifyReports({ payload: desk.payload } as never)) {
        found.push(...step.problems.map(({ code, name }) => `${code} ${name}`))
      }
      return found
    }
    expect(await problems()).toEqual([])
    const { id, model } = await stored('desk')
    const forged = { ...model!, total: { ...model!.total, period: 99 } }
    await desk.payload.db.updateOne({ collection: 'reports', id, data: { model: forged } })
    expect(await problems()).toEqual([`reportChanged ${desk.room.cast.units.desk}:month:${KEY}`])
    await desk.payload.db.updateOne({ collection: 'reports', id, data: { model } })
  })

  it('left a trace and told who waits for it', async () => {
    const { docs } = await desk.payload.find({
      collection: 'auditLog',
      where: { documentId: { equals: (await stored('board')).id } },
      sort: 'seq',
    })
    expect(docs.map(({ action }) => action)).toEqual(['closePeriod', 'adjustReport', 'signReport'])
    const notices = await desk.payload.find({
      collection: 'notifications',
      where: { kind: { equals: 'informationReceived' } },
    })
    expect(notices.totalDocs).toBeGreaterThan(0)
  })
})

describe('the routes of reports', () => {
  it('refuse a circle of routes, in words', async () => {
    const data = { from: desk.room.cast.units.board, to: desk.room.cast.units.desk, active: true }
    await expect(desk.payload.create({ collection: 'report-routes', data })).rejects.toMatchObject({
      data: { errors: [{ path: 'to', message: expect.stringContaining('Đơn vị department') as string }] },
    })
  })
})
