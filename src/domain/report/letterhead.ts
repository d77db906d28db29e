/**
 * What a unit's settings say of its administrative documents: the parts of decree 30/2020, annex I, that are the same
 * in all of them. Null or empty where nobody filled them in.
 */
export type Letterhead = {
  name: string
  parentBody: string | null
  place: string | null
  symbol: string | null
  addressees: readonly string[]
  bases: readonly string[]
  signer: { authority: string | null; title: string | null; name: string | null }
  recipients: readonly string[]
}
