import { portalLabels as t } from '@/labels/portal'
import { sloganPath, slogansPath } from '@/portal/paths'
import type { SloganTeaser } from '@/portal/types'

/** The slogans in force, beside the news. */
export function SloganBox({ slogans }: { slogans: readonly SloganTeaser[] }) {
  return (
    <section className="box box-slogans">
      <h2>{t.home.slogans}</h2>
      {slogans.length === 0 ? (
        <p>{t.slogans.empty}</p>
      ) : (
        <>
          <ul>
            {slogans.map(({ id, text }) => (
              <li key={id}>
                <a href={sloganPath(id)}>{text}</a>
              </li>
            ))}
          </ul>
          <p className="box-more">
            <a href={slogansPath}>{t.home.moreSlogans}</a>
          </p>
        </>
      )}
    </section>
  )
}
