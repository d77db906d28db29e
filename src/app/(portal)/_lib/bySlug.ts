import { byFormerSlug } from '@/domain/text/formerSlugs'

/** A path segment as text; the segment itself when its percent-encoding is broken. */
export function textOf(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** The one with that slug; null when there is none. */
export const bySlug = <T extends { slug: string }>(items: readonly T[], segment: string): T | null =>
  items.find(({ slug }) => slug === textOf(segment)) ?? null

/** The one that had that slug before; null when there is none. */
export const movedFrom = <T extends { slug: string; formerSlugs: readonly string[] }>(
  items: readonly T[],
  segment: string,
): T | null => byFormerSlug(items, textOf(segment))
