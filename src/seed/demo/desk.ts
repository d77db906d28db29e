import type { SubjectType } from '@/domain/editorial/status'
import type { Account, Role } from '../data/types'
import type { SampleContent } from './content'

/** Who deals with the documents of a unit, by e-mail; null where nobody holds the role there. */
export type Desk = { author: string; editor: string | null; confirmer: string | null; approver: string }

type People = Pick<SampleContent, 'units' | 'accounts'>

const WRITERS: readonly Role[] = ['contributor', 'editor']
const APPROVERS: readonly Role[] = ['editorInChief', 'leader']
const CONFIRMERS: readonly Role[] = ['procedureOfficer', 'editor', 'editorInChief', 'leader']

/** The unit and all above it, nearest first. */
function upwards(slug: string, units: People['units']): string[] {
  const parent = units.find((unit) => unit.slug === slug)?.parent ?? null
  return parent === null ? [slug] : [slug, ...upwards(parent, units)]
}

const holds = ({ assignments }: Account, role: Role, unit: string): boolean =>
  assignments.some((each) => each.role === role && each.unit === unit)

/**
 * The people for a unit's documents of one type: those nearest in the tree, the first of the roles before the
 * next. Who sits in the very department writes for it; a procedure's officer writes procedures.
 */
export function deskOf(unit: string, type: SubjectType, { units, accounts }: People): Desk {
  const line = upwards(unit, units)
  const nearest = (roles: readonly Role[], except: string | null = null): string | null => {
    for (const slug of line) {
      for (const role of roles) {
        const found = accounts.find((account) => account.email !== except && holds(account, role, slug))
        if (found) return found.email
      }
    }
    return null
  }
  const insider = accounts.find(
    (account) =>
      account.department === unit && WRITERS.some((role) => line.some((slug) => holds(account, role, slug))),
  )
  const author =
    type === 'procedure' ? nearest(['procedureOfficer', ...WRITERS]) : (insider?.email ?? nearest(WRITERS))
  const approver = nearest(APPROVERS)
  if (author === null || approver === null) throw new Error(`Nobody writes and approves for ${unit}`)
  return { author, approver, editor: nearest(['editor']), confirmer: nearest(CONFIRMERS, author) }
}
