'use client'

import { useId, useState } from 'react'
import { portalCopyLabels as t } from '@/labels/portalCopy'
import { Dialog } from './Dialog'
import './portalCopy.css'

type Copy = { title: string; lead: string; html: string; text: string }

async function read(articleId: string): Promise<Copy | string> {
  try {
    const answer = await fetch(`/api/articles/${articleId}/portal-copy`, { credentials: 'include' })
    const { copy, errors } = (await answer.json()) as { copy?: Copy; errors?: { message: string }[] }
    return copy ?? errors?.[0]?.message ?? t.failed
  } catch {
    return t.failed
  }
}

const blob = (type: string, content: string) => new Blob([content], { type })

/** With its structure for editors that take HTML, and as text for everything else. */
const copyBoth = ({ html, text }: Copy) =>
  navigator.clipboard.write([
    new ClipboardItem({ 'text/html': blob('text/html', html), 'text/plain': blob('text/plain', text) }),
  ])

/** A text to take away, selected at a touch. */
function Field({ label, value, rows }: { label: string; value: string; rows: number }) {
  const id = useId()
  return (
    <div className="nhip-copy__field">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} readOnly rows={rows} value={value} onFocus={(event) => event.target.select()} />
    </div>
  )
}

function Content({ copy }: { copy: Copy }) {
  const [said, setSaid] = useState('')
  const run = async (write: () => Promise<void>) => {
    try {
      await write()
      setSaid(t.copied)
    } catch {
      setSaid(t.notCopied)
    }
  }
  return (
    <>
      <p>{t.intro}</p>
      <p className="nhip-copy__buttons">
        <button
          type="button"
          className="nhip-button"
          data-kind="primary"
          data-first
          onClick={() => void run(() => copyBoth(copy))}
        >
          {t.copy}
        </button>
        <button
          type="button"
          className="nhip-button"
          onClick={() => void run(() => navigator.clipboard.writeText(copy.html))}
        >
          {t.copyHtml}
        </button>
      </p>
      <p role="status">{said}</p>
      <Field label={t.headline} value={copy.title} rows={2} />
      <Field label={t.lead} value={copy.lead} rows={3} />
      <Field label={t.html} value={copy.html} rows={8} />
    </>
  )
}

/** "Chép sang cổng": the published edition, to be pasted into a portal that takes no feed. */
export function PortalCopy({ articleId }: { articleId: string }) {
  const [isOpen, setOpen] = useState(false)
  const [copy, setCopy] = useState<Copy | string>(t.loading)
  const open = () => {
    setOpen(true)
    void read(articleId).then(setCopy)
  }
  return (
    <>
      <button type="button" className="nhip-link" onClick={open}>
        {t.open}
      </button>
      {isOpen ? (
        <Dialog title={t.title} onClose={() => setOpen(false)}>
          {typeof copy === 'string' ? <p role="status">{copy}</p> : <Content copy={copy} />}
        </Dialog>
      ) : null}
    </>
  )
}
