import { describe, expect, it } from 'vitest'

import { checkContent } from '@/domain/editorial/checks'
import { parseProcedureCode } from '@/domain/procedure/code'
import { addDays } from '@/domain/time/instant'
import { topics } from '@/seed/data/reference'
import { procedures, slogans } from '@/seed/data/sample'
import { momentOfSlot } from '@/seed/text/placeInWeek'
import { toLexical } from '@/seed/text/toLexical'

import { allUnits, context, files, NOW, set, TODAY } from './dataFacts'

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
