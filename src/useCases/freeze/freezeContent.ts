import type { Payload, PayloadRequest } from 'payload'
import { parseProcedureCode } from '@/domain/procedure/code'
import type {
  ArticleContent,
  ContentFacts,
  ProcedureContent,
  SloganContent,
} from '@/domain/editorial/content'
import type {
  ArticleKind,
  FrozenArticle,
  FrozenContent,
  FrozenName,
  FrozenPicture,
  FrozenProcedure,
  FrozenSlogan,
} from '@/domain/publication/frozen'
import { lexicalText, slugify } from '@/domain/text'
import type { LoadedContent } from '../subject/content'
import { renderBodyHtml } from './bodyHtml'

type Names = { unit: FrozenName; section: FrozenName | null; topics: FrozenName[] }
type Pictures = ReadonlyMap<string, FrozenPicture>

async function loadNames(
  payload: Payload,
  collection: 'units' | 'sections' | 'topics',
  ids: readonly string[],
  req?: PayloadRequest,
): Promise<FrozenName[]> {
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection,
    where: { id: { in: [...ids] } },
    select: { name: true, slug: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
  const byId = new Map(
    docs.map((doc) => [doc.id, { id: doc.id, name: doc.name ?? '', slug: doc.slug ?? '' }]),
  )
  return ids.flatMap((id) => byId.get(id) ?? [])
}

async function namesFor(payload: Payload, content: ContentFacts, req?: PayloadRequest): Promise<Names> {
  const sectionId = content.type === 'article' ? content.sectionId : null
  const topicIds = content.type === 'procedure' ? [] : content.topicIds
  const [unit] = await loadNames(payload, 'units', [content.unitId ?? ''], req)
  const [section] = await loadNames(payload, 'sections', sectionId ? [sectionId] : [], req)
  if (!unit) throw new Error(`A ${content.type} without a unit cannot be approved`)
  return { unit, section: section ?? null, topics: await loadNames(payload, 'topics', topicIds, req) }
}

const text = (value: string | null | undefined): string => value ?? ''
const orNull = (value: string | null | undefined): string | null => (value ? value : null)

function freezeArticle(content: ArticleContent, names: Names, pictures: Pictures): FrozenArticle {
  const { source } = content
  return {
    type: 'article',
    title: text(content.title),
    slug: text(content.slug),
    lead: text(content.lead),
    kind: (content.kind ?? 'news') as ArticleKind,
    bodyHtml: renderBodyHtml(content.body, pictures),
    text: lexicalText(content.body),
    cover: pictures.get(content.coverId ?? '') ?? null,
    gallery: content.galleryIds.flatMap((id) => pictures.get(id) ?? []),
    videoUrl: orNull(content.videoUrl),
    byline: orNull(content.byline),
    source:
      content.isRepost && source
        ? {
            name: text(source.name),
            author: orNull(source.author),
            url: text(source.url),
            publishedAt: text(source.publishedAt),
          }
        : null,
    ...names,
  }
}

const freezeSlogan = (content: SloganContent, names: Names, pictures: Pictures): FrozenSlogan => ({
  type: 'slogan',
  text: text(content.text),
  slug: slugify(text(content.text)),
  authority: text(content.authority),
  documentNumber: text(content.documentNumber),
  documentOn: text(content.documentOn),
  effectiveFromOn: text(content.effectiveFromOn),
  effectiveToOn: orNull(content.effectiveToOn),
  topics: names.topics,
  unit: names.unit,
  scan: pictures.get(content.scanId ?? '') ?? null,
})

const freezeProcedure = (content: ProcedureContent, names: Names, pictures: Pictures): FrozenProcedure => ({
  type: 'procedure',
  code: text(content.code),
  codeKey: parseProcedureCode(content.code)?.key ?? text(content.code),
  name: text(content.name),
  slug: text(content.slug),
  field: text(content.field),
  level: text(content.level),
  agency: text(content.agency),
  decisionNumber: text(content.decisionNumber),
  decisionOn: text(content.decisionOn),
  effectiveFromOn: text(content.effectiveFromOn),
  effectiveToOn: orNull(content.effectiveToOn),
  nationalUrl: orNull(content.nationalUrl),
  bodyHtml: renderBodyHtml(content.body, pictures),
  text: lexicalText(content.body),
  unit: names.unit,
})

/** The content as approval freezes it: names as they are now, text as HTML, pictures with hashes and addresses. */
export async function freezeContent(
  payload: Payload,
  { content, pictures }: LoadedContent,
  req?: PayloadRequest,
): Promise<FrozenContent> {
  const names = await namesFor(payload, content, req)
  if (content.type === 'article') return freezeArticle(content, names, pictures)
  if (content.type === 'slogan') return freezeSlogan(content, names, pictures)
  return freezeProcedure(content, names, pictures)
}
