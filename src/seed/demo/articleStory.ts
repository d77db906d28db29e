import { addDays, addMinutes, toDay, type Instant } from '@/domain/time/instant'
import type { Article, ArticleState } from '../data/types'
import { comingMoment, pastMoment } from '../text/placeInWeek'
import { articleContent } from './articleContent'
import { deskOf, type Desk } from './desk'
import { earlier, momentOf } from './officeHours'
import { approverAt, type Stage } from './stage'
import type { Story } from './story'

type Steps = Story['steps']
type Course = Pick<Story, 'writtenAt' | 'steps' | 'sweptAt'>
/** A moment so many working days before, at about that time. */
type Before = (days: number, time: string) => Instant

/** Minutes by which the same step of two articles may differ: people do not work by the clock. */
const SPREAD = 24

const beforeOf =
  (base: Instant, index: number): Before =>
  (days, time) =>
    addMinutes(earlier(base, days, time), (index * 7) % SPREAD)

/** Handed in and, where the unit has an editor, presented; an editor's own piece goes to the approver directly. */
function handIn({ author, editor }: Desk, submittedAt: Instant, presentedAt: Instant): Steps {
  const submit = { action: 'submit', at: submittedAt, by: author } as const
  if (editor === null) return [submit]
  const present = { action: 'present', at: presentedAt, by: editor } as const
  return author === editor ? [present] : [submit, present]
}

/** Still on somebody's desk; the last step was taken `at`. */
function onDesk(desk: Desk, state: ArticleState, at: Instant, before: Before): Course {
  const submitted = { action: 'submit', at: before(1, '08:40'), by: desk.author } as const
  const chief = desk.editor ?? desk.approver
  const later: Partial<Record<ArticleState['status'], Steps>> = {
    draft: [],
    submitted: [{ ...submitted, at }],
    edited: [submitted, { action: 'present', at, by: chief }],
    returned: [
      submitted,
      { action: 'return', at, by: chief, reason: state.status === 'returned' ? state.reason : '' },
    ],
  }
  const steps = later[state.status] ?? []
  return { writtenAt: steps.length === 0 ? at : before(2, '14:20'), steps, sweptAt: [] }
}

/** Approved in the afternoon and left to the schedule. */
function scheduled(stage: Stage, desk: Desk, outAt: Instant, before: Before): Course {
  const approvedAt = before(1, '15:30')
  const by = approverAt(stage, desk.approver, desk.author, approvedAt)
  return {
    writtenAt: before(2, '14:20'),
    steps: [
      ...handIn(desk, before(1, '08:40'), before(1, '10:50')),
      { action: 'approve', at: approvedAt, by, publishAt: outAt },
    ],
    sweptAt: [outAt],
  }
}

/** Approved and left on the reserve shelf. */
function shelved(stage: Stage, desk: Desk, at: Instant, before: Before): Course {
  const by = approverAt(stage, desk.approver, desk.author, at)
  return {
    writtenAt: before(2, '10:30'),
    steps: [
      ...handIn(desk, before(1, '08:50'), before(1, '15:05')),
      { action: 'approve', at, by, toShelf: true },
    ],
    sweptAt: [],
  }
}

/** Gone out with the approval. */
function immediate(stage: Stage, desk: Desk, at: Instant, before: Before): Course {
  const by = approverAt(stage, desk.approver, desk.author, at)
  return {
    writtenAt: before(1, '08:15'),
    steps: [
      ...handIn(desk, before(1, '10:20'), before(1, '14:45')),
      { action: 'approve', at, by, publishAt: null },
    ],
    sweptAt: [],
  }
}

function courseOf(stage: Stage, article: Article, index: number): Course {
  const desk = deskOf(article.unit, 'article', stage.content)
  const state: ArticleState = article.state ?? { status: 'published' }
  if (state.status === 'approved') {
    return scheduled(stage, desk, comingMoment(article.at, stage.now), beforeOf(stage.now, index))
  }
  const at = pastMoment(article.at, stage.now)
  const before = beforeOf(at, index)
  if (state.status === 'shelved') return shelved(stage, desk, at, before)
  if (state.status !== 'published' && state.status !== 'withdrawn') return onDesk(desk, state, at, before)
  const course = (index % 2 === 0 ? scheduled : immediate)(stage, desk, at, before)
  if (state.status === 'published') return course
  const withdrawnAt = momentOf(addDays(toDay(at), state.afterDays), '15:20')
  const withdraw = { action: 'withdraw', at: withdrawnAt, by: desk.approver, reason: state.reason } as const
  return { ...course, steps: [...course.steps, withdraw] }
}

/** How an article came to where it stands. Every other one was left to the schedule, the rest went out at once. */
export function articleStory(stage: Stage, article: Article, index: number): Story {
  const isComing = article.state?.status === 'approved'
  const outAt = (isComing ? comingMoment : pastMoment)(article.at, stage.now)
  const { author } = deskOf(article.unit, 'article', stage.content)
  const course = courseOf(stage, article, index)
  const data = articleContent(stage, article, { writtenAt: course.writtenAt, outAt })
  return { slug: 'articles', author, data, ...course }
}
