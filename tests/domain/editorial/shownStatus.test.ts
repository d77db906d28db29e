import { describe, expect, it } from 'vitest'
import { shownStatus } from '@/domain/editorial/shownStatus'
import { NOW } from './people'

describe('shownStatus', () => {
  it('says scheduled while the time of an approved item is still to come, shelved without one, failed when it was given up', () => {
    const at = (
      status: 'approved' | 'draft',
      scheduledFor: string | null,
      publishError: string | null = null,
    ) => shownStatus({ status, scheduledFor, publishError }, NOW)
    expect(at('approved', '2026-11-18T02:00:00.001Z')).toBe('scheduled')
    expect(at('approved', NOW)).toBe('approved')
    expect(at('approved', null)).toBe('shelved')
    expect(at('approved', NOW, 'SQLITE_FULL: disk full')).toBe('failed')
    expect(at('draft', '2027-01-01T00:00:00.000Z')).toBe('draft')
  })
})
