import { officialDocumentLabels as labels } from '@/labels/officialDocument'
import type { Composition } from '@/reports/official/composition'
import { paragraph, run } from '@/reports/official/docx/paragraphs'
import { el, escapeXml, NAMESPACES, XML_HEAD } from '@/reports/official/docx/xml'

const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const PACKAGE_TYPES = 'application/vnd.openxmlformats-package'

const field = (kind: string): string => el('w:r', {}, el('w:fldChar', { 'w:fldCharType': kind }))

/** The page's number as Word counts it. */
const pageNumber =
  field('begin') +
  el('w:r', {}, el('w:instrText', { 'xml:space': 'preserve' }, ' PAGE ')) +
  field('separate') +
  run('2') +
  field('end')

/** Above every page but the first. */
export const headerPart = (): string =>
  XML_HEAD + el('w:hdr', NAMESPACES, paragraph('pageNumber', pageNumber))

/** Above the first page: nothing. */
export const firstHeaderPart = (): string => XML_HEAD + el('w:hdr', NAMESPACES, paragraph('pageNumber', ''))

/** Below every page: which model the document shows. */
export const footerPart = ({ fingerprint }: Composition): string =>
  XML_HEAD + el('w:ftr', NAMESPACES, paragraph('fingerprint', run(fingerprint)))

/** `word/settings.xml`: as Word 2013 and later set text. */
export const settingsPart = (): string =>
  XML_HEAD +
  el(
    'w:settings',
    { 'xmlns:w': NAMESPACES['xmlns:w'] },
    el('w:defaultTabStop', { 'w:val': 720 }),
    el(
      'w:compat',
      {},
      el('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': 15,
      }),
    ),
    el('w:themeFontLang', { 'w:val': labels.language }),
  )

/** `[Content_Types].xml`. */
export const contentTypesPart = (): string => {
  const override = (part: string, type: string) => el('Override', { PartName: `/${part}`, ContentType: type })
  return (
    XML_HEAD +
    el(
      'Types',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
      el('Default', { Extension: 'rels', ContentType: `${PACKAGE_TYPES}.relationships+xml` }),
      el('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      el('Default', { Extension: 'jpeg', ContentType: 'image/jpeg' }),
      el('Default', { Extension: 'png', ContentType: 'image/png' }),
      override('word/document.xml', `${TYPES}.document.main+xml`),
      override('word/styles.xml', `${TYPES}.styles+xml`),
      override('word/settings.xml', `${TYPES}.settings+xml`),
      override('word/header.xml', `${TYPES}.header+xml`),
      override('word/firstHeader.xml', `${TYPES}.header+xml`),
      override('word/footer.xml', `${TYPES}.footer+xml`),
      override('docProps/core.xml', `${PACKAGE_TYPES}.core-properties+xml`),
      override('docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'),
    )
  )
}

/** `docProps/core.xml`: the only dates are those of the model. */
export const corePart = ({ title, author, createdAt }: Composition): string => {
  const at = `${createdAt.slice(0, 19)}Z`
  const date = (name: string) => el(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, at)
  return (
    XML_HEAD +
    el(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      el('dc:title', {}, escapeXml(title)),
      el('dc:creator', {}, escapeXml(author)),
      el('dc:language', {}, labels.language),
      date('created'),
      date('modified'),
    )
  )
}

/** `docProps/custom.xml`: the model's SHA-256, empty for a draft. */
export const customPart = ({ sha256 }: Composition): string =>
  XML_HEAD +
  el(
    'Properties',
    {
      xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
      'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
    },
    el(
      'property',
      { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: 2, name: labels.workbook.sha256 },
      el('vt:lpwstr', {}, sha256 ?? ''),
    ),
  )
