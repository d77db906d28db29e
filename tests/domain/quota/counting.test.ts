import { describe, expect, it } from 'vitest'
import { assessQuota, type LedgerRow, type QuotaRule } from '@/domain/quota'
import { at, periodNamed, planned, published, recorded, ruleOf } from '@tests/domain/quota/support'

const week = periodNamed('2026-W47')
const AFTER = at('2026-11-23 00:05')

const judge = (rows: LedgerRow[], rule: QuotaRule = ruleOf(), now = AFTER) =>
  assessQuota(rule, week, rows, now)
const count = (rows: LedgerRow[], changes: Partial<QuotaRule> = {}) => judge(rows, ruleOf(changes)).published
const why = (rows: LedgerRow[], changes: Partial<QuotaRule> = {}) =>
  judge(rows, ruleOf(changes)).notCounted.map((item) => item.why)

describe('the week of an item', () => {
  it('is that of its publication, to the millisecond', () => {
    const counted = (publishedAt: string) =>
      count([published('2026-11-18 08:00', { publishedAt, dueAt: publishedAt })])
    expect(counted('2026-11-15T16:59:59.999Z')).toBe(0)
    expect(counted('2026-11-15T17:00:00.000Z')).toBe(1)
    expect(counted('2026-11-22T16:59:59.999Z')).toBe(1)
    expect(counted('2026-11-22T17:00:00.000Z')).toBe(0)
  })
})

describe('an item counts once', () => {
  const first = published('2026-11-17 08:00', {
    subjectId: 'a',
    status: 'superseded',
    supersededAt: at('2026-11-18 08:00'),
  })
  const second = published('2026-11-18 08:00', { subjectId: 'a', edition: 2 })

  it('however often it is revised, in whatever order the rows come', () => {
    expect(count([first, second])).toBe(1)
    expect(count([second, first])).toBe(1)
    expect(judge([second, first]).items).toMatchObject([
      { subjectId: 'a', publishedAt: at('2026-11-17 08:00') },
    ])
  })

  it('under the title people see at the end of the week', () => {
    const retitled = { ...second, title: 'Better' }
    expect(judge([first, retitled]).items).toMatchObject([{ title: 'Better' }])
    const later = published('2026-11-23 00:01', { subjectId: 'a', edition: 3, title: 'Too late' })
    expect(
      judge([first, { ...retitled, status: 'superseded', supersededAt: later.publishedAt }, later]).items,
    ).toMatchObject([{ title: 'Better' }])
  })

  it('when it was withdrawn and published again before the end', () => {
    const withdrawn = {
      ...first,
      status: 'withdrawn' as const,
      supersededAt: null,
      withdrawnAt: at('2026-11-17 12:00'),
    }
    expect(count([withdrawn, second])).toBe(1)
  })

  it('and not again in a later week, where it is named as not new', () => {
    const old = published('2026-11-10 08:00', {
      subjectId: 'b',
      status: 'superseded',
      supersededAt: at('2026-11-18 08:00'),
    })
    const revised = published('2026-11-18 08:00', { subjectId: 'b', edition: 2 })
    expect(count([old, revised])).toBe(0)
    expect(why([old, revised])).toEqual(['notFirst'])
    expect(
      why([
        { ...old, status: 'withdrawn', supersededAt: null, withdrawnAt: at('2026-11-11 08:00') },
        revised,
      ]),
    ).toEqual(['notFirst'])
  })

  it('so that an item merely still standing from before is in no list', () => {
    expect(judge([published('2026-11-10 08:00')])).toMatchObject({
      items: [],
      notCounted: [],
      upcoming: [],
      movedOut: [],
    })
  })

  it('though an article and a slogan share an id', () => {
    const rows = [
      published('2026-11-17 08:00', { subjectId: 'x' }),
      published('2026-11-18 08:00', { subjectId: 'x', subjectType: 'slogan', kind: null }),
    ]
    expect(count(rows, { kinds: [] })).toBe(2)
  })
})

