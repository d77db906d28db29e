import { compose } from '@/reports/official/compose'
import { documentPart, FRAME } from '@/reports/official/docx/documentPart'
import * as parts from '@/reports/official/docx/otherParts'
import { createRelations, picturePath, relationsPart } from '@/reports/official/docx/relations'
import { stylesPart } from '@/reports/official/docx/stylesPart'
import type { OfficialDocument } from '@/reports/official/types'
import { collect, zipStream, type ZipEntry } from '@/reports/zip'

const CORE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'

/** Text is handed to the archive in pieces of about this many letters. */
const PIECE = 1 << 16

function* inPieces(parts: Iterable<string>): Generator<string> {
  let held = ''
  for (const part of parts) {
    held += part
    if (held.length < PIECE) continue
    yield held
    held = ''
  }
  yield held
}

const packageRelations = () =>
  relationsPart([
    { id: 'document', type: 'officeDocument', target: 'word/document.xml' },
    { id: 'core', type: CORE, target: 'docProps/core.xml' },
    { id: 'custom', type: 'custom-properties', target: 'docProps/custom.xml' },
  ])

async function* entries(doc: OfficialDocument): AsyncGenerator<ZipEntry> {
  const composition = compose(doc)
  const relations = createRelations([
    { id: 'styles', type: 'styles', target: 'styles.xml' },
    { id: 'settings', type: 'settings', target: 'settings.xml' },
    { id: FRAME.header, type: 'header', target: 'header.xml' },
    { id: FRAME.firstHeader, type: 'header', target: 'firstHeader.xml' },
    { id: FRAME.footer, type: 'footer', target: 'footer.xml' },
  ])
  const text = (name: string, content: string): ZipEntry => ({ name, content: [content] })
  yield text('[Content_Types].xml', parts.contentTypesPart())
  yield text('_rels/.rels', packageRelations())
  yield text('docProps/core.xml', parts.corePart(composition))
  yield text('docProps/custom.xml', parts.customPart(composition))
  yield text('word/styles.xml', stylesPart())
  yield text('word/settings.xml', parts.settingsPart())
  yield text('word/header.xml', parts.headerPart())
  yield text('word/firstHeader.xml', parts.firstHeaderPart())
  yield text('word/footer.xml', parts.footerPart(composition))
  yield { name: 'word/document.xml', content: inPieces(documentPart(composition, relations)) }
  yield text('word/_rels/document.xml.rels', relationsPart(relations.all()))
  for (const picture of relations.pictures())
    yield { name: `word/${picturePath(picture)}`, content: [await picture.load()], isCompressed: true }
}

/** The document as Word reads it, piece by piece: whatever its length, a table's few rows or one picture are held. */
export const streamDocx = (doc: OfficialDocument): AsyncGenerator<Uint8Array> => zipStream(entries(doc))

/** The whole file. Equal documents are equal bytes. */
export const renderDocx = (doc: OfficialDocument): Promise<Uint8Array> => collect(streamDocx(doc))
