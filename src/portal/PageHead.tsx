import type { ReactNode } from 'react'

type Props = { title: string; kicker?: string | undefined; children?: ReactNode }

/** The title of a page with the word that says what kind of page it is. */
export function PageHead({ title, kicker, children }: Props) {
  return (
    <header className="page-head">
      {kicker ? <p className="kicker">{kicker}</p> : null}
      <h1>{title}</h1>
      {children}
    </header>
  )
}
