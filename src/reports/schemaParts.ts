import { z } from 'zod'

/** What the JSON schemas of the reports share. The names are a promise to other programs, see docs/reports. */
export const instant = z.iso.datetime().describe('UTC, with milliseconds')
export const day = z.iso.date().describe('A day in Vietnam')
export const count = z.int().min(0)
export const span = z.object({ firstOn: day, lastOn: day })

const text = z.string().nullable()

export const letterhead = z
  .object({
    name: z.string(),
    parentBody: text,
    place: text,
    symbol: text,
    addressees: z.array(z.string()),
    bases: z.array(z.string()),
    signer: z.object({ authority: text, title: text, name: text }),
    recipients: z.array(z.string()),
  })
  .describe(
    'As it was when the report was closed; missing in drafts and in reports closed by earlier versions',
  )

/** Of the canonical JSON of the model. */
export const fingerprint = z
  .string()
  .nullable()
  .describe('Of the canonical JSON (RFC 8785, null members left out) of report; null for a draft')
