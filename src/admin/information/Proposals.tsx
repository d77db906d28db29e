import { ActionButton } from '@/admin/office/ActionButton'
import { SelectField, TextAreaField } from '@/admin/office/fields'
import { JsonForm } from '@/admin/office/JsonForm'
import { informationLabels } from '@/labels/information'
import type { ProposalProps, ProposalsProps } from './types'

const { proposals: words } = informationLabels.view
const KINDS = Object.entries(words.kinds).map(([value, label]) => ({ value, label }))

type Button = { step: string; label: string; confirm?: string }
type ListProps = {
  title: string
  help?: string
  items: ProposalProps[]
  action: string
  button: Button | null
}

function List({ title, help, items, action, button }: ListProps) {
  return (
    <>
      <h3>
        {title} ({items.length})
      </h3>
      {help && items.length > 0 ? <p className="office-facts">{help}</p> : null}
      {items.length === 0 ? <p className="office-facts">{words.none}</p> : null}
      <ul className="information-proposals">
        {items.map(({ id, kind, text, unit }) => (
          <li key={id}>
            <p className="office-facts">
              {kind} · {unit}
            </p>
            <p>{text}</p>
            {button ? (
              <ActionButton
                action={`${action}/${button.step}`}
                body={{ id }}
                label={button.label}
                {...(button.confirm ? { confirm: button.confirm } : {})}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </>
  )
}

/** What a unit and those below it ask for; the receiver takes it into its own report. */
export function Proposals({ action, isOpen, own, below, passedUp }: ProposalsProps) {
  const button = (step: string, label: string, confirm?: string): Button | null =>
    isOpen ? { step, label, ...(confirm ? { confirm } : {}) } : null
  return (
    <section className="office-card" aria-labelledby="kien-nghi">
      <h2 id="kien-nghi">{words.title}</h2>
      <List
        title={words.own}
        items={own}
        action={action}
        button={button('remove-proposal', words.remove, words.confirm)}
      />
      {below.length + passedUp.length > 0 ? (
        <>
          <List
            title={words.below}
            help={words.belowHelp}
            items={below}
            action={action}
            button={button('pass-up', words.passUp)}
          />
          <List
            title={words.passedUp}
            items={passedUp}
            action={action}
            button={button('hold-back', words.holdBack)}
          />
        </>
      ) : null}
      {isOpen ? (
        <details className="office-details">
          <summary>{words.add}</summary>
          <JsonForm action={`${action}/propose`} submit={words.add}>
            <SelectField name="kind" label={words.kind} choices={KINDS} />
            <TextAreaField name="text" label={words.text} />
          </JsonForm>
        </details>
      ) : null}
    </section>
  )
}
