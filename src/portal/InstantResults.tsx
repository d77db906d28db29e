import type { ReactNode } from 'react'

/** What a search found, shown anew while somebody types (scripts/search.js); readers of the screen are told how much. */
export function InstantResults({ children }: { children: ReactNode }) {
  return (
    <>
      <p className="visually-hidden" role="status" data-said />
      <div data-results>{children}</div>
      <script src="/kich-ban/search.js" defer />
    </>
  )
}
