import type { Payload, PayloadRequest } from 'payload'
import {
  contentFileIds,
  type ArticleContent,
  type ContentFacts,
  type ContentWithoutFiles,
  type FileFacts,
  type ProcedureContent,
  type SloganContent,
} from '@/domain/editorial/content'
import type { FrozenPicture } from '@/domain/publication/frozen'
import { relatedId } from '@/domain/text'
import type { Article, Procedure, Slogan } from '@/payload-types'
import { loadPictures } from '../freeze/pictures'
import type { WorkingDoc, WorkingSlug } from './types'

const ids = (values: readonly unknown[] | null | undefined): string[] =>
  (values ?? []).map(relatedId).filter((id) => id !== null)

const articleContent = (doc: Article): Omit<ArticleContent, 'files'> => ({
  type: 'article',
  unitId: relatedId(doc.unit),
  title: doc.title,
  slug: doc.slug,
  kind: doc.kind,
  sectionId: relatedId(doc.section),
  topicIds: ids(doc.topics),
  lead: doc.lead,
  coverId: relatedId(doc.cover),
  body: doc.body ?? null,
  galleryIds: ids(doc.gallery),
  videoUrl: doc.videoUrl,
  isRepost: doc.isRepost === true,
  source: doc.source ?? null,
  byline: doc.byline,
})

const sloganContent = (doc: Slogan): Omit<SloganContent, 'files'> => ({
  type: 'slogan',
  unitId: relatedId(doc.unit),
  text: doc.text,
  topicIds: ids(doc.topics),
  authority: doc.authority,
  documentNumber: doc.documentNumber,
  documentOn: doc.documentOn,
  scanId: relatedId(doc.scan),
  approvedWording: doc.approvedWording,
  effectiveFromOn: doc.effectiveFromOn,
  effectiveToOn: doc.effectiveToOn,
})

const procedureContent = (doc: Procedure): Omit<ProcedureContent, 'files'> => ({
  type: 'procedure',
  unitId: relatedId(doc.unit),
  code: doc.code,
  name: doc.name,
  slug: doc.slug,
  field: doc.field,
  level: doc.level,
  agency: doc.agency,
  decisionNumber: doc.decisionNumber,
  decisionOn: doc.decisionOn,
  effectiveFromOn: doc.effectiveFromOn,
  effectiveToOn: doc.effectiveToOn,
  nationalUrl: doc.nationalUrl,
  body: doc.body ?? null,
})

/** The content of a working document as plain values, its uploads still named by id only. */
export function contentOf(slug: WorkingSlug, doc: WorkingDoc): ContentWithoutFiles {
  if (slug === 'articles') return articleContent(doc as Article)
  if (slug === 'slogans') return sloganContent(doc as Slogan)
  return procedureContent(doc as Procedure)
}

const fileFacts = ({ mediaId, sha256, alt, caption, credit }: FrozenPicture): FileFacts => ({
  id: mediaId,
  sha256,
  alt,
  caption,
  credit,
})

export type LoadedContent = { content: ContentFacts; pictures: Map<string, FrozenPicture> }

/** The content with its uploads loaded: what the checks judge, the hash covers and an edition freezes. */
export async function loadContent(
  payload: Payload,
  slug: WorkingSlug,
  doc: WorkingDoc,
  req?: PayloadRequest,
): Promise<LoadedContent> {
  const bare = contentOf(slug, doc)
  const pictures = await loadPictures(payload, contentFileIds(bare), req)
  const files = Object.fromEntries([...pictures].map(([id, picture]) => [id, fileFacts(picture)]))
  return { content: { ...bare, files } as ContentFacts, pictures }
}
