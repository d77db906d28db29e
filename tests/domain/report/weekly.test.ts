import { describe, expect, it } from 'vitest'
import { assessQuota, diffAssessments } from '@/domain/quota'
import {
  buildWeeklyReport,
  reportSha256,
  unseenWindow,
  verifyReport,
  type WeeklyReport,
} from '@/domain/report/weekly'
import { at, periodNamed, published, recorded, ruleOf } from '@tests/domain/quota/support'
import { busyWeek, linkOf, weekReport } from '@tests/domain/report/support'

const asStored = (model: WeeklyReport): WeeklyReport => JSON.parse(JSON.stringify(model)) as WeeklyReport

describe('the pieces a week answers for', () => {
  const period = periodNamed('2026-W47')
  it('had a day to appear on the portal: each stands in one week, whenever that is closed', () => {
    const late = unseenWindow(period, at('2026-12-30 10:00'))
    expect(late).toEqual({
      from: at('2026-11-15 00:00'),
      until: at('2026-11-22 00:00'),
      asOf: at('2026-11-23 00:00'),
    })
    expect(unseenWindow(period, at('2026-11-23 00:05'))).toEqual(late)
    expect(unseenWindow(periodNamed('2026-W48'), at('2026-12-30 10:00')).from).toBe(late.until)
  })

  it('are those so far while the week runs', () => {
    expect(unseenWindow(period, at('2026-11-18 09:00'))).toMatchObject({
      until: at('2026-11-17 09:00'),
      asOf: at('2026-11-18 09:00'),
    })
  })
})

describe('the weekly report', () => {
  it('names the unit and the week, when it was closed and when it should have been', () => {
    expect(weekReport()).toMatchObject({
      schemaVersion: 1,
      kind: 'week',
      unit: { id: 'board', name: 'Ban Quản lý' },
      period: { key: '2026-W47', firstOn: '2026-11-16', lastOn: '2026-11-22' },
      generatedAt: at('2026-11-23 00:05'),
      closedAt: at('2026-11-23 00:05'),
      closeDueAt: at('2026-11-23 00:05'),
    })
  })

  it('lists every quota of the unit that is in force for some of its days, with its result', () => {
    const { quotas, summary } = weekReport()
    expect(quotas.map(({ quotaName, status }) => [quotaName, status])).toEqual([
      ['Tin, bài trên Trang', 'met'],
      ['Bài chuyên sâu', 'exempt'],
      ['Chỉ tiêu mới', null],
    ])
    expect(summary).toEqual({ quotas: 3, met: 1, missed: 0, exempt: 1, notJudged: 1 })
  })

  it('gives each item its names and its link, and nobody as author', () => {
    const [line] = weekReport().quotas
    expect(line?.items.map(({ subjectId }) => subjectId)).toEqual(['b', 'a', 'c'])
    expect(line?.items[1]).toEqual({
      subjectType: 'article',
      subjectId: 'a',
      channelId: 'web',
      channelName: 'Trang thông tin điện tử',
      unitId: 'office',
      unitName: 'Văn phòng',
      sectionId: 'activities',
      sectionName: 'Hoạt động',
      kind: 'news',
      title: 'Title of a',
      slug: 'slug-a',
      link: 'https://example.vn/tin-bai/slug-a',
      externalUrl: null,
      origin: 'nhip',
      dueAt: at('2026-11-17 08:00'),
      publishedAt: at('2026-11-17 08:00'),
      recordedAt: null,
    })
    expect(line?.items[2]).toMatchObject({
      link: 'https://portal.example.vn/tin-1',
      sectionName: null,
      unitName: 'Ban Quản lý',
    })
  })

  it('says what came in from an earlier week, what was due and not out, and what no longer counts', () => {
    const [line] = weekReport().quotas
    expect(line?.movedIn.map(({ subjectId }) => subjectId)).toEqual(['b'])
    expect(line?.movedOut.map(({ subjectId }) => subjectId)).toEqual(['e'])
    expect(line?.notCounted.map(({ subjectId, why }) => [subjectId, why])).toEqual([['d', 'withdrawn']])
  })

  it('links nothing that cannot be opened', () => {
    const [line] = weekReport().quotas
    expect([line?.movedOut[0]?.link, line?.notCounted[0]?.link]).toEqual([null, null])
    expect(line?.movedIn[0]?.link).toBe('https://example.vn/tin-bai/slug-b')
  })

  it('names who granted an exemption, and why', () => {
    expect(weekReport().quotas[1]?.exemption).toEqual({
      reason: 'Hệ thống bảo trì',
      byName: 'Nguyễn Văn An',
      at: at('2026-11-20 08:00'),
    })
  })

  it('is a draft until it is closed, also in the middle of the week', () => {
    const draft = weekReport(busyWeek, at('2026-11-18 12:00'), false)
    expect(draft).toMatchObject({ closedAt: null, generatedAt: at('2026-11-18 12:00') })
    expect(draft.quotas[0]?.upcoming.map(({ subjectId, link }) => [subjectId, link])).toEqual([['e', null]])
  })

  it('closed late differs from one closed on time in nothing but the moment it was made', () => {
    const late = weekReport(busyWeek, at('2026-12-24 10:00'))
    const made = { generatedAt: '', closedAt: '' }
    expect({ ...late, ...made }).toEqual({ ...weekReport(), ...made })
  })

  it('is not closed before the week’s delay is over', () => {
    expect(() => weekReport(busyWeek, '2026-11-22T17:04:59.999Z')).toThrow(RangeError)
  })

  it('is refused for a period that is no week', () => {
    const period = periodNamed('2026-11')
    const input = {
      unit: { id: 'u', name: 'U' },
      period,
      assessments: [],
      now: period.end,
      isClosing: false,
      linkOf,
    }
    expect(() =>
      buildWeeklyReport({ ...input, names: { units: {}, sections: {}, channels: {}, people: {} } }),
    ).toThrow(RangeError)
  })
})

