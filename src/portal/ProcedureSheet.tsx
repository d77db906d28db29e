import { portalLabels as t } from '@/labels/portal'
import { Icon } from '@/portal/Icon'
import { ProcedureView, type ProcedureViewProps } from '@/portal/ProcedureView'
import type { Frame } from '@/portal/types'

type Props = Omit<ProcedureViewProps, 'otherUnits' | 'printHref'> & {
  frame: Frame
  /** Path of the page the sheet was made of. */
  back: string
  /** Its address in full. */
  url: string
  qr: { path: string; size: number }
  /** The day it is printed, in words. */
  today: string
}

/** A procedure as a sheet for the notice board: no menus, and a code that leads to the version in force. */
export function ProcedureSheet({ frame, back, url, qr, today, ...view }: Props) {
  const { sheet } = t.procedure
  const { footer } = frame
  return (
    <div className="sheet">
      <nav className="sheet-tools" aria-label={sheet.tools}>
        <a className="button button-quiet" href={back}>
          {sheet.back}
        </a>
        <button className="button" type="button" data-print hidden>
          <Icon name="print" /> {sheet.print}
        </button>
        <p className="note">{sheet.keys}</p>
      </nav>
      <header className="sheet-head">
        <p>
          {footer.parentBody ? <span>{footer.parentBody}</span> : null}
          <strong>{footer.name}</strong>
        </p>
        <p>{sheet.heading}</p>
      </header>
      <main>
        <ProcedureView {...view} />
      </main>
      <footer className="sheet-foot">
        <div>
          <p>{sheet.code}</p>
          <p className="sheet-url">{url}</p>
          <p className="note">{sheet.printed(today)}</p>
        </div>
        <svg className="qr" viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={sheet.codeName(url)}>
          <path d={qr.path} />
        </svg>
      </footer>
      <script src="/kich-ban/print.js" defer />
    </div>
  )
}
