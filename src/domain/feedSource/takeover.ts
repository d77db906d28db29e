/** What is known of a source when something is taken over from it. */
export type SourceTerms = { readonly kind: 'press' | 'government'; readonly permission: string | null }

/**
 * May the text of a piece be taken over, or only title, excerpt and link? Decree 147/2024: who reposts the press
 * needs its written permission; what an agency publishes may be reposted with its source.
 */
export const mayTakeWhole = ({ kind, permission }: SourceTerms): boolean =>
  kind === 'government' || (permission ?? '').trim() !== ''
