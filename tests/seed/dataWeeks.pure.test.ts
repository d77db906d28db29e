import { describe, expect, it } from 'vitest'

import { assessQuota, type LedgerRow, type QuotaRule } from '@/domain/quota'
import { periodOf, previousPeriod } from '@/domain/time/period'
import { addDays, startOfDay, toDay } from '@/domain/time/instant'
import { referenceQuota, referenceUnit } from '@/seed/data/reference'
import { articles, exemptions, units } from '@/seed/data/sample'
import type { Article } from '@/seed/data/types'
import { comingMoment, momentOfSlot, pastMoment } from '@/seed/text/placeInWeek'

const WEEKS = 20

const below = (slug: string): string[] => [
  slug,
  ...units.filter(({ parent }) => parent === slug).flatMap((unit) => below(unit.slug)),
]

const rowOf = (article: Article, now: string): LedgerRow[] => {
  const state = article.state ?? { status: 'published' as const }
  const isPlanned = state.status === 'approved'
  if (!isPlanned && state.status !== 'published' && state.status !== 'withdrawn') return []
  const at = isPlanned ? comingMoment(article.at, now) : pastMoment(article.at, now)
  const withdrawnAt =
    state.status === 'withdrawn' ? startOfDay(addDays(toDay(at), state.afterDays + 1)) : null
  return [
    {
      id: article.slug,
      subjectType: 'article',
      subjectId: article.slug,
      channelId: referenceQuota.channel,
      edition: 1,
      status: isPlanned ? 'planned' : withdrawnAt === null ? 'published' : 'withdrawn',
      dueAt: at,
      publishedAt: isPlanned ? null : at,
      supersededAt: null,
      withdrawnAt,
      cancelledAt: null,
      unitId: article.unit,
      topicIds: article.topics,
      kind: article.kind,
      title: article.title,
      slug: article.slug,
      externalUrl: null,
      recordedAt: null,
      origin: 'nhip',
    },
  ]
}

const assessAll = (now: string) => {
  const weeks = [periodOf('week', now)]
  while (weeks.length < WEEKS) weeks.push(previousPeriod(weeks.at(-1)!))
  const firstOn = weeks.at(-1)!.firstOn
  const rule: QuotaRule = {
    id: 'quota',
    name: referenceQuota.name,
    unitId: referenceUnit.slug,
    period: 'week',
    minimum: referenceQuota.minimum,
    kinds: referenceQuota.kinds,
    channelId: referenceQuota.channel,
    topicIds: [],
    unitIds: below(referenceUnit.slug),
    validFromOn: firstOn,
    validToOn: null,
    knownSince: startOfDay(firstOn),
    counting: null,
    exemptions: exemptions.map(({ weeksAgo, reason, by, decidedAt }) => ({
      periodKey: weeks[weeksAgo]!.key,
      reason,
      by,
      at: momentOfSlot(decidedAt, now),
    })),
  }
  const rows = articles.flatMap((article) => rowOf(article, now))
  return weeks.map((week) => assessQuota(rule, week, rows, now))
}

const MISSED_WEEKS = [4, 8, 14, 17]

describe('the weeks of the sample', () => {
  it.each([
    ['a Saturday', '2026-11-21T07:30:00.000Z'],
    ['a Wednesday of another year', '2027-03-10T03:00:00.000Z'],
    ['the first week of 2027, after week 53', '2027-01-06T05:00:00.000Z'],
  ])('seen on %s: fourteen met, four missed, one exempt', (_, now) => {
    const [, ...past] = assessAll(now)
    const weeksWith = (status: string) =>
      past.flatMap((assessment, at) => (assessment.status === status ? [at + 1] : []))
    expect(weeksWith('met')).toHaveLength(14)
    expect(weeksWith('missed')).toEqual(MISSED_WEEKS)
    expect(weeksWith('exempt')).toEqual([11])
  })

  it('the current week has one item out, one on its way and is on track, even a minute after Monday 00:00', () => {
    for (const now of ['2026-11-21T07:30:00.000Z', '2026-11-15T17:05:00.000Z', '2026-11-22T16:50:00.000Z']) {
      const [current] = assessAll(now)
      expect(current, now).toMatchObject({ status: 'onTrack', published: 1, planned: 1, missing: 0 })
    }
  })

  it('a piece taken off within its week costs that week, one taken off later does not', () => {
    const past = assessAll('2026-11-21T07:30:00.000Z')
    expect(past[4]).toMatchObject({ published: 1, status: 'missed' })
    expect(past[9]).toMatchObject({ status: 'met' })
    expect(past[9]!.items.map(({ slug }) => slug)).toContain('gia-cho-thue-lai-ha-tang-tham-khao')
  })

  it('other units fill every week too, so that their pages and feeds have something to show', () => {
    const own = new Set(below(referenceUnit.slug))
    const weeks = new Set(articles.filter(({ unit }) => !own.has(unit)).map(({ at }) => at[0]))
    expect(weeks.size).toBe(WEEKS)
  })
})
