import {
  buildInformationReport,
  spansOf,
  tallySpan,
  type InformationInput,
  type InformationNames,
} from '@/domain/report/information/build'
import { narrativeOf } from '@/domain/report/information/narrative'
import { spanFrom } from '@/domain/report/information/spans'
import type { InformationKind, ReportedPeriod } from '@/domain/report/information/types'
import type { LedgerRow } from '@/domain/quota'
import { parsePeriod } from '@/domain/time/period'
import { at } from '@tests/domain/quota/support'

/** Some other kind than CCHC is given by its days. */
export const periodFor = (
  kind: InformationKind,
  key: string,
  firstOn: string,
  lastOn: string,
): ReportedPeriod => ({
  kind,
  key,
  ...spanFrom(firstOn, lastOn),
})

export const cchc = (key: string): ReportedPeriod => {
  const period = parsePeriod(key)
  if (!period) throw new Error(`no period ${key}`)
  return periodFor('cchc', key, period.firstOn, period.lastOn)
}

export const NAMES: InformationNames = {
  channels: new Map([
    ['web', 'Website'],
    ['zalo', 'Zalo'],
  ]),
  topics: new Map([
    ['reform', 'Reform'],
    ['digital', 'Digital'],
  ]),
  units: new Map([
    ['board', 'Board'],
    ['office', 'Office'],
  ]),
  sections: new Map([['activities', 'Activities']]),
  people: new Map([['anna', 'Anna']]),
  authors: new Map(),
  codes: new Map(),
}

type Given = Partial<InformationInput> & { rows: readonly LedgerRow[]; period: ReportedPeriod }

/** A report of the board at a moment of the Vietnamese clock, from rows alone; data close with the period. */
export const reportAt = (local: string, { rows, period, ...more }: Given) => {
  const names = more.names ?? NAMES
  const frame = { period, dataClosesOn: period.lastOn, yearFrom: '12-15', now: at(local), ...more }
  const spans = spansOf(frame)
  return buildInformationReport({
    unit: { id: 'board', name: 'Board' },
    isClosing: false,
    accumulated: tallySpan(rows, spans.accumulated, frame, names),
    lastYear: tallySpan(rows, spans.lastYear, frame, names),
    hasLastYear: rows.some(({ publishedAt }) => publishedAt !== null && publishedAt < spans.lastYear.end),
    linkOf: ({ slug }) => `https://site.example/${slug}`,
    rules: [],
    alwaysChannels: ['web'],
    pictures: [],
    proposals: [],
    narrative: narrativeOf(null),
    destinations: [],
    senders: [],
    ...frame,
    rows,
    names,
  })
}
