import { describe, expect, it } from 'vitest'

import { checkContent } from '@/domain/editorial/checks'
import { lexicalLinks, lexicalText } from '@/domain/text'
import { sections, topics } from '@/seed/data/reference'
import { articles, pictures, procedures } from '@/seed/data/sample'
import { momentOfSlot } from '@/seed/text/placeInWeek'

import { allUnits, bodyOf, contentOf, context, NOW, recentTitlesFor, set, stateOf } from './dataFacts'

describe('sample articles', () => {
  it('are 122 with slugs of their own, in the states every desk needs', () => {
    expect(articles).toHaveLength(122)
    expect(set(articles).size).toBe(122)
    const count = (status: string) => articles.filter((article) => stateOf(article) === status).length
    expect(
      ['draft', 'submitted', 'edited', 'returned', 'approved', 'shelved', 'withdrawn', 'published'].map(
        count,
      ),
    ).toEqual([3, 3, 3, 2, 2, 2, 2, 105])
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
