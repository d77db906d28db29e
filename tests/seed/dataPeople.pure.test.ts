import { describe, expect, it } from 'vitest'

import { referenceUnit } from '@/seed/data/reference'
import { accounts, articles, delegations, exemptions, units } from '@/seed/data/sample'

import { allUnits, set } from './dataFacts'

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
})
