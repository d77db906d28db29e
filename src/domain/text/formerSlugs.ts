type Named = { readonly slug?: unknown; readonly formerSlugs?: unknown }

/** The stored list, whatever a database made of it. */
export const slugList = (stored: unknown): string[] =>
  Array.isArray(stored) ? stored.filter((each) => typeof each === 'string') : []

/** The slugs a thing had before it takes `next`, oldest first; null keeps the present one. */
export function formerSlugs(before: Named, next: string | null): string[] {
  const known = slugList(before.formerSlugs)
  const present = typeof before.slug === 'string' && before.slug !== '' ? before.slug : null
  const now = next ?? present
  const all = present === null || present === now ? known : [...known, present]
  return [...new Set(all)].filter((slug) => slug !== now)
}

/** The one that had this slug before; one that has it now is not asked for. */
export const byFormerSlug = <T extends { formerSlugs: readonly string[] }>(
  things: readonly T[],
  slug: string,
): T | null => things.find((thing) => thing.formerSlugs.includes(slug)) ?? null