describe('a withdrawal', () => {
  const withdrawnAt = (moment: string) =>
    published('2026-11-17 08:00', { subjectId: 'w', status: 'withdrawn', withdrawnAt: moment })

  it('before the end of the week takes the item out of the count', () => {
    expect(count([withdrawnAt('2026-11-22T16:59:59.999Z')])).toBe(0)
    expect(why([withdrawnAt('2026-11-22T16:59:59.999Z')])).toEqual(['withdrawn'])
  })

  it('at the end or later changes nothing', () => {
    expect(count([withdrawnAt('2026-11-22T17:00:00.000Z')])).toBe(1)
  })

  it('of the second edition counts as a withdrawal of the item', () => {
    const first = published('2026-11-17 08:00', {
      subjectId: 'w',
      status: 'superseded',
      supersededAt: at('2026-11-18 08:00'),
    })
    const second = (moment: string) =>
      published('2026-11-18 08:00', {
        subjectId: 'w',
        edition: 2,
        status: 'withdrawn',
        withdrawnAt: at(moment),
      })
    expect(count([first, second('2026-11-19 08:00')])).toBe(0)
    expect(count([first, second('2026-11-23 08:00')])).toBe(1)
  })

  it('followed by a third edition only after the end stays a withdrawal', () => {
    const first = withdrawnAt(at('2026-11-18 08:00'))
    const again = published('2026-11-23 08:00', { subjectId: 'w', edition: 2 })
    expect(count([first, again])).toBe(0)
  })
})

describe('what a quota asks for', () => {
  it('is a kind of content, or any when none is named', () => {
    const photo = published('2026-11-18 08:00', { kind: 'photo' })
    expect([count([photo]), why([photo])]).toEqual([0, ['kind']])
    expect(count([photo], { kinds: [] })).toBe(1)
  })

  it('may name slogans and procedures as kinds', () => {
    const slogan = published('2026-11-18 08:00', { subjectType: 'slogan', kind: null })
    expect(count([slogan], { kinds: ['slogan'] })).toBe(1)
    expect(count([slogan], { kinds: ['news'] })).toBe(0)
  })

  it('is one of its topics', () => {
    const row = published('2026-11-18 08:00', { topicIds: ['reform', 'tax'] })
    expect(count([row], { topicIds: ['tax', 'land'] })).toBe(1)
    expect([count([row], { topicIds: ['land'] }), why([row], { topicIds: ['land'] })]).toEqual([0, ['topic']])
  })

  it('comes from one of its units, each once', () => {
    const rows = [published('2026-11-18 08:00'), published('2026-11-18 09:00', { unitId: 'elsewhere' })]
    expect(count(rows)).toBe(1)
    expect(count(rows, { unitIds: ['board'] })).toBe(0)
    expect(count(rows, { unitIds: ['office', 'office', 'elsewhere'] })).toBe(2)
  })

  it('is that of the first edition: a later one does not move the item', () => {
    const first = published('2026-11-17 08:00', {
      subjectId: 'k',
      status: 'superseded',
      supersededAt: at('2026-11-18 08:00'),
    })
    const second = published('2026-11-18 08:00', {
      subjectId: 'k',
      edition: 2,
      kind: 'photo',
      unitId: 'elsewhere',
      topicIds: [],
    })
    expect(count([first, second], { topicIds: ['reform'] })).toBe(1)
  })
})

