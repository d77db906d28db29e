import {
  FEEDBACK_LIMITS,
  type FeedbackField,
  type FeedbackForm as Form,
} from '@/domain/feedback/checkFeedback'
import { FEEDBACK_INPUTS as NAMES } from '@/domain/feedback/inputs'
import { feedbackLabels as t } from '@/labels/feedback'
import { FeedbackIssues, type IssueLine } from '@/portal/FeedbackIssues'
import { contactPath } from '@/portal/paths'

type Limited = keyof typeof FEEDBACK_LIMITS

export type FeedbackFormProps = {
  form: Form
  issues: readonly IssueLine[]
  units: readonly { value: string; text: string }[]
  consent: string
}

type FieldProps = Pick<FeedbackFormProps, 'form' | 'issues'> & {
  field: Limited
  type?: 'text' | 'email' | 'tel'
  autoComplete?: string
  isRequired?: boolean
  help?: string
}

/** What ties a field to its help and to what is wrong with it. */
function described(field: FeedbackField, issues: readonly IssueLine[], help?: string) {
  const id = NAMES[field]
  const isWrong = issues.some((issue) => issue.path === field)
  const ids = [...(isWrong ? [`${id}-loi`] : []), ...(help ? [`${id}-huong-dan`] : [])].join(' ')
  return { ...(isWrong ? { 'aria-invalid': true } : {}), ...(ids ? { 'aria-describedby': ids } : {}) }
}

function Label({
  field,
  isRequired = false,
}: {
  field: Exclude<FeedbackField, 'about' | 'consent'>
  isRequired?: boolean
}) {
  return (
    <label htmlFor={NAMES[field]}>
      {t.fields[field]} {isRequired ? <span className="required">{t.required}</span> : null}
    </label>
  )
}

function Wrong({ field, issues }: { field: FeedbackField; issues: readonly IssueLine[] }) {
  const found = issues.find((issue) => issue.path === field)
  return found ? (
    <p className="field-issue" id={`${NAMES[field]}-loi`}>
      {found.text}
    </p>
  ) : null
}

function Text({ form, issues, field, type = 'text', autoComplete, isRequired = false, help }: FieldProps) {
  const shared = {
    id: NAMES[field],
    name: NAMES[field],
    defaultValue: form[field],
    maxLength: FEEDBACK_LIMITS[field],
    required: isRequired,
    ...described(field, issues, help),
  }
  return (
    <div className="field">
      <Label field={field} isRequired={isRequired} />
      {help ? (
        <p className="note" id={`${NAMES[field]}-huong-dan`}>
          {help}
        </p>
      ) : null}
      {field === 'content' ? (
        <textarea {...shared} rows={8} />
      ) : (
        <input {...shared} type={type} autoComplete={autoComplete} />
      )}
      <Wrong field={field} issues={issues} />
    </div>
  )
}

/** The contact box: a plain form. What was refused is shown again with everything typed in it. */
export function FeedbackForm({ form, issues, units, consent }: FeedbackFormProps) {
  const given = { form, issues }
  return (
    <form className="contact-form" action={contactPath} method="post" noValidate>
      <FeedbackIssues issues={issues} />
      <div className="field">
        <Label field="unit" isRequired />
        <select
          id={NAMES.unit}
          name={NAMES.unit}
          defaultValue={form.unit}
          required
          {...described('unit', issues)}
        >
          <option value="">{t.choose}</option>
          {units.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
        <Wrong field="unit" issues={issues} />
      </div>
      <Text {...given} field="title" isRequired />
      <Text {...given} field="content" isRequired help={t.help.content(FEEDBACK_LIMITS.content)} />
      <Text {...given} field="fullName" autoComplete="name" isRequired />
      <p className="note" id="lien-lac">
        {t.help.contact}
      </p>
      <div className="field-pair">
        <Text {...given} field="email" type="email" autoComplete="email" />
        <Text {...given} field="phone" type="tel" autoComplete="tel" />
      </div>
      {form.about ? (
        <p>
          {t.about}: <a href={form.about}>{form.about}</a>
          <input type="hidden" name={NAMES.about} value={form.about} />
        </p>
      ) : null}
      <div className="field-trap" aria-hidden="true">
        <Label field="trap" />
        <input id={NAMES.trap} name={NAMES.trap} tabIndex={-1} autoComplete="off" defaultValue={form.trap} />
      </div>
      <div className="field">
        <label className="field-check">
          <input
            id={NAMES.consent}
            type="checkbox"
            name={NAMES.consent}
            value="co"
            defaultChecked={form.consent !== ''}
            required
            {...described('consent', issues)}
          />
          <span>{consent}</span>
        </label>
        <Wrong field="consent" issues={issues} />
      </div>
      <button className="button" type="submit">
        {t.submit}
      </button>
    </form>
  )
}
