/** `exportOne.ts <format> <items>`: makes one report file and prints the time it took and the process's peak memory. */
import { streamDocx } from '@/reports/official/docx/renderDocx'
import { streamPdf } from '@/reports/official/pdf/renderPdf'
import { renderXlsx } from '@/reports/official/renderXlsx'
import { sampleDocument, sampleTable } from '@tests/reports/official/sample'

const [format = '', count = ''] = process.argv.slice(2)
const table = sampleTable(Number(count))
const document = sampleDocument({
  annexes: [{ number: 1, title: table.title, blocks: [{ kind: 'table', table }], isLandscape: true }],
})
const { createdAt, sha256 } = document
const facts = { title: document.subject, subtitle: document.issuingBody, createdAt, sha256 }

/** Counts what comes and lets it go, as a response would. */
async function size(pieces: AsyncIterable<Uint8Array>): Promise<number> {
  let bytes = 0
  for await (const piece of pieces) bytes += piece.length
  return bytes
}

const FORMATS: Record<string, () => Promise<number>> = {
  none: async () => 0,
  docx: () => size(streamDocx(document)),
  pdf: () => size(streamPdf(document)),
  xlsx: async () => (await renderXlsx([table], facts)).length,
}

const make = FORMATS[format]
if (!make) throw new Error(`no format ${format}`)
const began = performance.now()
const bytes = await make()
const ms = performance.now() - began
process.stdout.write(JSON.stringify({ ms, peakMb: process.resourceUsage().maxRSS / 1024, bytes }))
