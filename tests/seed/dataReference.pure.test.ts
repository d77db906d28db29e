import { existsSync, readdirSync, readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { isDay, weekdayOf } from '@/domain/time/instant'
import { channels, holidays, referenceQuota, referenceUnit, sections, topics } from '@/seed/data/reference'

const slugs = (rows: readonly { slug: string }[]) => rows.map((row) => row.slug)

describe('reference content', () => {
  it.each([
    ['sections', sections],
    ['topics', topics],
    ['channels', channels],
  ])('%s have unique slugs without diacritics and composed names', (_, rows) => {
    expect(new Set(slugs(rows)).size).toBe(rows.length)
    for (const { slug, name } of rows) {
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(name).toBe(name.normalize('NFC').trim())
    }
  })

  it('has topics of at most 60 characters, the eleven of plan 000 among them', () => {
    expect(topics.filter(({ name }) => [...name].length > 60)).toEqual([])
    expect(topics.filter(({ planKeys }) => planKeys.some((key) => key.startsWith('000:')))).toHaveLength(11)
  })

  it('gives every plan paragraph one topic', () => {
    const keys = topics.flatMap(({ planKeys }) => planKeys)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('has nineteen channels of every kind, the site itself among them', () => {
    expect(channels).toHaveLength(19)
    expect(new Set(channels.map(({ kind }) => kind)).size).toBe(18)
    expect(channels.find(({ slug }) => slug === 'trang-web')?.kind).toBe('website')
  })

  it('has real days, each once, for both years, Culture Day included', () => {
    const days = holidays.map(({ on }) => on)
    expect(new Set(days).size).toBe(days.length)
    expect(days.every(isDay)).toBe(true)
    expect(days).toEqual([...days].sort())
    expect(days).toEqual(expect.arrayContaining(['2026-11-24', '2027-11-24', '2026-02-17', '2027-02-06']))
  })

  it('swaps working days on Saturdays for days off within the week', () => {
    const swaps = holidays.filter(({ kind }) => kind === 'swapWorking')
    expect(swaps.map(({ on }) => on)).toEqual(['2026-01-10', '2026-08-22'])
    expect(swaps.every(({ on }) => weekdayOf(on) === 6)).toBe(true)
    const off = holidays.filter(({ kind }) => kind === 'compensatory')
    expect(off.every(({ on }) => weekdayOf(on) <= 5)).toBe(true)
  })

  it('asks the first unit for two items a week on its own site', () => {
    expect(referenceQuota).toMatchObject({
      unit: referenceUnit.slug,
      minimum: 2,
      period: 'week',
      channel: 'trang-web',
    })
    expect(Object.values(referenceUnit.footer ?? {}).every((value) => value !== '')).toBe(true)
  })
})

const PLANS = new URL('../../../shared/plans/', import.meta.url)
type Plan = { topics: { key: string }[] }

describe('the plans the reference content is drawn from', () => {
  it('find each of their topics here', () => {
    if (!existsSync(PLANS))
      return console.warn('shared/plans does not stand beside the project: not compared')
    const known = new Set(topics.flatMap(({ planKeys }) => planKeys))
    const files = readdirSync(PLANS).filter((name) => /^\d{3}_.*\.json$/.test(name))
    const wanted = files.flatMap((name) => {
      const plan = JSON.parse(readFileSync(new URL(name, PLANS), 'utf8')) as Plan
      return plan.topics.map(({ key }) => `${name.slice(0, 3)}:${key}`)
    })
    expect(wanted.filter((key) => !known.has(key))).toEqual([])
  })
})
