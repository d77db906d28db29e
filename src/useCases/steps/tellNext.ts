import { whoCould } from '@/domain/editorial/allowedActions'
import type { WorkflowFacts } from '@/domain/editorial/decide'
import type { Status } from '@/domain/editorial/status'
import type { Action } from '@/domain/editorial/transitions'
import { notify } from '../notify'
import { loadActors } from '../subject/actor'
import type { WorkingDoc, WorkingSlug } from '../subject/types'
import type { StepChange, StepRequest, Work } from './types'

/** Whose turn it is after a step: those who could take this one next, or the author. */
const NEXT: Partial<Record<Action, Action | 'author'>> = {
  submit: 'present',
  present: 'approve',
  return: 'author',
  approve: 'author',
  schedule: 'author',
  reschedule: 'author',
  cancelSchedule: 'approve',
  withdraw: 'author',
}

/** What a document is called on screens. */
function titleOf(slug: WorkingSlug, doc: WorkingDoc): string {
  if (slug === 'articles' && 'title' in doc) return doc.title ?? ''
  if (slug === 'slogans' && 'text' in doc) return doc.text ?? ''
  return 'name' in doc ? (doc.name ?? '') : ''
}

async function peopleFor(work: Work, next: Action | 'author', to: Status): Promise<string[]> {
  const { payload, req, type, facts, actor, now } = work
  if (next === 'author') return facts.authorId === null ? [] : [facts.authorId]
  const doc: WorkflowFacts = { ...facts, status: to }
  const candidates = await loadActors(payload, 'everybody', req)
  return whoCould({ type, doc, action: next, now, candidates })
    .map(({ personId }) => personId)
    .filter((id) => id !== actor.id)
}

/** Tells whoever is next that it is their turn, or the author what became of the piece. */
export async function tellNext(
  work: Work,
  request: StepRequest,
  to: Status,
  change: StepChange,
): Promise<void> {
  const { payload, req, slug, doc, actor, now } = work
  const next = NEXT[request.action]
  if (next === undefined) return
  const people = (await peopleFor(work, next, to)).filter((id) => id !== actor.id)
  await notify({ payload, req, now }, people, {
    kind: `step.${request.action}`,
    params: {
      title: titleOf(slug, doc),
      reason: request.reason?.trim() ?? '',
      dueAt: change.dueAt ?? '',
    },
    link: `/admin/collections/${slug}/${doc.id}`,
    key: `step:${request.action}:${doc.id}:${now}`,
  })
}
