import type { SubjectType } from '@/domain/editorial/status'
import type { Issue } from '@/domain/issue'

/** What the approver vouches for, one tick each (facts §7, "Content ban"). */
export const CHECKLIST_ITEMS = ['secrets', 'personalData', 'photoRights', 'maps'] as const

type ChecklistItem = (typeof CHECKLIST_ITEMS)[number]

export type Checklist = Readonly<Partial<Record<ChecklistItem, boolean | null>>>

/** A slogan is one sentence with a scan, a procedure is text: neither brings photographs or maps of its own. */
const NEEDED: Readonly<Record<SubjectType, readonly ChecklistItem[]>> = {
  article: CHECKLIST_ITEMS,
  slogan: ['secrets', 'personalData'],
  procedure: ['secrets', 'personalData'],
}

/** The ticks an approver must set on a document of this type. */
export const checklistFor = (type: SubjectType): readonly ChecklistItem[] => NEEDED[type]

/** One error for each tick that is missing before approval. */
export const checkChecklist = (type: SubjectType, checklist: Checklist | null | undefined): Issue[] =>
  checklistFor(type)
    .filter((item) => checklist?.[item] !== true)
    .map((item) => ({ code: 'checklistMissing', path: `checklist.${item}`, severity: 'error' }))
