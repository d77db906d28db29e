import type { FrozenArticle, FrozenContent, FrozenProcedure, FrozenSlogan } from '@/domain/publication/frozen'
import { formatDateTime, formatDay, isDay, isInstant } from '@/domain/time/instant'
import { comparePictures } from './comparePictures'
import { compareWords, fieldChange } from './compareText'
import type { Comparison, FieldChange } from '@/domain/publication/comparison'

const day = (on: string | null): string => (on !== null && isDay(on) ? formatDay(on) : (on ?? ''))
const moment = (at: string): string => (isInstant(at) ? formatDateTime(at) : at)
const list = (values: readonly (string | null)[]): string => values.filter(Boolean).join(', ')
const names = (values: readonly { name: string }[]): string => list(values.map(({ name }) => name))

/** A field, whether it is read word by word, and its text in both. */
type Row = readonly [field: string, mode: 'words' | 'whole', before: string, after: string]

const sourceOf = ({ source }: FrozenArticle): string =>
  source ? list([source.name, source.author, source.url, moment(source.publishedAt)]) : ''

const articleRows = (a: FrozenArticle, b: FrozenArticle): Row[] => [
  ['title', 'words', a.title, b.title],
  ['lead', 'words', a.lead, b.lead],
  ['kind', 'whole', a.kind, b.kind],
  ['section', 'whole', a.section?.name ?? '', b.section?.name ?? ''],
  ['topics', 'whole', names(a.topics), names(b.topics)],
  ['unit', 'whole', a.unit.name, b.unit.name],
  ['slug', 'whole', a.slug, b.slug],
  ['byline', 'whole', a.byline ?? '', b.byline ?? ''],
  ['source', 'whole', sourceOf(a), sourceOf(b)],
  ['videoUrl', 'whole', a.videoUrl ?? '', b.videoUrl ?? ''],
]

const sloganRows = (a: FrozenSlogan, b: FrozenSlogan): Row[] => [
  ['text', 'words', a.text, b.text],
  ['topics', 'whole', names(a.topics), names(b.topics)],
  ['unit', 'whole', a.unit.name, b.unit.name],
  ['authority', 'whole', a.authority, b.authority],
  [
    'document',
    'whole',
    list([a.documentNumber, day(a.documentOn)]),
    list([b.documentNumber, day(b.documentOn)]),
  ],
  ['effective', 'whole', effective(a), effective(b)],
]

const procedureRows = (a: FrozenProcedure, b: FrozenProcedure): Row[] => [
  ['code', 'whole', a.code, b.code],
  ['name', 'words', a.name, b.name],
  ['field', 'whole', a.field, b.field],
  ['level', 'whole', a.level, b.level],
  ['agency', 'whole', a.agency, b.agency],
  ['unit', 'whole', a.unit.name, b.unit.name],
  [
    'decision',
    'whole',
    list([a.decisionNumber, day(a.decisionOn)]),
    list([b.decisionNumber, day(b.decisionOn)]),
  ],
  ['effective', 'whole', effective(a), effective(b)],
  ['nationalUrl', 'whole', a.nationalUrl ?? '', b.nationalUrl ?? ''],
]

const effective = (content: { effectiveFromOn: string; effectiveToOn: string | null }): string =>
  [day(content.effectiveFromOn), day(content.effectiveToOn)].filter(Boolean).join(' – ')

const rowsOf = (before: FrozenContent, after: FrozenContent): Row[] => {
  if (before.type === 'article' && after.type === 'article') return articleRows(before, after)
  if (before.type === 'slogan' && after.type === 'slogan') return sloganRows(before, after)
  if (before.type === 'procedure' && after.type === 'procedure') return procedureRows(before, after)
  return []
}

/** The long text: its words, or the fact that only what is around the words changed. */
const bodyChange = (before: FrozenContent, after: FrozenContent): FieldChange[] => {
  if (before.type === 'slogan' || after.type === 'slogan') return []
  if (before.text !== after.text) return fieldChange('body', before.text, after.text, compareWords)
  return before.bodyHtml === after.bodyHtml ? [] : [{ field: 'body', parts: [], isFormatOnly: true }]
}

/** What readers would see change from one frozen content to the other, both of the same type. */
export const compareContent = (before: FrozenContent, after: FrozenContent): Comparison => ({
  fields: [
    ...rowsOf(before, after).flatMap(([field, mode, a, b]) =>
      mode === 'words' ? fieldChange(field, a, b, compareWords) : fieldChange(field, a, b),
    ),
    ...bodyChange(before, after),
  ],
  pictures: comparePictures(before, after),
})
