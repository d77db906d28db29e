import Papa from 'papaparse'

/** Excel reads UTF-8 as UTF-8 only behind a byte order mark. */
const BOM = '\uFEFF'

/**
 * What a spreadsheet may take for a formula: `=`, `+`, `-`, `@` in ASCII or full width, also behind white space,
 * or a leading tab or line break (OWASP, "CSV Injection"). Papa's own pattern misses text that holds a line break.
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u

type CsvRow = readonly (string | number | null)[]

const unparse = (data: Parameters<typeof Papa.unparse>[0]): string =>
  `${BOM}${Papa.unparse(data, { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`

/** Rows of any length, such as several tables below each other, written like a CSV file with one head. */
export const renderCsvRows = (rows: readonly CsvRow[]): string => unparse(rows.map((row) => [...row]))

/** A CSV file (RFC 4180, CRLF) with byte order mark; a cell that looks like a formula gets a leading apostrophe. */
export const renderCsv = (header: readonly string[], rows: readonly CsvRow[]): string =>
  unparse({ fields: [...header], data: rows.map((row) => [...row]) })
