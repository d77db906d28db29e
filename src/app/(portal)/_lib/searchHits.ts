import type { FrozenContent } from '@/domain/publication/frozen'
import { searchLabels } from '@/labels/search'
import { articlePath, procedurePath, sloganPath } from '@/portal/paths'
import type { SearchHit } from '@/portal/SearchResults'
import type { SiteRow } from '@/queries/site/rows'
import { documentText, stampOf } from './stamps'

type Own = Pick<SearchHit, 'href' | 'title' | 'text' | 'facts'>

function ownFacts(subjectId: string, content: FrozenContent): Own {
  switch (content.type) {
    case 'article':
      return {
        href: articlePath(content.slug),
        title: content.title,
        text: content.lead,
        facts: [content.section?.name ?? '', content.unit.name],
      }
    case 'slogan':
      return {
        href: sloganPath(subjectId),
        title: content.text,
        text: '',
        facts: [content.authority, documentText(content.documentNumber, content.documentOn)],
      }
    case 'procedure':
      return {
        href: `${procedurePath(content.code)}?don-vi=${encodeURIComponent(content.unit.slug)}`,
        title: content.name,
        text: '',
        facts: [content.code, content.field, content.unit.name],
      }
  }
}

/** An edition as the list of hits shows it. */
export function searchHit({ id, subjectId, content, firstPublishedAt }: SiteRow): SearchHit {
  const own = ownFacts(subjectId, content)
  return {
    ...own,
    id,
    kind: searchLabels.kind[content.type],
    facts: own.facts.filter((fact) => fact !== ''),
    published: stampOf(firstPublishedAt),
  }
}
