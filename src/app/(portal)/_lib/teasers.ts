import type { FrozenArticle, FrozenSlogan } from '@/domain/publication/frozen'
import { articlePath, procedurePath, topicPath } from '@/portal/paths'
import type { ArticleTeaser, ProcedureTeaser, SloganTeaser } from '@/portal/types'
import type { ProcedureEntry } from '@/queries/site/findProcedureIndex'
import type { SiteRow } from '@/queries/site/rows'
import { documentText, spanText, stampOf } from './stamps'

/** An article as lists show it. */
export const articleTeaser = ({ content, firstPublishedAt }: SiteRow<FrozenArticle>): ArticleTeaser => ({
  href: articlePath(content.slug),
  title: content.title,
  lead: content.lead,
  kind: content.kind,
  picture: content.cover,
  published: stampOf(firstPublishedAt),
  section: content.section?.name ?? '',
})

/** A slogan as lists show it. */
export const sloganTeaser = ({ subjectId, content }: SiteRow<FrozenSlogan>): SloganTeaser => ({
  id: subjectId,
  text: content.text,
  authority: content.authority,
  documentText: documentText(content.documentNumber, content.documentOn),
  inForceText: spanText(content.effectiveFromOn, content.effectiveToOn),
  topics: content.topics.map(({ slug, name }) => ({ href: topicPath(slug), text: name })),
  scanHref: content.scan?.url ?? null,
})

/** A procedure as lists show it. */
export const procedureTeaser = (entry: ProcedureEntry): ProcedureTeaser => ({
  href: procedurePath(entry.code),
  name: entry.name,
  code: entry.code,
  field: entry.field,
  level: entry.level,
  agency: entry.agency,
  unit: entry.unitName,
})
