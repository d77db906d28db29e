import type { FrozenProcedure } from '@/domain/publication/frozen'
import { formatDay } from '@/domain/time/instant'
import { feedHtml } from '@/feeds/html'
import { factsHtml } from '@/feeds/items/facts'
import type { FeedItemContent } from '@/feeds/model'
import { cleanLine, escapeHtml } from '@/feeds/text'
import { feedsLabels } from '@/labels/feeds'

const words = feedsLabels.procedure

function procedureHtml(procedure: FrozenProcedure): string {
  const { decisionNumber, decisionOn, effectiveFromOn, effectiveToOn, nationalUrl } = procedure
  return [
    factsHtml([
      [words.code, procedure.code],
      [words.field, procedure.field],
      [words.level, procedure.level],
      [words.agency, procedure.agency],
      [words.decision, words.document(decisionNumber, formatDay(decisionOn))],
      [words.effectiveFrom, formatDay(effectiveFromOn)],
      [words.effectiveTo, effectiveToOn && formatDay(effectiveToOn)],
    ]),
    procedure.bodyHtml,
    nationalUrl && `<p><a href="${escapeHtml(nationalUrl)}">${escapeHtml(words.national)}</a></p>`,
  ]
    .filter(Boolean)
    .join('\n')
}

/** A procedure as a feed item: its particulars and its whole text, as listed publicly. It has no topics. */
export function procedureItem(procedure: FrozenProcedure, publicUrl: string): FeedItemContent {
  const page = new URL(`/thu-tuc/${encodeURIComponent(procedure.code)}`, publicUrl).href
  return {
    title: cleanLine(procedure.name),
    link: page,
    summary: cleanLine(words.summary(procedure.code, procedure.field, procedure.agency)),
    html: feedHtml(procedureHtml(procedure), page),
    creator: cleanLine(procedure.agency || procedure.unit.name),
    publisher: cleanLine(procedure.unit.name),
    contributors: [],
    categories: [],
    enclosure: null,
    picture: null,
    source: null,
  }
}
