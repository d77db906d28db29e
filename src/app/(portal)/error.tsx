'use client'

import { portalLabels as t } from '@/labels/portal'

/** Next demands a client component here; without JavaScript the server's own 500 page stands in. */
export default function ErrorPage() {
  return (
    <main className="wrap">
      <section className="notice-page">
        <h1>{t.error.title}</h1>
        <p>{t.error.text}</p>
        <p>
          <a className="button" href="">
            {t.error.retry}
          </a>
        </p>
        <p>
          <a href="/">{t.error.home}</a>
        </p>
      </section>
    </main>
  )
}
