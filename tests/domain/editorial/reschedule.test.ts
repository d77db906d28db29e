import { describe, expect, it } from 'vitest'
import { checkReschedule } from '@/domain/editorial/checks/schedule'
import type { SubjectType } from '@/domain/editorial/status'

const now = '2026-11-18T02:00:00.000Z'
const from = '2026-11-20T17:00:00.000Z'
const until = '2026-11-30T17:00:00.000Z'
const late = '2026-11-30T16:59:59.999Z'

const move = (
  type: SubjectType,
  publishAt: string | null | undefined,
  wanted = { publishAt: from, removeAt: until },
) =>
  checkReschedule({ type, publishAt, wanted, now }).map(
    ({ code, path, severity }) => `${severity} ${code} ${path}`,
  )

describe('moving approved content', () => {
  it('needs a time; null is one and means now', () => {
    for (const type of ['article', 'slogan', 'procedure'] as const) {
      expect(move(type, undefined)).toEqual(['error missing publishAt'])
    }
    expect(move('article', null)).toEqual([])
  })

  it('leaves an article out before it comes off', () => {
    expect(move('article', late)).toEqual([])
    expect(move('article', until)).toEqual(['error removeBeforePublish removeAt'])
  })

  it('keeps slogans and procedures within the days they are in force', () => {
    for (const type of ['slogan', 'procedure'] as const) {
      expect(move(type, null)).toEqual(['error beforeEffective publishAt'])
      expect(move(type, '2026-11-20T16:59:59.999Z')).toEqual(['error beforeEffective publishAt'])
      expect(move(type, from)).toEqual([])
      expect(move(type, late)).toEqual([])
      expect(move(type, until)).toEqual(['error afterEffective publishAt'])
    }
  })
})
