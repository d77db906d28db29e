import type { Day } from '@/domain/time/instant'
import type { SiteUnit, SocialAccount } from '@/queries/site/findSiteFrame'

/** A tree deeper than this is a loop. */
const DEEPEST = 20

/** The unit itself, then the units above it up to the root; empty for an unknown id. */
export function unitChain(units: readonly SiteUnit[], id: string | null): SiteUnit[] {
  const chain: SiteUnit[] = []
  let next = units.find((unit) => unit.id === id)
  while (next && chain.length < DEEPEST && !chain.includes(next)) {
    chain.push(next)
    const { parentId } = next
    next = units.find((unit) => unit.id === parentId)
  }
  return chain
}

/** Has the unit ended before that day? Its last day still counts. */
export const hasEnded = ({ validToOn }: Pick<SiteUnit, 'validToOn'>, today: Day): boolean =>
  validToOn !== null && validToOn < today

/** The logo and the colour of a unit's pages, each from the nearest unit that has it, from the unit itself upwards. */
export function brandOf(units: readonly SiteUnit[], id: string | null): Pick<SiteUnit, 'colour' | 'logo'> {
  const chain = unitChain(units, id)
  return {
    colour: chain.find(({ colour }) => colour !== '')?.colour ?? '',
    logo: chain.find(({ logo }) => logo !== null)?.logo ?? null,
  }
}

/** The official accounts a page of the unit lists: its own, else those of the nearest unit above that has some. */
export const socialAccountsOf = (units: readonly SiteUnit[], id: string | null): SocialAccount[] =>
  unitChain(units, id).find((unit) => unit.socialAccounts.length > 0)?.socialAccounts ?? []

export type LegalParticulars = Pick<
  SiteUnit,
  | 'name'
  | 'managingBody'
  | 'parentBody'
  | 'address'
  | 'email'
  | 'phone'
  | 'responsiblePerson'
  | 'responsibleTitle'
>

/**
 * What Decree 174/2026, article 93(1) asks a page to show, for a unit: each field from the nearest unit that has it,
 * from the unit itself upwards. The responsible person and their title come from one and the same unit. Empty texts
 * for an unknown unit.
 */
export function legalParticulars(units: readonly SiteUnit[], id: string | null): LegalParticulars {
  const chain = unitChain(units, id)
  const nearest = (field: keyof LegalParticulars) => chain.find((unit) => unit[field] !== '')?.[field] ?? ''
  const responsible = chain.find((unit) => unit.responsiblePerson !== '')
  return {
    name: chain[0]?.name ?? '',
    managingBody: nearest('managingBody'),
    parentBody: nearest('parentBody'),
    address: nearest('address'),
    email: nearest('email'),
    phone: nearest('phone'),
    responsiblePerson: responsible?.responsiblePerson ?? '',
    responsibleTitle: responsible?.responsibleTitle ?? '',
  }
}
