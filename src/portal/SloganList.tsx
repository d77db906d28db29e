import { portalLabels as t } from '@/labels/portal'
import type { SloganTeaser } from '@/portal/types'

/** Slogans with what makes them official: who agreed to the wording, in which document, for how long. */
export function SloganList({ slogans }: { slogans: readonly SloganTeaser[] }) {
  return (
    <ul className="slogans">
      {slogans.map((slogan) => (
        <li key={slogan.id} id={slogan.id} className="slogan">
          <p className="slogan-text">{slogan.text}</p>
          <dl className="facts">
            <div>
              <dt>{t.slogans.authority}</dt>
              <dd>{slogan.authority}</dd>
            </div>
            <div>
              <dt>{t.slogans.document}</dt>
              <dd>
                {slogan.documentText}
                {slogan.scanHref ? (
                  <>
                    {' · '}
                    <a href={slogan.scanHref}>{t.slogans.scan}</a>
                  </>
                ) : null}
              </dd>
            </div>
            <div>
              <dt>{t.slogans.inForce}</dt>
              <dd>{slogan.inForceText}</dd>
            </div>
          </dl>
          {slogan.topics.length > 0 ? (
            <ul className="chips">
              {slogan.topics.map(({ href, text }) => (
                <li key={href}>
                  <a href={href}>{text}</a>
                </li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
