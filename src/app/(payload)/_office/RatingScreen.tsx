import type { AdminViewServerProps } from 'payload'
import { AdminLink } from '@/admin/office/AdminLink'
import { RatingTable } from '@/admin/office/RatingTable'
import { RATING_READERS } from '@/access/feedback'
import { isAdministrator } from '@/access/person'
import { ownUnitsReached } from '@/access/reach'
import { unitPaths } from '@/access/unitTree'
import { archiveMonths, parseMonth } from '@/domain/time/archive'
import { calendarPeriodOn } from '@/domain/time/calendarPeriod'
import { addMinutes, toDay } from '@/domain/time/instant'
import { ratingLabels } from '@/labels/rating'
import { unitNames } from '@/queries/office/unitNames'
import { findRatings } from '@/queries/rating/findRatings'
import { openDesk, queryValue, type Desk } from './desk'
import { PATHS } from './menu'
import { ratingsByItem, ratingsByUnit } from './present/ratings'
import { Screen } from './Screen'

const { screen: words } = ratingLabels
const MONTHS = 12
const YEAR_MINUTES = 365 * 24 * 60
const MOST_ITEMS = 50

const readUnits = async ({ req, person }: Desk): Promise<readonly string[]> =>
  isAdministrator(person) ? [...(await unitPaths(req)).keys()] : ownUnitsReached(req, person, RATING_READERS)

const monthText = (key: string): string => words.monthOf(key.slice(5), key.slice(0, 4))

/** `/admin/hai-long`: how content readers were, by unit and by item, a month at a time. */
export async function RatingScreen(view: AdminViewServerProps) {
  const desk = openDesk(view, PATHS.ratings)
  const { payload, now } = desk
  const unitIds = await readUnits(desk)
  const month = parseMonth(queryValue(view, 'thang') ?? '')?.key ?? calendarPeriodOn('month', toDay(now)).key
  const months = archiveMonths(addMinutes(now, -YEAR_MINUTES), now)
    .flatMap((year) => year.months)
    .slice(0, MONTHS)
  const [items, names] = await Promise.all([findRatings(payload, { month, unitIds }), unitNames(payload)])
  const byUnit = ratingsByUnit(items, (id) => names.get(id)?.name ?? '')
  return (
    <Screen view={view} title={words.title}>
      <header className="office-page-head">
        <h1>{words.title}</h1>
        <p>{unitIds.length === 0 ? words.notYours : words.intro}</p>
      </header>
      <nav className="office-chips" aria-label={words.month}>
        {months.map(({ key }) => (
          <AdminLink
            key={key}
            href={`${PATHS.ratings}?thang=${key}`}
            aria-current={key === month ? 'page' : undefined}
          >
            {monthText(key)}
          </AdminLink>
        ))}
      </nav>
      {items.length === 0 ? (
        <p>{words.empty(monthText(month).toLowerCase())}</p>
      ) : (
        <>
          <RatingTable title={words.units(monthText(month).toLowerCase())} what={words.unit} {...byUnit} />
          <RatingTable
            title={words.items(monthText(month).toLowerCase())}
            what={words.item}
            lines={ratingsByItem(items.slice(0, MOST_ITEMS))}
          />
          {items.length > MOST_ITEMS ? <p>{words.more(items.length - MOST_ITEMS)}</p> : null}
        </>
      )}
    </Screen>
  )
}
