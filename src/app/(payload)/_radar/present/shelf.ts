import type { ShelfPieceProps, ShelfProps } from '@/admin/dashboard/types'
import { reserveSlot } from '@/domain/radar/reserveSlot'
import { wouldCount } from '@/domain/radar/wouldCount'
import { addDays, formatDateTime, toDay, type Instant } from '@/domain/time/instant'
import { radarLabels } from '@/labels/radar'
import { timeLabels } from '@/labels/time'
import type { Standing } from '@/queries/office/quotaStandings'
import type { ShelvedPiece } from '@/queries/radar/findShelf'
import type { Radar } from '../loadRadar'

const { shelf: t } = radarLabels
const LIST =
  '/admin/collections/articles?where[or][0][and][0][reserve][equals]=true&where[or][0][and][1][status][equals]=approved'
const NOON = '12:00'

const labelOf = (slot: Instant | null, now: Instant): string => {
  if (slot === null) return t.now
  const day = toDay(slot)
  const time = formatDateTime(slot).slice(0, NOON.length)
  if (day === toDay(now)) return t.today(time)
  if (day !== addDays(toDay(now), 1)) return t.later(time, timeLabels.weekday(day), timeLabels.day(day))
  return time < NOON ? t.morning(time) : t.afternoon(time)
}

/** The quota at risk that ends soonest and would count the piece. */
const needing = (atRisk: readonly Standing[], piece: ShelvedPiece): Standing | undefined =>
  atRisk
    .filter(({ rule }) => wouldCount(rule, piece))
    .toSorted((a, b) => (a.period.end < b.period.end ? -1 : 1))[0]

const outAt = ({ assessment }: Standing): Instant[] =>
  [...assessment.items, ...assessment.upcoming].flatMap(
    ({ publishedAt, dueAt }) => publishedAt ?? dueAt ?? [],
  )

function present({ desk, rights, units }: Radar, piece: ShelvedPiece, quota: Standing | undefined) {
  const mayTake = rights.mayTake('schedule', { type: 'article', status: 'approved', unitId: piece.unitId })
  const slot = quota && mayTake ? reserveSlot(desk.now, quota.period.end, outAt(quota)) : null
  const unit = units.get(piece.unitId ?? '')?.name
  return {
    key: piece.id,
    title: piece.title,
    href: `/admin/collections/articles/${piece.id}`,
    facts: [unit, piece.approvedAt ? t.approvedAt(formatDateTime(piece.approvedAt)) : null]
      .filter(Boolean)
      .join(' · '),
    offer: quota && mayTake ? { publishAt: slot, label: labelOf(slot, desk.now) } : null,
  } satisfies ShelfPieceProps
}

/** The reserve shelf; while a quota is at risk, every piece that would help comes with the click that schedules it. */
export function presentShelf(radar: Radar): ShelfProps {
  const atRisk = [...radar.own.map(({ standing }) => standing), ...radar.below].filter(
    ({ assessment }) => assessment.status === 'atRisk',
  )
  const found = radar.shelf.map((piece) => ({ piece, quota: needing(atRisk, piece) }))
  const isNeeded = found.some(({ quota }) => quota !== undefined)
  const pieces = found.map(({ piece, quota }) => present(radar, piece, quota))
  const isOffered = pieces.some(({ offer }) => offer !== null)
  return {
    help: !isNeeded ? t.calm : isOffered ? t.help : t.notYours,
    pieces: pieces.toSorted((a, b) => Number(b.offer !== null) - Number(a.offer !== null)),
    allHref: LIST,
  }
}
