import { deskLabels as t } from '@/labels/desk'
import type { Trouble } from './answers'

/** Why a step did not work, and what helps; read out at once. */
export function TroubleNote({ trouble, onReload }: { trouble: Trouble | null; onReload(): void }) {
  if (!trouble?.sentence) return null
  return (
    <div className="nhip-note" data-kind="error" role="alert">
      <p>{trouble.sentence}</p>
      {trouble.remedy === 'reload' ? (
        <button type="button" className="nhip-button" onClick={onReload}>
          {t.trouble.reload}
        </button>
      ) : null}
      {trouble.remedy === 'login' ? (
        <a className="nhip-button" href="/admin/login" target="_blank" rel="noopener">
          {t.trouble.login}
        </a>
      ) : null}
    </div>
  )
}
