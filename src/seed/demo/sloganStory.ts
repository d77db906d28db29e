import { addDays, addMinutes, toDay } from '@/domain/time/instant'
import type { Slogan } from '../data/types'
import { deskOf } from './desk'
import { inForce } from './inForce'
import { momentOf, workdayUpTo } from './officeHours'
import { pictureOf } from './pictures'
import { approverAt, found, type Stage } from './stage'
import type { Story } from './story'

/** Entered in sittings of so many, one after the other. */
const PER_SITTING = 6
const MINUTES_EACH = 4

/** Written down the day after its approval on paper, approved for the site the next day. */
export function sloganStory(stage: Stage, slogan: Slogan, index: number): Story {
  const { ids, content, now } = stage
  const { author, editor, approver } = deskOf(slogan.unit, 'slogan', content)
  const documentOn = workdayUpTo(addDays(toDay(now), slogan.documentInDays))
  const after = (days: number, time: string) =>
    addMinutes(momentOf(workdayUpTo(addDays(documentOn, days)), time), (index % PER_SITTING) * MINUTES_EACH)
  const { effectiveFromOn, effectiveToOn, sweptAt } = inForce(
    stage,
    slogan.effectiveFromInDays,
    slogan.effectiveToInDays,
  )
  const approvedAt = after(2, '15:10')
  return {
    slug: 'slogans',
    author,
    writtenAt: after(1, '09:10'),
    data: {
      text: slogan.text,
      topics: slogan.topics.map((slug) => found(ids.topics, slug)),
      unit: found(ids.units, slogan.unit),
      authority: slogan.authority,
      documentNumber: slogan.documentNumber,
      documentOn,
      scan: pictureOf(content, ids.pictures, { unit: slogan.unit, type: 'slogan', slug: slogan.scan }),
      approvedWording: slogan.text,
      effectiveFromOn,
      effectiveToOn,
    },
    steps: [
      { action: 'submit', at: after(1, '09:40'), by: author },
      ...(editor === null ? [] : [{ action: 'present', at: after(2, '10:20'), by: editor } as const]),
      { action: 'approve', at: approvedAt, by: approverAt(stage, approver, author, approvedAt) },
    ],
    sweptAt,
  }
}
