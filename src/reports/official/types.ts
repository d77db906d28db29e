import type { Instant } from '@/domain/time/instant'

/** A place on the web, shown as `text`; `href` is absolute. */
export type LinkCell = { text: string; href: string }

/** What a cell holds: see `CellType` for which value belongs to which column. Null = nothing to show. */
export type Cell = string | number | null | LinkCell

/**
 * `text` a string · `integer` a whole number · `percent` a fraction (0.85 = 85 %) · `day` `YYYY-MM-DD` ·
 * `instant` an ISO instant in UTC, shown in Vietnam time to the minute · `link` a `LinkCell` (or plain text).
 */
export type CellType = 'text' | 'integer' | 'percent' | 'day' | 'instant' | 'link'

/** `width` is relative: the columns of a table share the width of the page in these parts. */
export type ReportColumn = { key: string; label: string; type: CellType; width: number }

export type ReportRow = Readonly<Record<string, Cell>>

/** A table of a report. Every format is rendered from it: a sheet of the workbook, a table of the document. */
export type ReportTable = {
  /** Stable, ASCII, at most 31 letters: names the sheet and the CSV section. */
  id: string
  title: string
  columns: readonly ReportColumn[]
  rows: readonly ReportRow[]
  /** Printed in bold below the rows. */
  totals?: ReportRow
  /** A sentence below the table. */
  note?: string
}

/** A picture of the document. Its bytes are asked for one picture at a time. */
export type ReportPicture = {
  sha256: string
  mediaType: 'image/jpeg' | 'image/png'
  /** In pixels, as the file stands upright. */
  width: number
  height: number
  alt: string
  caption: string | null
  load(): Promise<Uint8Array>
}

/**
 * From the top: `part` (Phần I), `section` (I.), `clause` (1.), `point` (a). Renderers count them; `text` comes
 * without its number, sections in ordinary letters (they are set in capitals).
 */
export type HeadingLevel = 'part' | 'section' | 'clause' | 'point'

export type Block =
  | { kind: 'heading'; level: HeadingLevel; text: string }
  | { kind: 'paragraph'; text: string }
  /** Each item becomes a paragraph behind a dash. */
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'table'; table: ReportTable }
  | { kind: 'picture'; picture: ReportPicture }

/** An annex (phụ lục), on pages of its own with their own numbers. */
export type Annex = {
  /** From 1; shown in Roman figures where there are several. */
  number: number
  title: string
  blocks: readonly Block[]
  /** For tables too wide for an upright page. */
  isLandscape?: boolean
}

/** `authority` is "TM. …", "KT. …", "TL. …" with what follows it, or null where the signer signs in their own office. */
export type Signer = { authority: string | null; title: string; name: string | null }

/**
 * An administrative document in the parts decree 30/2020, annex I, lays out; says nothing of type or margins, that is
 * the renderers' matter (`./layout`). Number and day are left blank: the registry clerk fills them in.
 */
export type OfficialDocument = {
  /** Cơ quan chủ quản; null where there is none. */
  parentBody: string | null
  issuingBody: string
  /** What follows "Số: …/", such as `BC-BQL`. */
  symbol: string
  /** Địa danh, such as `An Giang`. */
  place: string
  /** The year printed in the line of the day, or null to leave it blank too. */
  year: number | null
  /** Tên loại, such as `Báo cáo`; set in capitals. */
  kindName: string
  /** Trích yếu. */
  subject: string
  /** Kính gửi; without closing signs. */
  addressees: readonly string[]
  /** Căn cứ; without closing signs. */
  bases: readonly string[]
  blocks: readonly Block[]
  signer: Signer
  /** Nơi nhận; without dashes and closing signs. */
  recipients: readonly string[]
  annexes: readonly Annex[]
  /** Only the blocks, to be pasted into another document: no letterhead, addressees, bases or signature. */
  isExcerpt?: boolean
  /**
   * The only date in the file's properties: when the model was closed; of a draft, when its period began, so that equal
   * drafts are equal files.
   */
  createdAt: Instant
  /** Of the frozen model; null for a draft. */
  sha256: string | null
}

/** What a workbook says about itself above each table and in its properties. */
export type WorkbookFacts = {
  title: string
  /** Who reports, and for which period. */
  subtitle: string
  createdAt: Instant
  sha256: string | null
}
