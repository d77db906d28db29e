import * as sample from '../data/sample'
import type { Account, Article, Delegation, Exemption, Picture, Procedure, Slogan, Unit } from '../data/types'

/** Everything a sample consists of; rows refer to each other by natural key. */
export type SampleContent = {
  units: readonly Unit[]
  accounts: readonly Account[]
  exemptions: readonly Exemption[]
  delegations: readonly Delegation[]
  pictures: readonly Picture[]
  articles: readonly Article[]
  slogans: readonly Slogan[]
  procedures: readonly Procedure[]
}

export const wholeSample: SampleContent = sample
