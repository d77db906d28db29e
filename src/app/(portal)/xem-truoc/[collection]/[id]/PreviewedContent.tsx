import type { FrozenContent } from '@/domain/publication/frozen'
import { isDay, isInstant } from '@/domain/time/instant'
import { ArticleView } from '@/portal/ArticleView'
import { ProcedureView } from '@/portal/ProcedureView'
import { SloganList } from '@/portal/SloganList'
import { legalParticulars } from '@/queries/site/units'
import type { Site } from '../../../_lib/site'
import { documentText, spanText, stampOf } from '../../../_lib/stamps'
import { sloganTeaser } from '../../../_lib/teasers'

/** A draft may hold a day that is none, or none at all; the page then leaves it out. */
const dayOr = (day: string | null): string => (day !== null && isDay(day) ? day : '')
const span = (from: string, to: string | null): string =>
  dayOr(from) === '' ? '' : spanText(from, dayOr(to) || null)

/** The very components of the public pages, with nothing published yet. */
export function PreviewedContent({ content, id, site }: { content: FrozenContent; id: string; site: Site }) {
  switch (content.type) {
    case 'article': {
      const at = content.source?.publishedAt ?? ''
      const source = isInstant(at) ? stampOf(at) : null
      return <ArticleView article={content} dates={{ published: null, updated: null, source }} />
    }
    case 'procedure':
      return (
        <ProcedureView
          procedure={content}
          dates={{
            published: null,
            updated: null,
            decisionText: documentText(content.decisionNumber, dayOr(content.decisionOn)),
            effectiveText: span(content.effectiveFromOn, content.effectiveToOn),
          }}
          contact={legalParticulars(site.frame.units, content.unit.id)}
          otherUnits={[]}
        />
      )
    case 'slogan': {
      const teaser = sloganTeaser({
        id,
        subjectId: id,
        firstPublishedAt: site.now,
        publishedAt: site.now,
        content: { ...content, documentOn: dayOr(content.documentOn) },
      })
      const inForceText = span(content.effectiveFromOn, content.effectiveToOn)
      return <SloganList slogans={[{ ...teaser, inForceText }]} />
    }
  }
}
