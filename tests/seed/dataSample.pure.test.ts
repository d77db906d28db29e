import { existsSync, readdirSync, readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { checkContent } from '@/domain/editorial/checks'
import type { CheckContext } from '@/domain/editorial/checks/types'
import type { FileFacts } from '@/domain/editorial/content'
import { parseProcedureCode } from '@/domain/procedure/code'
import { fold, lexicalLinks, lexicalText, similarity } from '@/domain/text'
import { addDays } from '@/domain/time/instant'
import { channels, referenceUnit, sections, topics } from '@/seed/data/reference'
import {
  accounts,
  articles,
  delegations,
  exemptions,
  pictures,
  procedures,
  slogans,
  units,
} from '@/seed/data/sample'
import type { Article } from '@/seed/data/types'
import { fillDates } from '@/seed/text/fillDates'
import { dayOfSlot, momentOfSlot } from '@/seed/text/placeInWeek'
import { toLexical } from '@/seed/text/toLexical'

const NOW = '2026-11-21T07:30:00.000Z'
const TODAY = '2026-11-21'
const allUnits = [referenceUnit, ...units]
const set = (rows: readonly { slug: string }[]) => new Set(rows.map(({ slug }) => slug))
const files: Record<string, FileFacts> = Object.fromEntries(
  pictures.map(({ slug, alt, caption = null }) => [
    slug,
    { id: slug, sha256: slug, alt, caption, credit: null },
  ]),
)
const context: CheckContext = {
  now: NOW,
  publishAt: null,
  removeAt: null,
  isSlugTaken: false,
  recentTitles: [],
}

const bodyOf = (article: Article) => toLexical(fillDates(article.body, dayOfSlot(article.at, NOW)))

const contentOf = (article: Article) => {
  const on = dayOfSlot(article.at, NOW)
  return {
    type: 'article' as const,
    ...article,
    title: fillDates(article.title, on),
    lead: fillDates(article.lead, on),
    unitId: article.unit,
    sectionId: article.section,
    topicIds: article.topics,
    coverId: article.cover,
    body: bodyOf(article),
    galleryIds: article.gallery ?? [],
    videoUrl: article.videoUrl ?? null,
    byline: article.byline ?? null,
    isRepost: article.source !== undefined,
    source: article.source
      ? { ...article.source, publishedAt: momentOfSlot([article.at[0] + 1, article.at[1], '08:00'], NOW) }
      : null,
    files,
  }
}

/** What the desk would compare a title with: everything else that had gone out by the time of the article. */
const recentTitlesFor = (article: Article) =>
  articles
    .filter((other) => other !== article)
    .map((other) => ({ id: other.slug, title: contentOf(other).title, at: momentOfSlot(other.at, NOW) }))

const stateOf = ({ state }: Article) => state?.status ?? 'published'

describe('sample articles', () => {
  it('are 120 with slugs of their own, in the states every desk needs', () => {
    expect(articles).toHaveLength(120)
    expect(set(articles).size).toBe(120)
    const count = (status: string) => articles.filter((article) => stateOf(article) === status).length
    expect(
      ['draft', 'submitted', 'edited', 'returned', 'approved', 'withdrawn', 'published'].map(count),
    ).toEqual([3, 3, 3, 2, 2, 2, 105])
  })

  it('mix their kinds and carry eight reposts with a source', () => {
    const kinds = new Set(articles.map(({ kind }) => kind))
    expect([...kinds].sort()).toEqual(['feature', 'infographic', 'news', 'photo', 'video'])
    expect(articles.filter(({ source }) => source)).toHaveLength(8)
  })

  it.each(articles.map((article) => [article.slug, article] as const))(
    '%s points only at what exists',
    (_, article) => {
      expect(set(allUnits)).toContain(article.unit)
      expect(set(sections)).toContain(article.section)
      expect(article.topics.length).toBeGreaterThanOrEqual(1)
      expect(article.topics.length).toBeLessThanOrEqual(3)
      for (const topic of article.topics) expect(topics.find(({ slug }) => slug === topic)?.active).toBe(true)
      for (const picture of [article.cover, ...(article.gallery ?? [])])
        expect(set(pictures)).toContain(picture)
      expect(article.slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(article.slug.length).toBeLessThanOrEqual(80)
    },
  )

  it.each(articles.map((article) => [article.slug, article] as const))(
    '%s would pass every editorial check',
    (_, article) => {
      const now = momentOfSlot(article.at, NOW)
      expect(
        checkContent(contentOf(article), { ...context, now, recentTitles: recentTitlesFor(article) }),
      ).toEqual([])
    },
  )

  it('are composed, have three to nine blocks, a lead of its own and no date left unfilled', () => {
    for (const article of articles) {
      const { title, lead, body } = contentOf(article)
      for (const text of [title, lead, lexicalText(body)]) {
        expect(text).toBe(text.normalize('NFC'))
        expect(text).not.toMatch(/[{}*#|]|\]\(|\s\s/)
      }
      expect(body.root.children.length, article.slug).toBeGreaterThanOrEqual(3)
      expect(body.root.children.length, article.slug).toBeLessThanOrEqual(9)
      expect(lead.length, article.slug).toBeGreaterThan(60)
    }
  })

  it('link only to articles, procedures and lists the public can open', () => {
    const visible = procedures.filter(({ effectiveFromInDays, effectiveToInDays }) => {
      return effectiveFromInDays <= 0 && (effectiveToInDays === null || effectiveToInDays >= 0)
    })
    const pages = new Set([
      '/thu-tuc',
      '/khau-hieu',
      ...visible.map(({ code }) => `/thu-tuc/${code}`),
      ...articles.filter((article) => stateOf(article) === 'published').map(({ slug }) => `/tin-bai/${slug}`),
    ])
    const links = articles.flatMap((article) => lexicalLinks(bodyOf(article)))
    expect(links.length).toBeGreaterThan(8)
    expect(links.filter((link) => !pages.has(link))).toEqual([])
  })
})

const SHINGLE = 6
const wordsOf = (article: Article) => `${article.lead} ${lexicalText(bodyOf(article))}`
const shingles = (text: string): Set<string> => {
  const words = fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  return new Set(words.slice(SHINGLE - 1).map((_, at) => words.slice(at, at + SHINGLE).join(' ')))
}
const sharedWith = (a: Set<string>, b: Set<string>) => [...a].filter((piece) => b.has(piece)).length / a.size

describe('sample texts', () => {
  it('do not repeat each other: no two titles alike, no two bodies sharing a tenth of their phrases', () => {
    const bodies = articles.map((article) => shingles(wordsOf(article)))
    const alike = articles.flatMap((a, at) =>
      articles.slice(at + 1).flatMap((b, further) => {
        const other = bodies[at + 1 + further] ?? new Set()
        const isAlike = similarity(a.title, b.title) > 0.6 || sharedWith(bodies[at] ?? new Set(), other) > 0.1
        return isAlike ? [`${a.slug} ~ ${b.slug}`] : []
      }),
    )
    expect(alike).toEqual([])
  })

  it('do not copy the plans: phrases shared are names and titles, not sentences', () => {
    const seeds = new URL('../../../shared/seeds/', import.meta.url)
    if (!existsSync(seeds))
      return console.warn('shared/seeds does not stand beside the project: not compared')
    const plans = readdirSync(seeds).map((name) => shingles(readFileSync(new URL(name, seeds), 'utf8')))
    for (const article of articles) {
      const own = shingles(wordsOf(article))
      for (const plan of plans) expect(sharedWith(own, plan), article.slug).toBeLessThan(0.12)
    }
  })
})

describe('sample slogans and procedures', () => {
  it('are fifteen and twenty, each once', () => {
    expect(new Set(slogans.map(({ text }) => text)).size).toBe(15)
    expect(new Set(procedures.map(({ code }) => code)).size).toBe(20)
    expect(set(procedures).size).toBe(20)
  })

  it.each([
    ['slogans', slogans, { over: 3, toCome: 1 }],
    ['procedures', procedures, { over: 1, toCome: 1 }],
  ])('%s are in force but for those over or to come', (_, rows, expected) => {
    expect({
      over: rows.filter(({ effectiveToInDays }) => effectiveToInDays !== null && effectiveToInDays < 0)
        .length,
      toCome: rows.filter(({ effectiveFromInDays }) => effectiveFromInDays > 0).length,
    }).toEqual(expected)
  })

  it.each(slogans.map((row) => [row.text, row] as const))(
    '%s would have passed the checks when it was approved',
    (_, row) => {
      const day = (days: number | null) => (days === null ? null : addDays(TODAY, days))
      const content = {
        type: 'slogan' as const,
        text: row.text,
        topicIds: row.topics,
        unitId: row.unit,
        authority: row.authority,
        documentNumber: row.documentNumber,
        documentOn: day(row.documentInDays),
        scanId: row.scan,
        approvedWording: row.text,
        effectiveFromOn: day(row.effectiveFromInDays),
        effectiveToOn: day(row.effectiveToInDays),
        files,
      }
      const approvedAt = momentOfSlot([20, 1, '08:00'], NOW)
      expect(checkContent(content, { ...context, now: approvedAt })).toEqual([])
      expect(row.documentInDays).toBeLessThanOrEqual(row.effectiveFromInDays)
      for (const topic of row.topics) expect(set(topics)).toContain(topic)
      expect(set(allUnits)).toContain(row.unit)
    },
  )

  it.each(procedures.map((row) => [row.code, row] as const))(
    '%s states every part and would pass the checks',
    (_, row) => {
      const body = toLexical(row.body)
      expect(parseProcedureCode(row.code)?.key).toBe(row.code)
      expect(body.root.children.filter(({ type }) => type === 'heading')).toHaveLength(9)
      expect(row.decisionInDays).toBeLessThan(row.effectiveFromInDays)
      const content = {
        type: 'procedure' as const,
        ...row,
        unitId: row.unit,
        decisionOn: addDays(TODAY, row.decisionInDays),
        effectiveFromOn: addDays(TODAY, row.effectiveFromInDays),
        effectiveToOn: null,
        body,
        files,
      }
      expect(checkContent(content, context)).toEqual([])
      expect(set(allUnits)).toContain(row.unit)
    },
  )
})

describe('sample units and people', () => {
  it('list parents before children and successors that exist', () => {
    const seen = new Set([referenceUnit.slug])
    for (const unit of units) {
      if (unit.parent !== null) expect(seen, unit.slug).toContain(unit.parent)
      expect(seen, unit.slug).not.toContain(unit.slug)
      seen.add(unit.slug)
    }
    for (const { successor } of units) if (successor) expect(seen).toContain(successor)
  })

  it('print one account for each of the seven roles and refer to known units', () => {
    const printed = accounts.filter(({ printed }) => printed).flatMap(({ assignments }) => assignments)
    expect(new Set(printed.map(({ role }) => role)).size).toBe(7)
    expect(printed).toHaveLength(7)
    const known = set(allUnits)
    for (const { department, assignments } of accounts)
      for (const slug of [department, ...assignments.map(({ unit }) => unit)])
        if (slug !== null) expect(known).toContain(slug)
  })

  it('use addresses nobody owns', () => {
    expect(accounts.every(({ email }) => email.endsWith('@nhip.example'))).toBe(true)
    for (const { footer } of allUnits) if (footer) expect(footer.email).toMatch(/@[a-z]+\.example$/)
    for (const { source } of articles) if (source) expect(new URL(source.url).hostname).toMatch(/\.example$/)
  })

  it('name known people in exemptions and delegations, never themselves', () => {
    const emails = new Set(accounts.map(({ email }) => email))
    for (const { by } of exemptions) expect(emails).toContain(by)
    for (const { delegator, delegate } of delegations) {
      expect(emails).toContain(delegator)
      expect(emails).toContain(delegate)
      expect(delegator).not.toBe(delegate)
    }
  })

  it('show every channel kind only once as the site', () => {
    expect(channels.filter(({ kind }) => kind === 'website')).toHaveLength(1)
  })
})
