import { feedbackLabels } from '@/labels/feedback'
import { receiptPath } from '@/portal/paths'

const t = feedbackLabels.receipt

/** Where a message stands, for whoever has its code. */
export type ReceiptProps = {
  code: string
  /** Null when no message has the code, or none was asked for. */
  standing: { code: string; unit: string; state: string; receivedAt: string; handledAt: string } | null
  isJustSent: boolean
}

/** The code to keep, where the message stands, and the box to ask about another. */
export function ReceiptView({ code, standing, isJustSent }: ReceiptProps) {
  return (
    <>
      {standing && isJustSent ? (
        <div className="receipt-sent" role="status">
          <p>
            <strong>{t.sent}</strong> {t.keep}
          </p>
          <p className="receipt-code">{standing.code}</p>
        </div>
      ) : null}
      {standing ? (
        <dl className="facts receipt-facts">
          {isJustSent ? null : (
            <div>
              <dt>{t.code}</dt>
              <dd className="code">{standing.code}</dd>
            </div>
          )}
          <div>
            <dt>{t.state}</dt>
            <dd>
              <strong>{standing.state}</strong>
            </dd>
          </div>
          <div>
            <dt>{t.unit}</dt>
            <dd>{standing.unit}</dd>
          </div>
          <div>
            <dt>{t.receivedAt}</dt>
            <dd>{standing.receivedAt}</dd>
          </div>
          {standing.handledAt ? (
            <div>
              <dt>{t.handledAt}</dt>
              <dd>{standing.handledAt}</dd>
            </div>
          ) : null}
        </dl>
      ) : null}
      {!standing && code !== '' ? (
        <p className="notice" role="status">
          {t.unknown(code)}
        </p>
      ) : null}
      <form className="filter receipt-form" action={receiptPath} method="get">
        <div className="field field-wide">
          <label htmlFor="ma">{t.code}</label>
          <input
            id="ma"
            name="ma"
            defaultValue={standing ? '' : code}
            maxLength={40}
            placeholder={t.placeholder}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
          />
        </div>
        <div className="filter-actions">
          <button type="submit">{t.submit}</button>
        </div>
      </form>
    </>
  )
}
