import { type GlobalBeforeChangeHook, ValidationError } from 'payload'
import { checkOutage as check, type OutageField } from '@/domain/site/outage'
import { toInstant } from '@/domain/time/instant'
import { collectionLabels } from '@/labels/collections'

const { fields, refusals } = collectionLabels.siteVoices

const labelOf = (path: OutageField): string => {
  const words: string | readonly string[] = fields[path]
  return typeof words === 'string' ? words : (words[0] ?? path)
}

/** A planned outage is entered whole or not at all: half of one would never be shown. */
export const checkOutage: GlobalBeforeChangeHook = ({ data, global, originalDoc, req }) => {
  const { outageText, outageFrom, outageTo } = { ...originalDoc, ...data } as Record<string, unknown>
  const issues = check({
    text: typeof outageText === 'string' ? outageText.trim() : '',
    from: toInstant(outageFrom),
    to: toInstant(outageTo),
  })
  if (issues.length === 0) return data as unknown
  const errors = issues.map(({ code, path }) => ({ message: refusals[code], path, label: labelOf(path) }))
  throw new ValidationError({ global: global.slug, errors, req }, req.t)
}
