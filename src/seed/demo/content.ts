import * as sample from '../data/sample'
import type {
  Account,
  Article,
  Delegation,
  EarlierItem,
  Exemption,
  Picture,
  Procedure,
  SampleReporting,
  Slogan,
  Unit,
} from '../data/types'

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
  /** What went out before the sample's own weeks; a small sample has none. */
  earlierItems?: readonly EarlierItem[]
  reporting?: SampleReporting
}

export const wholeSample: SampleContent = sample
