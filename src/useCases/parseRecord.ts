import { z } from 'zod'
import { toNfc } from '@/domain/text'
import { toInstant, type Instant } from '@/domain/time/instant'
import { typedMoment } from '@/domain/time/typed'

const MAX_TEXT = 500

/** What a person says about a piece that is already out somewhere; empty text for what was left empty. */
export type RecordRequest = {
  title: string
  kind: string
  unit: string
  section: string
  topics: string[]
  externalUrl: string
  /** Null: nothing was typed; `unreadable`: something that is no moment. */
  publishedAt: { at: Instant } | 'unreadable' | null
}

const text = z
  .string()
  .max(MAX_TEXT)
  .nullish()
  .transform((value) => toNfc(value ?? '').trim())
const list = z.union([z.array(z.string().max(MAX_TEXT)), z.string().max(MAX_TEXT)]).nullish()

const schema = z.object({
  title: text,
  kind: text,
  unit: text,
  section: text,
  topics: list,
  externalUrl: z.string().max(2_000).nullish(),
  publishedAt: text,
  publishedOn: text,
  publishedTime: text,
})

const moment = (at: string, on: string, time: string): RecordRequest['publishedAt'] => {
  if (at === '' && on === '' && time === '') return null
  const read = at === '' ? typedMoment(on, time) : toInstant(at)
  return read === null ? 'unreadable' : { at: read }
}

/**
 * Reads a piece to be entered afterwards, from the form (`publishedOn` 23/11/2026 and `publishedTime` 08:30, Vietnam
 * time) or from a program (`publishedAt`, ISO 8601 with offset). Null for a body that is something else.
 */
export function parseRecord(body: unknown): RecordRequest | null {
  const parsed = schema.safeParse(body)
  if (!parsed.success) return null
  const { topics, externalUrl, publishedAt, publishedOn, publishedTime, ...texts } = parsed.data
  return {
    ...texts,
    topics: [topics ?? []].flat().filter((id) => id !== ''),
    externalUrl: (externalUrl ?? '').trim(),
    publishedAt: moment(publishedAt, publishedOn, publishedTime),
  }
}
