import { deskLabels as t } from '@/labels/desk'

/** One line of what the system knows about a document; empty values are left out. */
export type Fact = { label: string; value: string | null }

/** What only the system writes, beside the form: words, not fields nobody may type into. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <section className="nhip-facts">
      <h2>{t.facts.title}</h2>
      <dl>
        {facts
          .filter(({ value }) => value !== null && value !== '')
          .map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}
