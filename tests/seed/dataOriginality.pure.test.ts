import { existsSync, readdirSync, readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { fold, lexicalText, similarity } from '@/domain/text'
import { articles } from '@/seed/data/sample'
import type { Article } from '@/seed/data/types'

import { bodyOf } from './dataFacts'

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
