/** How a word is coloured; the word itself always says the same. */
export type Tone = 'good' | 'info' | 'warn' | 'bad' | 'calm'

export type Mark = { word: string; tone: Tone }

/** A piece in a list: its title leads to the public page, or nowhere while there is none. */
export type PieceProps = {
  key: string
  title: string
  href: string | null
  /** Facts in one line: kind, unit, time. */
  facts: string
  note: string | null
}

export type Choice = { value: string; label: string }

/** One quota in its running period. */
export type QuotaCardProps = {
  id: string
  name: string
  period: string
  mark: Mark
  progress: string
  minimum: string
  /** One slot per piece asked for. */
  slots: ('counted' | 'upcoming' | 'missing')[]
  deadline: string
  daysLeft: string
  missing: number
  counted: PieceProps[]
  upcoming: PieceProps[]
  /** How many upcoming pieces belong to units the reader does not see. */
  hiddenUpcoming: number
  notCounted: PieceProps[]
  /** The chance of the running period, with its basis. */
  forecast: string | null
  note: string | null
  exemption: { reason: string; by: string } | null
  /** Periods the reader may exempt; null when that is not theirs. */
  exemptable: { choices: Choice[]; initial: string } | null
}

export type PastLineProps = {
  key: string
  name: string
  mark: Mark
  progress: string
  note: string | null
  afterwards: string | null
  pieces: PieceProps[]
}

/** An ended week: closed with its quotas, or without a report. */
export type PastWeekProps = {
  key: string
  period: string
  mark: Mark | null
  lines: PastLineProps[]
  adjustments: string | null
  reportHref: string | null
}

/** One format a report is offered in. */
export type ReportFileProps = { label: string; href: string }

export type ReportRowProps = {
  id: string
  href: string
  period: string
  unit: string
  summary: string
  tone: Tone
  state: string
  closedAt: string
  adjustments: number
  files: ReportFileProps[]
}

export type ReportQuotaProps = {
  key: string
  name: string
  mark: Mark
  progress: string
  minimum: string
  /** Of a month, quarter, half or year that ended in the week. */
  period: string | null
  note: string | null
  counted: PieceProps[]
  movedOut: PieceProps[]
  notCounted: PieceProps[]
}

/** A dated change beside a closed report. */
export type AdjustmentProps = { key: string; heading: string; reason: string; lines: string[] }

export type ReportPageProps = {
  title: string
  unit: string
  state: string
  closed: string
  late: string | null
  summary: string
  quotas: ReportQuotaProps[]
  /** What the portal did not show; null where none is watched. */
  unseen: PieceProps[] | null
  adjustments: AdjustmentProps[]
  sha256: string
  isIntact: boolean
  files: ReportFileProps[]
}

export type NoticeProps = {
  id: string
  sentence: string
  at: string
  href: string | null
  isRead: boolean
  isAsking: boolean
}

/** A working document in a list on the desk. */
export type WorkProps = {
  key: string
  title: string
  href: string
  mark: Mark | null
  facts: string[]
  note: string | null
}

export type WorkListProps = {
  id: string
  title: string
  items: WorkProps[]
  hidden: number
  empty: string
  allHref: string | null
  help?: string
}

export type MenuGroupProps = { label: string; links: { label: string; href: string }[] }
