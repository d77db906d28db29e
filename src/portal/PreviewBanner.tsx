import type { LinkTo } from '@/portal/types'

/** Says on a private preview that it is one, and leads back to where it is edited. */
export function PreviewBanner({ text, back }: { text: string; back: LinkTo }) {
  return (
    <aside className="preview-banner" role="note">
      <p>
        {text} <a href={back.href}>{back.text}</a>
      </p>
    </aside>
  )
}
