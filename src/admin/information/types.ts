import type { AdjustmentProps, Mark } from '@/admin/office/types'
import type { NarrativePart } from '@/domain/report/information/narrative'

/** A table with its cells as text; `isNumber` columns are set to the right. */
export type TableProps = {
  id: string
  title: string
  columns: { key: string; label: string; isNumber: boolean }[]
  rows: { text: string; href: string | null }[][]
  totals: string[] | null
  note: string | null
  /** Lines left out here. */
  more: number
}

export type PeriodRowProps = {
  key: string
  href: string
  name: string
  span: string
  closes: string
  due: string
  mark: Mark
}

export type InformationListProps = {
  kinds: { kind: string; label: string; href: string; isChosen: boolean }[]
  rows: PeriodRowProps[]
  unitSlug: string
  /** The two days as somebody typed them, and what is wrong with them. */
  adhoc: { from: string; to: string; bad: string | null }
}

export type ProposalProps = { id: string; kind: string; text: string; unit: string }

export type ProposalsProps = {
  action: string
  isOpen: boolean
  own: ProposalProps[]
  below: ProposalProps[]
  passedUp: ProposalProps[]
}

export type MissingProps = { unit: string; through: string | null; enterHref: string | null }

export type InformationPageProps = {
  title: string
  unit: string
  mark: Mark
  notes: string[]
  /** Where the buttons send. */
  action: string
  files: { label: string; href: string }[]
  excerpt: { href: string; html: string; text: string }
  totals: { label: string; value: string }[]
  tables: TableProps[]
  details: TableProps[]
  narrative: { part: NarrativePart; label: string; text: string }[]
  mayWrite: boolean
  /** Null: cannot be closed now, by this person or at all. */
  closeConfirm: string | null
  closesOn: string | null
  maySign: boolean
  mayAdjust: boolean
  signedHref: string | null
  proposals: ProposalsProps
  rollUp: { counts: string; missing: MissingProps[]; tables: TableProps[] } | null
  adjustments: AdjustmentProps[]
  hash: { sha256: string; isIntact: boolean } | null
}

export type HandPageProps = {
  title: string
  unit: string
  action: string
  templateHref: string
  channels: { id: string; name: string }[]
  /** Why nothing can be entered yet; null once the data-closing day is over. */
  closesOn: string | null
  /** Numbers are there already: a reason is asked for. */
  isAgain: boolean
}
