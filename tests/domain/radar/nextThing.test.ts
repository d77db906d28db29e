import { describe, expect, it } from 'vitest'
import {
  NEXT_CODES,
  nextForPerson,
  nextForQuota,
  type Can,
  type PersonFactsNow,
  type QuotaFacts,
  type Waiting,
} from '@/domain/radar/nextThing'
import { radarLabels } from '@/labels/radar'

const NOTHING: Waiting = {
  failed: 0,
  approvals: 0,
  submissions: 0,
  returned: 0,
  drafts: 0,
  reserve: 0,
  onOtherDesks: 0,
}
const EVERYTHING: Waiting = {
  failed: 1,
  approvals: 2,
  submissions: 3,
  returned: 4,
  drafts: 5,
  reserve: 6,
  onOtherDesks: 0,
}
const NOBODY: Can = {
  approve: false,
  schedule: false,
  edit: false,
  write: false,
  confirm: false,
  chase: false,
  watch: false,
  maintain: false,
}
const who = (...rights: (keyof Can)[]): Can => ({
  ...NOBODY,
  ...Object.fromEntries(rights.map((right) => [right, true])),
})
const chief = who('approve', 'schedule', 'edit')
const editor = who('edit', 'write')
const contributor = who('write')
const office = who('chase')
const leader = who('watch')

const atRisk: QuotaFacts = { status: 'atRisk', planned: 0, missing: 2 }
const next = (facts: QuotaFacts, waiting: Partial<Waiting>, can: Can) => {
  const { code, count } = nextForQuota(facts, { ...NOTHING, ...waiting }, can)
  return `${code} ${count}`
}

describe('the next thing for a quota at risk', () => {
  it('is what brings a piece closest to the readers, and this person may do', () => {
    const steps: string[] = []
    let waiting = EVERYTHING
    const all = who('approve', 'schedule', 'edit', 'write')
    for (const done of [
      'failed',
      'approvals',
      'submissions',
      'returned',
      'reserve',
      'drafts',
      null,
    ] as const) {
      steps.push(next(atRisk, waiting, all))
      if (done) waiting = { ...waiting, [done]: 0 }
    }
    expect(steps).toEqual([
      'repair 1',
      'approve 2',
      'edit 3',
      'fix 4',
      'pickReserve 6',
      'finish 5',
      'write 2',
    ])
  })

  it('differs by what each role may do', () => {
    const waiting = { approvals: 1, submissions: 1, returned: 1, reserve: 1, drafts: 1 }
    expect(next(atRisk, waiting, chief)).toBe('approve 1')
    expect(next(atRisk, waiting, editor)).toBe('edit 1')
    expect(next(atRisk, waiting, contributor)).toBe('fix 1')
    expect(next(atRisk, waiting, office)).toBe('remind 2')
    expect(next(atRisk, waiting, leader)).toBe('watch 2')
    expect(next(atRisk, waiting, NOBODY)).toBe('awaitOthers 2')
  })

  it('asks nobody to write what others have on their desks already', () => {
    expect(next(atRisk, { onOtherDesks: 1 }, contributor)).toBe('write 2')
    expect(next(atRisk, { onOtherDesks: 2 }, contributor)).toBe('awaitOthers 2')
    expect(next(atRisk, { onOtherDesks: 2 }, chief)).toBe('awaitOthers 2')
  })
})

describe('the next thing for a quota that is not at risk', () => {
  it('is to wait for the time, or nothing; what failed is mended all the same', () => {
    expect(next({ status: 'onTrack', planned: 1, missing: 0 }, EVERYTHING, contributor)).toBe('awaitTime 1')
    expect(next({ status: 'onTrack', planned: 1, missing: 0 }, EVERYTHING, chief)).toBe('repair 1')
    for (const status of ['met', 'exempt', 'notStarted', null] as const)
      expect(next({ status, planned: 0, missing: 0 }, { approvals: 2 }, chief)).toBe('none 0')
  })
})

const facts = (extra: Partial<PersonFactsNow> = {}): PersonFactsNow => ({
  quotas: [],
  waiting: NOTHING,
  behind: 0,
  procedures: { toConfirm: 0, expiring: 0 },
  system: { jobs: 0, mails: 0 },
  ...extra,
})
const quota = (id: string, deadline: string, code: 'write' | 'approve' | 'awaitTime', count = 1) => ({
  id,
  deadline,
  next: { code, count },
})

describe('the next thing for a person', () => {
  it('is the quota that ends soonest among those that can still be helped', () => {
    const quotas = [
      quota('month', '2026-11-30', 'write', 3),
      quota('week', '2026-11-22', 'write', 2),
      quota('settled', '2026-11-21', 'awaitTime'),
    ]
    expect(nextForPerson(facts({ quotas }), contributor)).toEqual({
      code: 'write',
      count: 2,
      quotaId: 'week',
    })
  })

  it('mends first, and does what waits when no quota asks for anything', () => {
    const quotas = [quota('week', '2026-11-22', 'approve')]
    const code = (extra: Partial<PersonFactsNow>, can: Can) => nextForPerson(facts(extra), can).code
    expect(code({ quotas, waiting: EVERYTHING }, chief)).toBe('repair')
    expect(code({ waiting: { ...EVERYTHING, failed: 0 } }, chief)).toBe('approve')
    expect(code({ waiting: EVERYTHING }, editor)).toBe('edit')
    expect(code({ waiting: { ...NOTHING, drafts: 1 } }, contributor)).toBe('finish')
    expect(code({ behind: 2 }, office)).toBe('remind')
    expect(code({ behind: 2 }, leader)).toBe('watch')
    expect(code({ procedures: { toConfirm: 1, expiring: 1 } }, who('confirm'))).toBe('confirm')
    expect(code({ procedures: { toConfirm: 0, expiring: 1 } }, who('confirm'))).toBe('renew')
    expect(code({ system: { jobs: 1, mails: 1 } }, who('maintain'))).toBe('restoreJobs')
    expect(code({ system: { jobs: 0, mails: 1 } }, who('maintain'))).toBe('resendMails')
    expect(code({ waiting: EVERYTHING, behind: 1, system: { jobs: 1, mails: 1 } }, NOBODY)).toBe('none')
  })

  it('has words for every code', () => {
    expect(Object.keys(radarLabels.next).sort()).toEqual([...NEXT_CODES].sort())
  })
})
