import type { StyleName } from '@/reports/official/styles'
import type { ReportPicture, ReportTable } from '@/reports/official/types'

/** What a line is to a screen reader: a heading of a level, an item of a list, or a paragraph. */
export type Role = 'H1' | 'H2' | 'H3' | 'H4' | 'P' | 'LI'

/** `isKept`: stays on the page of what follows, whatever its style says. */
export type Line = { kind: 'line'; style: StyleName; text: string; role: Role; isKept?: true }

/** A line drawn in the middle. */
export type Rule = { kind: 'rule'; widthMm: number }

/** Room left free, in millimetres: for signature and seal. */
export type Gap = { kind: 'gap'; heightMm: number }

export type Small = Line | Rule | Gap

/** Two sides without borders: the letterhead, and the recipients beside the signer. Kept on one page. */
export type Columns = { kind: 'columns'; leftShare: number; rows: { left: Small[]; right: Small[] }[] }

export type Piece =
  Small | Columns | { kind: 'table'; table: ReportTable } | { kind: 'picture'; picture: ReportPicture }

/** Pages with their own numbers, from 1; the first shows none. */
export type Section = { isLandscape: boolean; pieces: Piece[] }

/** A document as both DOCX and PDF draw it: the same words in the same order, by construction. */
export type Composition = {
  title: string
  author: string
  fingerprint: string
  createdAt: string
  sha256: string | null
  sections: Section[]
}
