import { canonicalJson, sha256Hex } from '@/domain/canonical'
import type {
  ArticleContent,
  ContentFacts,
  ProcedureContent,
  SloganContent,
  Text,
} from '@/domain/editorial/content'
import { fileContent, richTextContent } from '@/domain/editorial/richTextContent'

/** Raise when the list of hashed fields changes, so that an old hash can never pass for a new one. */
const HASH_VERSION = 1

const fileOf = (content: ContentFacts, id: Text) => (id ? fileContent(content.files, id) : null)

const articleFields = (content: ArticleContent) => ({
  title: content.title,
  slug: content.slug,
  kind: content.kind,
  unit: content.unitId,
  section: content.sectionId,
  topics: content.topicIds,
  lead: content.lead,
  cover: fileOf(content, content.coverId),
  body: richTextContent(content.body, content.files),
  gallery: content.galleryIds.map((id) => fileOf(content, id)),
  videoUrl: content.videoUrl,
  source: content.isRepost ? { isRepost: true, ...content.source } : null,
  byline: content.byline,
})

const sloganFields = (content: SloganContent) => ({
  text: content.text,
  unit: content.unitId,
  topics: content.topicIds,
  authority: content.authority,
  documentNumber: content.documentNumber,
  documentOn: content.documentOn,
  scan: fileOf(content, content.scanId),
  approvedWording: content.approvedWording,
  effectiveFromOn: content.effectiveFromOn,
  effectiveToOn: content.effectiveToOn,
})

const procedureFields = (content: ProcedureContent) => ({
  code: content.code,
  name: content.name,
  slug: content.slug,
  unit: content.unitId,
  field: content.field,
  level: content.level,
  agency: content.agency,
  decisionNumber: content.decisionNumber,
  decisionOn: content.decisionOn,
  effectiveFromOn: content.effectiveFromOn,
  effectiveToOn: content.effectiveToOn,
  nationalUrl: content.nationalUrl,
  body: richTextContent(content.body, content.files),
})

const fieldsOf = (content: ContentFacts): object => {
  switch (content.type) {
    case 'article':
      return articleFields(content)
    case 'slogan':
      return sloganFields(content)
    case 'procedure':
      return procedureFields(content)
  }
}

/** Text composed and with plain line ends; empty text, empty lists and absent values all as null. */
const settle = (value: unknown): unknown => {
  if (typeof value === 'string') return value === '' ? null : value.normalize('NFC').replace(/\r\n?/g, '\n')
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(settle)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, settle(each)]))
}

/**
 * SHA-256 (64 hexadecimal digits) of what readers would see: the listed fields, each upload as its file hash,
 * alternative text, caption and credit. Status, times, wanted dates of publication and row ids are not in
 * it; null, absent and '' are equal; the order of topics and pictures counts, since the page shows it.
 */
export const contentHash = (content: ContentFacts): string =>
  sha256Hex(canonicalJson(settle({ version: HASH_VERSION, type: content.type, ...fieldsOf(content) })))
