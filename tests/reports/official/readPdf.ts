import { getDocumentProxy } from 'unpdf'

type Marked = { type?: string; tag?: string; str?: string }

/** What pdf.js reads, without what is marked as no part of the text: page numbers, repeated heads, fingerprints. */
export const pdfText = async (bytes: Uint8Array): Promise<string> => {
  const pdf = await getDocumentProxy(Uint8Array.from(bytes))
  const parts: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    let artifacts = 0
    let depth: boolean[] = []
    for (const item of items as Marked[]) {
      if (item.type?.startsWith('beginMarkedContent')) {
        depth = [...depth, item.tag === 'Artifact']
        artifacts += item.tag === 'Artifact' ? 1 : 0
      } else if (item.type === 'endMarkedContent') {
        artifacts -= depth.at(-1) ? 1 : 0
        depth = depth.slice(0, -1)
      } else if (artifacts === 0) parts.push(item.str ?? '')
    }
  }
  return parts.join(' ')
}

/** Where lines break, and how wide a gap is, is the formats' own matter. */
export const letters = (text: string): string => text.replace(/\s+/g, '')
