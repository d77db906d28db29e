import type { Mark, PieceProps } from '@/admin/office/types'

/** The one thing to do next, as a link. */
export type NextProps = { text: string; href: string; isIdle: boolean }

export type HeadProps = {
  hello: string
  roles: string
  next: NextProps
  /** What it is good for. */
  nextNote: string | null
  writeHref: string | null
}

export type BarStatus = 'met' | 'missed' | 'exempt'

/** One ended period. */
export type BarProps = {
  key: string
  /** Under the bar: "47". */
  short: string
  /** In the table: "Tuần 47 (16–22/11/2026)". */
  period: string
  published: number
  minimum: number
  status: BarStatus
  word: string
}

export type StripProps = { id: string; sum: string; minimum: number; bars: BarProps[] }

/** One quota of the person's unit in its running period. */
export type RadarQuotaProps = {
  id: string
  name: string
  period: string
  href: string
  mark: Mark
  progress: string
  slots: ('counted' | 'upcoming' | 'missing')[]
  planned: number
  missing: number
  timeLeft: string
  upcoming: PieceProps[]
  moreUpcoming: number
  forecast: string | null
  next: NextProps
  strip: StripProps
}

export const UNIT_COLUMNS = [
  'unit',
  'quota',
  'status',
  'progress',
  'planned',
  'missing',
  'deadline',
  'record',
] as const
export type UnitColumn = (typeof UNIT_COLUMNS)[number]

/** One line of the table of units: words to read, values to sort by. */
export type UnitRowProps = {
  key: string
  unit: string
  quota: string
  href: string
  mark: Mark
  progress: string
  planned: number
  /** Null where nothing is demanded. */
  missing: number | null
  deadline: string
  record: string
  sort: Record<UnitColumn, string | number>
}

/** A piece on the reserve shelf; `offer` is the time one click would give it. */
export type ShelfPieceProps = {
  key: string
  title: string
  href: string
  facts: string
  offer: { publishAt: string | null; label: string } | null
}

export type ShelfProps = { help: string; pieces: ShelfPieceProps[]; allHref: string }

export type FactListProps = {
  id: string
  title: string
  help: string | null
  empty: string
  items: PieceProps[]
}