describe('the hash of a report', () => {
  const model = weekReport()
  const sha256 = reportSha256(model)

  it('is the same for the same report, also after a round through a database', () => {
    expect(sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(reportSha256(weekReport())).toBe(sha256)
    expect(verifyReport(asStored(model), sha256)).toBe(true)
  })

  it('does not depend on the order in which a database returns the members', () => {
    const turned = Object.fromEntries(Object.entries(asStored(model)).reverse()) as WeeklyReport
    expect(Object.keys(turned)[0]).not.toBe(Object.keys(model)[0])
    expect(verifyReport(turned, sha256)).toBe(true)
  })

  it('tells any change, be it one letter of a title, a count, or an item more', () => {
    const changes: ((copy: WeeklyReport) => void)[] = [
      (copy) => void (copy.unit.name += '.'),
      (copy) => void copy.quotas[0]?.items.pop(),
      (copy) => void copy.quotas.reverse(),
      (copy) => void (copy.closedAt = at('2026-11-23 00:06')),
    ]
    for (const change of changes) {
      const copy = asStored(model)
      change(copy)
      expect(verifyReport(copy, sha256)).toBe(false)
    }
  })

  it('fits no other hash', () => {
    expect(verifyReport(model, `${sha256.slice(0, -1)}${sha256.endsWith('0') ? '1' : '0'}`)).toBe(false)
    expect(verifyReport(model, '')).toBe(false)
  })
})

describe('a frozen report', () => {
  it('is compared with a fresh look at its week, as it comes from the database', () => {
    const rows = [published('2026-11-18 08:00', { subjectId: 'one' })]
    const frozen = asStored(weekReport(rows))
    const late = recorded('2026-11-19 08:00', '2026-11-25 09:00', { subjectId: 'late' })
    const fresh = assessQuota(ruleOf(), periodNamed('2026-W47'), [...rows, late], at('2026-11-25 09:00'))
    expect(diffAssessments(frozen.quotas, [fresh])).toMatchObject([
      { quotaId: 'q1', added: [{ subjectId: 'late' }], statusBefore: 'missed', statusAfter: 'met' },
    ])
    expect(diffAssessments(frozen.quotas, frozen.quotas)).toEqual([])
  })
})
