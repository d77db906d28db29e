import type { QuotaStatus } from '@/domain/quota'
import type { Instant } from '@/domain/time/instant'

/** What a person may do, by assignment or delegation, in the units in question. */
export type Can = Readonly<
  Record<'approve' | 'edit' | 'write' | 'schedule' | 'confirm' | 'chase' | 'watch' | 'maintain', boolean>
>

/** What waits there. */
export type Waiting = {
  /** Approved pieces that could not go out. */
  readonly failed: number
  /** Waiting for an approval that this person may give. */
  readonly approvals: number
  readonly submissions: number
  /** The person's own, sent back. */
  readonly returned: number
  /** The person's own, unfinished. */
  readonly drafts: number
  /** Approved pieces on the reserve shelf. */
  readonly reserve: number
  /** On somebody else's desk: whoever asks can only wait for it. */
  readonly onOtherDesks: number
}

export const NEXT_CODES = [
  'repair',
  'approve',
  'edit',
  'fix',
  'pickReserve',
  'finish',
  'write',
  'remind',
  'watch',
  'confirm',
  'renew',
  'restoreJobs',
  'resendMails',
  'awaitOthers',
  'awaitTime',
  'none',
] as const
export type NextCode = (typeof NEXT_CODES)[number]

/** The one thing to do next, and how many of it there are. */
export type NextThing = { readonly code: NextCode; readonly count: number }

export type QuotaFacts = {
  readonly status: QuotaStatus | null
  readonly planned: number
  readonly missing: number
}

const IDLE: readonly NextCode[] = ['awaitOthers', 'awaitTime', 'none']
/** Is there something to do, or only something to wait for? */
export const isIdle = ({ code }: NextThing): boolean => IDLE.includes(code)

const first = (...candidates: readonly (NextThing | false)[]): NextThing =>
  candidates.find((each): each is NextThing => each !== false && each.count > 0) ?? { code: 'none', count: 0 }

const thing = (isPossible: boolean, code: NextCode, count: number): NextThing | false =>
  isPossible && { code, count }

/**
 * What this person does next for one quota in its running period. The nearer a piece is to the readers, the sooner its
 * turn: mend what failed, decide, edit, correct, take from the shelf, finish, write. Who only watches chases or looks.
 */
export function nextForQuota(
  { status, planned, missing }: QuotaFacts,
  waiting: Waiting,
  can: Can,
): NextThing {
  const repair = thing(can.approve, 'repair', waiting.failed)
  if (status === 'onTrack') return first(repair, { code: 'awaitTime', count: planned })
  if (status !== 'atRisk') return first(repair)
  return first(
    repair,
    thing(can.approve, 'approve', waiting.approvals),
    thing(can.edit, 'edit', waiting.submissions),
    thing(can.write, 'fix', waiting.returned),
    thing(can.schedule, 'pickReserve', waiting.reserve),
    thing(can.write, 'finish', waiting.drafts),
    thing(can.write && waiting.onOtherDesks < missing, 'write', missing),
    thing(can.chase, 'remind', missing),
    thing(can.watch, 'watch', missing),
    { code: 'awaitOthers', count: Math.max(missing, waiting.onOtherDesks) },
  )
}

export type PersonFactsNow = {
  /** The quotas of the person's own units with their next things. */
  readonly quotas: readonly { readonly id: string; readonly deadline: Instant; readonly next: NextThing }[]
  /** Everything that waits, whether a quota needs it or not. */
  readonly waiting: Waiting
  /** Units below that are behind. */
  readonly behind: number
  readonly procedures: { readonly toConfirm: number; readonly expiring: number }
  readonly system: { readonly jobs: number; readonly mails: number }
}

/** `quotaId`: the quota the thing is done for, when it is. */
export type PersonsNext = NextThing & { readonly quotaId: string | null }

/**
 * The one thing a person does next: what is broken, then the quota that ends soonest and can still be helped, then
 * whatever waits on the person's desk, then those to be chased. Ties go to the order given.
 */
export function nextForPerson(facts: PersonFactsNow, can: Can): PersonsNext {
  const { waiting, procedures, system, behind } = facts
  const broken = first(
    thing(can.approve, 'repair', waiting.failed),
    thing(can.maintain, 'restoreJobs', system.jobs),
    thing(can.maintain, 'resendMails', system.mails),
  )
  if (!isIdle(broken)) return { ...broken, quotaId: null }
  const [urgent] = facts.quotas
    .filter(({ next }) => !isIdle(next))
    .toSorted((a, b) => (a.deadline < b.deadline ? -1 : a.deadline > b.deadline ? 1 : 0))
  if (urgent) return { ...urgent.next, quotaId: urgent.id }
  return {
    ...first(
      thing(can.approve, 'approve', waiting.approvals),
      thing(can.edit, 'edit', waiting.submissions),
      thing(can.write, 'fix', waiting.returned),
      thing(can.confirm, 'confirm', procedures.toConfirm),
      thing(can.confirm, 'renew', procedures.expiring),
      thing(can.chase, 'remind', behind),
      thing(can.watch, 'watch', behind),
      thing(can.write, 'finish', waiting.drafts),
    ),
    quotaId: null,
  }
}
