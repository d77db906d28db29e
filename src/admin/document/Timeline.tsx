import { formatDateTime, type Instant } from '@/domain/time/instant'
import { editorialLabels } from '@/labels/editorial'
import { historyLabels as t } from '@/labels/history'

/** One thing that happened; a person without a name is somebody whose account is gone. */
export type TimelineEvent = {
  id: string
  at: Instant
  action: string
  actor: { name: string | null } | null
  onBehalfOf: { name: string | null } | null
  fromStatus: string | null
  toStatus: string | null
  reason: string | null
  edition: number | null
  dueAt: Instant | null
}

const words: Readonly<Record<string, string>> = { ...editorialLabels.done, ...t.done }
const statusWords: Readonly<Record<string, string>> = editorialLabels.status
/** These already say that the system did it. */
const SYSTEM_STEPS: readonly string[] = ['publish', 'expire']

const personName = (person: { name: string | null }): string => person.name || t.unknownPerson
const statusWord = (status: string): string => statusWords[status] ?? status

/** Who did what, newest first, with the reason in their own words. */
export function Timeline({ events }: { events: readonly TimelineEvent[] }) {
  if (events.length === 0) return <p className="nhip-note">{t.empty}</p>
  return (
    <ol className="nhip-timeline">
      {events.map((event) => (
        <li key={event.id}>
          <time dateTime={event.at}>{formatDateTime(event.at)}</time>
          <div>
            <p>
              <Sentence event={event} />
            </p>
            <Remarks event={event} />
            {event.reason ? (
              <blockquote>
                {t.reason}: {event.reason}
              </blockquote>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  )
}

function Sentence({ event: { actor, action, onBehalfOf } }: { event: TimelineEvent }) {
  const deed = words[action] ?? action
  if (!actor) return <>{SYSTEM_STEPS.includes(action) ? capitalised(deed) : `${t.system} ${deed}`}</>
  const behalf = onBehalfOf
    ? (action === 'approve' ? t.onBehalfOf : t.actedFor)(personName(onBehalfOf))
    : null
  return (
    <>
      <strong>{personName(actor)}</strong> {behalf && action === 'approve' ? behalf : deed}
      {behalf && action !== 'approve' ? ` (${behalf})` : null}
    </>
  )
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function Remarks({ event: { action, edition, dueAt, fromStatus, toStatus } }: { event: TimelineEvent }) {
  const isMove = fromStatus !== null && toStatus !== null && fromStatus !== toStatus
  const isScheduling = action === 'approve' || action === 'reschedule'
  const remarks = [
    edition === null ? null : t.edition(edition),
    isScheduling && dueAt !== null ? t.dueAt(formatDateTime(dueAt)) : null,
    isMove ? t.status(statusWord(fromStatus), statusWord(toStatus)) : null,
  ].filter((remark) => remark !== null)
  return remarks.length > 0 ? <p className="nhip-help">{remarks.join(' · ')}</p> : null
}
