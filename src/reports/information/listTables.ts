import type {
  InformationExport,
  InformationReport,
  QuotaPeriod,
  QuotaRecord,
} from '@/domain/report/information/types'
import { toDay } from '@/domain/time/instant'
import { informationLabels } from '@/labels/information'
import { quotaLabels } from '@/labels/quota'
import { timeLabels } from '@/labels/time'
import { column, numbered, ORDER } from '@/reports/information/figureTables'
import type { Cell, ReportTable } from '@/reports/official/types'

const { tables: words } = informationLabels

const rateOf = ({ met, missed }: Pick<QuotaRecord, 'met' | 'missed'>): number | null =>
  met + missed === 0 ? null : Math.round((10_000 * met) / (met + missed)) / 10_000

/** How each quota was kept, in numbers. */
export const quotaTable = ({ quotas }: InformationReport): ReportTable => ({
  id: 'chi-tieu',
  title: words.titles.quotas,
  columns: [
    ORDER,
    column('quota', 'text', 6),
    column('periods', 'integer', 1.5),
    column('met', 'integer', 1.5),
    column('missed', 'integer', 1.5),
    column('exempt', 'integer', 1.5),
    column('rate', 'percent', 1.5),
  ],
  rows: numbered(
    quotas.map((record) => ({
      quota: record.quotaName,
      periods: record.met + record.missed + record.exempt,
      met: record.met,
      missed: record.missed,
      exempt: record.exempt,
      rate: rateOf(record),
    })),
  ),
})

/** The name of a judged period with its days. */
export const periodName = (period: QuotaPeriod): string => timeLabels.period(period)

/** Every judged period of every quota, weeks by their names. */
export const quotaPeriodTable = ({ quotas }: InformationReport): ReportTable => ({
  id: 'chi-tieu-tung-ky',
  title: words.titles.quotaPeriods,
  columns: [
    ORDER,
    column('quota', 'text', 4),
    column('periodName', 'text', 4),
    column('published', 'integer', 1.5),
    column('minimum', 'integer', 1.5),
    column('status', 'text', 2),
    column('reason', 'text', 4),
  ],
  rows: numbered(
    quotas.flatMap(({ quotaName, periods }) =>
      periods.map((period) => ({
        quota: quotaName,
        periodName: periodName(period),
        published: period.published,
        minimum: period.minimum,
        status: period.status ? quotaLabels.status[period.status] : quotaLabels.notJudgedStatus,
        reason: period.reason,
      })),
    ),
  ),
})

export const sloganTable = ({ slogans }: InformationReport): ReportTable => ({
  id: 'khau-hieu',
  title: words.titles.slogans,
  columns: [
    ORDER,
    column('slogan', 'text', 7),
    column('channel', 'text', 3),
    column('shownFrom', 'day', 2),
    column('shownUntil', 'text', 2),
  ],
  rows: numbered(
    slogans.map(({ text, channelName, shownFrom, shownUntil }) => ({
      slogan: text,
      channel: channelName,
      shownFrom: toDay(shownFrom),
      shownUntil: shownUntil === null ? words.stillShown : timeLabels.day(toDay(shownUntil)),
    })),
  ),
})

export const procedureTable = ({ procedures }: InformationReport): ReportTable => ({
  id: 'thu-tuc',
  title: words.titles.procedures,
  columns: [
    ORDER,
    column('code', 'text', 2.3),
    column('procedure', 'text', 6),
    column('changeKind', 'text', 1.7),
    column('at', 'day', 1.9),
    column('link', 'link', 4.6),
  ],
  rows: numbered(
    procedures.map(({ code, name, change, at, link }) => ({
      code,
      procedure: name,
      changeKind: words.changes[change],
      at: toDay(at),
      link: linkCell(link),
    })),
  ),
})

export const proposalTable = ({ proposals }: InformationReport): ReportTable => ({
  id: 'kien-nghi',
  title: words.titles.proposals,
  columns: [ORDER, column('unit', 'text', 3), column('proposalKind', 'text', 2), column('text', 'text', 8)],
  rows: numbered(
    proposals.map(({ unitName, kind, text }) => ({
      unit: unitName,
      proposalKind: words.proposals[kind],
      text,
    })),
  ),
})

/** Everything that went out, with its link; the annex every number counts. */
export const itemTable = ({ items }: InformationReport): ReportTable => ({
  id: 'danh-muc',
  title: words.titles.items,
  columns: [
    ORDER,
    column('at', 'instant', 1.6),
    column('title', 'text', 5.2),
    column('kind', 'text', 1.3),
    column('channel', 'text', 2),
    column('unit', 'text', 2.2),
    column('author', 'text', 1.8),
    column('topics', 'text', 3.8),
    column('link', 'link', 5.2),
    column('note', 'text', 1.5),
  ],
  rows: numbered(
    items.map((item) => ({
      at: item.at,
      title: item.title,
      kind: words.kinds[item.kind] ?? item.kind,
      channel: item.channelName,
      unit: item.unitName,
      author: item.authorName,
      topics: item.topicNames.join('; '),
      link: linkCell(item.link),
      note: item.isEstimated ? words.estimatedShort : item.origin === 'recorded' ? words.recorded : null,
    })),
  ),
})

export const pictureTable = ({ pictures }: InformationReport): ReportTable => ({
  id: 'anh-minh-chung',
  title: words.titles.pictures,
  columns: [
    ORDER,
    column('caption', 'text', 3),
    column('item', 'text', 4),
    column('at', 'day', 1.8),
    column('file', 'text', 3.6),
    column('sha256', 'text', 5),
  ],
  rows: numbered(
    pictures.map(({ caption, alt, itemTitle, at, fileName, sha256 }) => ({
      caption: caption ?? alt,
      item: itemTitle,
      at: toDay(at),
      file: fileName,
      sha256,
    })),
  ),
})

export const adjustmentTable = ({ adjustments }: Pick<InformationExport, 'adjustments'>): ReportTable => ({
  id: 'dieu-chinh',
  title: words.titles.adjustments,
  columns: [
    ORDER,
    column('at', 'instant', 2),
    column('by', 'text', 2.5),
    column('text', 'text', 6),
    column('reason', 'text', 4),
  ],
  rows: numbered(adjustments.map(({ at, byName, text, reason }) => ({ at, by: byName, text, reason }))),
})

const linkCell = (href: string | null): Cell => (href === null ? null : { text: href, href })
