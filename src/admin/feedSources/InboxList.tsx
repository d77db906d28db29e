import { feedSourceLabels } from '@/labels/feedSources'
import { ActionButton } from '../office/ActionButton'
import { AdminLink } from '../office/AdminLink'

const { inbox: words } = feedSourceLabels

export type InboxLine = {
  id: string
  title: string
  excerpt: string
  facts: string[]
  link: string | null
  fileUrl: string | null
  same: string | null
  draftHref: string | null
  canDraft: boolean
  canTakePictures: boolean
  canDismiss: boolean
  canRestore: boolean
}

function Buttons({ line }: { line: InboxLine }) {
  const action = `/api/feed-items/${line.id}/handle`
  return (
    <div className="office-buttons">
      {line.canDraft ? <ActionButton action={action} body={{ action: 'draft' }} label={words.draft} /> : null}
      {line.canTakePictures ? (
        <ActionButton
          action={action}
          body={{ action: 'draft', withPictures: true }}
          label={words.draftWithPictures}
        />
      ) : null}
      {line.canDismiss ? (
        <ActionButton action={action} body={{ action: 'dismiss' }} label={words.dismiss} />
      ) : null}
      {line.canRestore ? (
        <ActionButton action={action} body={{ action: 'restore' }} label={words.restore} />
      ) : null}
      {line.draftHref ? <AdminLink href={line.draftHref}>{words.openDraft}</AdminLink> : null}
      {line.link ? (
        <a href={line.link} target="_blank" rel="noreferrer">
          {words.open}
        </a>
      ) : null}
      {line.fileUrl ? (
        <a href={line.fileUrl} target="_blank" rel="noreferrer">
          {words.file}
        </a>
      ) : null}
    </div>
  )
}

/** Items of the inbox: what they are, where from, and what may be done with them. */
export function InboxList({ lines }: { lines: InboxLine[] }) {
  return (
    <ul className="inbox__list">
      {lines.map((line) => (
        <li key={line.id} className="inbox__item">
          <div>
            <span className="inbox__title">{line.title}</span>
            <span className="office-facts">{line.facts.join(' · ')}</span>
            {line.same ? <span className="office-facts office-facts--note">{line.same}</span> : null}
            {line.excerpt ? <p className="inbox__excerpt">{line.excerpt}</p> : null}
          </div>
          <Buttons line={line} />
        </li>
      ))}
    </ul>
  )
}
