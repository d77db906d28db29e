import { TextAreaField, TextField } from '@/admin/office/fields'
import { JsonForm } from '@/admin/office/JsonForm'
import { informationLabels } from '@/labels/information'
import { FileForm } from './FileForm'
import type { HandPageProps } from './types'

const { hand: words } = informationLabels
const COLUMNS = ['period', 'accumulated', 'lastYear'] as const
const QUOTAS = ['met', 'missed', 'exempt'] as const
const XLSX = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

function Numbers({ channels }: Pick<HandPageProps, 'channels'>) {
  return (
    <>
      {channels.map(({ id, name }) => (
        <fieldset className="office-field information-hand" key={id}>
          <legend>{name}</legend>
          <div className="office-row">
            {COLUMNS.map((column) => (
              <TextField
                key={column}
                name={`${id}.${column}`}
                label={words.columns[column]}
                inputMode="numeric"
              />
            ))}
          </div>
        </fieldset>
      ))}
    </>
  )
}

function Template({ templateHref }: Pick<HandPageProps, 'templateHref'>) {
  return (
    <p>
      <a className="office-button" href={templateHref}>
        {words.template}
      </a>
    </p>
  )
}

/** The two ways to enter the numbers. */
function Entry({ action, templateHref, channels, isAgain }: HandPageProps) {
  const reason = isAgain ? <TextAreaField name="reason" label={words.reason} help={words.reasonHelp} /> : null
  return (
    <>
      <section className="office-card office-card--form" aria-labelledby="tep-xlsx">
        <h2 id="tep-xlsx">{words.upload}</h2>
        <Template templateHref={templateHref} />
        <FileForm action={`${action}/hand`} label={words.file} accept={XLSX} submit={words.upload}>
          <input type="hidden" name="source" value="workbook" />
          {isAgain ? (
            <div className="office-field">
              <label htmlFor="ly-do-tep">{words.reason}</label>
              <textarea id="ly-do-tep" name="reason" rows={2} />
            </div>
          ) : null}
        </FileForm>
      </section>
      <section className="office-card office-card--form" aria-labelledby="nhap-bang">
        <h2 id="nhap-bang">{words.byForm}</h2>
        <JsonForm action={`${action}/hand`} submit={words.submit}>
          <Numbers channels={channels} />
          <fieldset className="office-field information-hand">
            <legend>{words.quotaName}</legend>
            <div className="office-row">
              {QUOTAS.map((quota) => (
                <TextField key={quota} name={quota} label={words.quotas[quota]} inputMode="numeric" />
              ))}
            </div>
          </fieldset>
          <TextAreaField name="difficulties" label={words.texts.difficulties} />
          <TextAreaField name="proposals" label={words.texts.proposals} />
          {reason}
        </JsonForm>
      </section>
    </>
  )
}

/**
 * Numbers from a paper report, typed in or sent as the filled-in workbook. Before the data-closing day is over there is
 * the workbook alone, for the unit to fill in.
 */
export function HandPage(page: HandPageProps) {
  const { title, unit, closesOn, templateHref } = page
  return (
    <>
      <header className="office-page-head">
        <h1>{title}</h1>
        <p>{unit}</p>
        <p className="office-facts">{words.intro}</p>
      </header>
      {closesOn === null ? (
        <Entry {...page} />
      ) : (
        <>
          <p className="office-note">{closesOn}</p>
          <Template templateHref={templateHref} />
        </>
      )}
    </>
  )
}
