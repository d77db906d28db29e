import { officeLabels } from '@/labels/office'
import { TextField } from './fields'
import { JsonForm } from './JsonForm'

const { portal: words } = officeLabels

/** A person says where on the portal an article stands. */
export function PortalForm({ articleId }: { articleId: string }) {
  return (
    <details className="office-details">
      <summary>{words.title}</summary>
      <p className="office-facts">{words.intro}</p>
      <JsonForm action={`/api/articles/${articleId}/confirm`} submit={words.submit}>
        <TextField name="url" label={words.link} help={words.linkHelp} />
      </JsonForm>
    </details>
  )
}
