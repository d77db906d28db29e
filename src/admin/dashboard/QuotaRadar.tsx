import type { ReactNode } from 'react'
import { radarLabels as t } from '@/labels/radar'
import { AdminLink } from '@/admin/office/AdminLink'
import { Pieces } from '@/admin/office/Pieces'
import { Slots } from '@/admin/office/Slots'
import { StatusMark } from '@/admin/office/StatusMark'
import { NextLink } from './NextLink'
import { Strip } from './Strip'
import type { RadarQuotaProps } from './types'

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Quota(quota: RadarQuotaProps) {
  const headingId = `radar-${quota.id}`
  return (
    <article className="office-card radar-quota" aria-labelledby={headingId}>
      <header className="radar-quota__head">
        <div>
          <h3 id={headingId}>
            <AdminLink href={quota.href}>{quota.name}</AdminLink>
          </h3>
          <p className="office-facts">{quota.period}</p>
        </div>
        <StatusMark {...quota.mark} />
      </header>
      <div className="radar-quota__body">
        <div className="radar-quota__now">
          <p className="radar-quota__count">
            <strong>{quota.progress}</strong> <Slots slots={quota.slots} />
          </p>
          <dl className="radar-facts">
            <Fact term={t.upcoming}>{quota.planned}</Fact>
            <Fact term={t.missing}>{quota.missing}</Fact>
            <Fact term={t.timeLeft}>{quota.timeLeft}</Fact>
          </dl>
          {quota.upcoming.length > 0 ? <Pieces pieces={quota.upcoming} /> : null}
          {quota.moreUpcoming > 0 ? (
            <p className="office-facts">{t.moreUpcoming(quota.moreUpcoming)}</p>
          ) : null}
          {quota.forecast ? (
            <p className="radar-forecast">
              <strong>{t.forecast}:</strong> {quota.forecast}
            </p>
          ) : null}
          <p>
            <NextLink {...quota.next} />
          </p>
        </div>
        <Strip {...quota.strip} />
      </div>
    </article>
  )
}

/** The quotas of the person's unit in the running period. */
export function QuotaRadar({ quotas }: { quotas: RadarQuotaProps[] }) {
  return (
    <section aria-labelledby="chi-tieu-don-vi" className="radar-quotas">
      <h2 id="chi-tieu-don-vi">{t.quotas}</h2>
      {quotas.length === 0 ? <p className="office-facts">{t.noQuotas}</p> : null}
      {quotas.map((quota) => (
        <Quota {...quota} key={quota.id} />
      ))}
    </section>
  )
}
