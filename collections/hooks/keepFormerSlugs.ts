import type { CollectionBeforeChangeHook } from 'payload'
import { formerSlugs } from '@/domain/text/formerSlugs'

/** Remembers the slugs a page had, so that links to them lead on (301). Nobody else writes the list. */
export const keepFormerSlugs: CollectionBeforeChangeHook = ({ data, originalDoc }) => ({
  ...data,
  formerSlugs: formerSlugs(originalDoc ?? {}, typeof data.slug === 'string' ? data.slug : null),
})
