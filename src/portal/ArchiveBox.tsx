import type { Period } from '@/domain/time/calendarPeriod'
import { portalLabels as t } from '@/labels/portal'
import { articlesPath } from '@/portal/paths'

type Props = { years: readonly { year: string; months: readonly Period[] }[]; chosen: string }

/** The months with articles, a year at a time; the newest year, or the one being read, stands open. */
export function ArchiveBox({ years, chosen }: Props) {
  if (years.length === 0) return null
  const open = chosen === '' ? years[0]?.year : chosen.slice(0, 4)
  return (
    <section className="box archive">
      <h2>{t.archive.title}</h2>
      {years.map(({ year, months }) => (
        <details key={year} open={year === open}>
          <summary>{t.archive.year(year)}</summary>
          <ul className="chips">
            {months.map(({ key }) => (
              <li key={key}>
                <a
                  href={`${articlesPath}?thang=${key}`}
                  aria-current={key === chosen ? 'page' : undefined}
                  aria-label={t.archive.monthOf(key.slice(5), year)}
                >
                  {t.archive.month(key.slice(5))}
                </a>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}
