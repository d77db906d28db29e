import { officeLabels } from '@/labels/office'
import { radarLabels as t } from '@/labels/radar'
import { AdminLink } from '@/admin/office/AdminLink'
import { NextLink } from './NextLink'
import type { HeadProps } from './types'

/** The top of the radar: who is here, and the one thing to do next. */
export function Head({ hello, roles, next, nextNote, writeHref }: HeadProps) {
  return (
    <div className="radar-head">
      <div>
        <h1>{hello}</h1>
        <p className="office-facts">{roles}</p>
      </div>
      <section className="radar-head__next" aria-labelledby="viec-tiep-theo">
        <h2 id="viec-tiep-theo">{t.nextTitle}</h2>
        <p>
          <NextLink {...next} />
        </p>
        {nextNote ? <p className="office-facts">{nextNote}</p> : null}
      </section>
      {writeHref ? (
        <AdminLink href={writeHref} className="office-button">
          {officeLabels.desk.newArticle}
        </AdminLink>
      ) : null}
    </div>
  )
}
