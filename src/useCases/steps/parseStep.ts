import { z } from 'zod'
import { CHECKLIST_ITEMS } from '@/domain/editorial/checklist'
import { ACTIONS } from '@/domain/editorial/transitions'
import { toInstant } from '@/domain/time/instant'
import type { StepRequest } from './types'

const MAX_REASON = 2_000

const instant = z
  .string()
  .transform((text, context) => {
    const at = toInstant(text)
    if (at !== null) return at
    context.addIssue({ code: 'custom', message: 'not a moment' })
    return z.NEVER
  })
  .nullable()

const schema = z.object({
  action: z.enum(ACTIONS),
  reason: z.string().max(MAX_REASON).nullish(),
  publishAt: instant.optional(),
  scheduledFor: instant.optional(),
  hash: z.string().max(64).nullish(),
  toShelf: z.boolean().optional(),
  acknowledgements: z
    .array(
      z.object({
        code: z.string().max(60),
        path: z.string().max(120),
        reason: z.string().max(MAX_REASON),
        fingerprint: z.string().max(64).nullish(),
      }),
    )
    .max(100)
    .optional(),
  checklist: z.partialRecord(z.enum(CHECKLIST_ITEMS), z.boolean()).nullish(),
})

/** A step as sent by a browser or another program; null for anything that is not one. */
export function parseStep(body: unknown): StepRequest | null {
  const parsed = schema.safeParse(body)
  return parsed.success ? (parsed.data as StepRequest) : null
}
