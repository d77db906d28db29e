import { embedLabels } from '@/labels/embed'

export type EmbedSnippetProps = {
  id: string
  title: string
  help: string
  snippet: string
  preview: { title: string; src: string; height: number }
}

const t = embedLabels.page

/** One way to put the box on a portal: the text to paste, and what it looks like there. */
export function EmbedSnippet({ id, title, help, snippet, preview }: EmbedSnippetProps) {
  return (
    <section className="embed-snippet">
      <h2>{title}</h2>
      <p className="note" id={`${id}-help`}>
        {help} {t.copyHint}
      </p>
      <label className="visually-hidden" htmlFor={id}>
        {title}
      </label>
      <textarea
        id={id}
        className="embed-code"
        readOnly
        rows={6}
        spellCheck={false}
        defaultValue={snippet}
        aria-describedby={`${id}-help`}
      />
      <h3>{t.preview}</h3>
      <iframe
        className="embed-preview"
        title={preview.title}
        src={preview.src}
        height={preview.height}
        loading="lazy"
      />
    </section>
  )
}