describe('channels', () => {
  const web = published('2026-11-18 08:00', { subjectId: 'c' })
  const zalo = published('2026-11-19 08:00', { subjectId: 'c', channelId: 'zalo' })

  it('are counted apart when the quota names one', () => {
    expect(count([web, zalo])).toBe(1)
    expect(count([web, zalo], { channelId: 'zalo' })).toBe(1)
    expect(count([web], { channelId: 'zalo' })).toBe(0)
  })

  it('are first each for itself: an old item is new on the loudspeaker', () => {
    const old = published('2026-10-01 08:00', { subjectId: 'd' })
    const aloud = published('2026-11-18 08:00', { subjectId: 'd', channelId: 'loudspeaker' })
    expect(count([old, aloud], { channelId: 'loudspeaker' })).toBe(1)
    expect(count([old, aloud], { channelId: null })).toBe(0)
  })

  it('make one item together when the quota names none', () => {
    expect(count([web, zalo], { channelId: null })).toBe(1)
    expect(judge([zalo, web], ruleOf({ channelId: null })).items).toMatchObject([{ channelId: 'web' }])
  })

  it('keep an item standing while one of them shows it, for a quota that names none', () => {
    const gone = { ...web, status: 'withdrawn' as const, withdrawnAt: at('2026-11-20 08:00') }
    expect(count([gone, zalo], { channelId: null })).toBe(1)
    expect(count([gone, zalo])).toBe(0)
    const both = { ...zalo, status: 'withdrawn' as const, withdrawnAt: at('2026-11-20 08:00') }
    expect(count([gone, both], { channelId: null })).toBe(0)
  })

  it('are not still to come once another has carried the item, for a quota that names none', () => {
    const soon = planned('2026-11-20 08:00', { subjectId: 'c', channelId: 'zalo' })
    const midweek = at('2026-11-18 12:00')
    expect(judge([web, soon], ruleOf({ channelId: null }), midweek)).toMatchObject({
      published: 1,
      planned: 0,
    })
    expect(judge([web, soon], ruleOf({ channelId: 'zalo' }), midweek)).toMatchObject({
      published: 0,
      planned: 1,
    })
  })
})

describe('a quota that names no channel', () => {
  const anywhere = ruleOf({ channelId: null })
  const midweek = at('2026-11-18 12:00')

  it('has an item coming once, by its earliest channel that still works', () => {
    const zalo = planned('2026-11-21 08:00', { subjectId: 'n', channelId: 'zalo' })
    const web = planned('2026-11-20 08:00', { subjectId: 'n' })
    expect(judge([zalo, web], anywhere, midweek)).toMatchObject({
      planned: 1,
      upcoming: [{ channelId: 'web' }],
    })
    const failed = { ...web, status: 'failed' as const }
    expect(judge([failed, zalo], anywhere, midweek)).toMatchObject({
      planned: 1,
      upcoming: [{ channelId: 'zalo' }],
    })
  })

  it('names an old item that reached another channel this week as not new', () => {
    const web = published('2026-10-01 08:00', { subjectId: 'n' })
    const zalo = published('2026-11-17 08:00', { subjectId: 'n', channelId: 'zalo' })
    expect(judge([web, zalo], anywhere).notCounted).toMatchObject([{ subjectId: 'n', why: 'notFirst' }])
  })
})

describe('an item recorded afterwards', () => {
  it('counts in the week of its real date from its recording on', () => {
    const row = recorded('2026-11-18 08:00', '2026-11-24 09:00')
    expect(judge([row], ruleOf(), AFTER).published).toBe(0)
    expect(judge([row], ruleOf(), at('2026-11-24 09:00')).published).toBe(1)
  })

  it('brings its own link and its date of recording', () => {
    const [item] = judge([recorded('2026-11-18 08:00', '2026-11-19 09:00')]).items
    expect(item).toMatchObject({
      origin: 'recorded',
      externalUrl: 'https://portal.example.vn/tin-1',
      recordedAt: at('2026-11-19 09:00'),
    })
  })

  it('moves the first publication back when it is older than ours', () => {
    const ours = published('2026-11-18 08:00', { subjectId: 'p', edition: 1 })
    const older = recorded('2026-11-11 08:00', '2026-11-19 08:00', { subjectId: 'p', edition: 2 })
    expect(count([ours, older])).toBe(0)
  })
})

describe('lists', () => {
  it('are in order of publication, whatever the order of rows', () => {
    const rows = [
      published('2026-11-19 08:00', { subjectId: 'z' }),
      published('2026-11-17 08:00', { subjectId: 'y' }),
      published('2026-11-17 08:00', { subjectId: 'x', unitId: 'board' }),
    ]
    const order = (list: LedgerRow[]) => judge(list).items.map((item) => item.subjectId)
    expect(order(rows)).toEqual(['x', 'y', 'z'])
    expect(order([...rows].reverse())).toEqual(['x', 'y', 'z'])
  })

  it('leave the rows as they were', () => {
    const rows = [published('2026-11-19 08:00'), published('2026-11-17 08:00')].map((row) =>
      Object.freeze(row),
    )
    expect(() => judge(Object.freeze(rows) as LedgerRow[])).not.toThrow()
  })
})
