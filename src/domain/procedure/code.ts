/** `N.NNNNNN`, perhaps with the zero groups of the old form and the province or ministry (facts §2). */
const CODE = /^(\d\.\d{6})(\.000\.00\.00)?(\.[A-Z]\d{2})?$/

/** A code as it was written, and the part that says which procedure it is, whoever lists it. */
type ProcedureCode = { readonly raw: string; readonly key: string }

/**
 * Reads a code such as `1.012753`, `1.012753.H19` or `1.001612.000.00.00.H01`. Spaces around it are dropped;
 * anything else, a dossier number too, gives null.
 */
export const parseProcedureCode = (text: string | null | undefined): ProcedureCode | null => {
  const raw = (text ?? '').trim()
  const key = CODE.exec(raw)?.[1]
  return key === undefined ? null : { raw, key }
}

/** The `N.NNNNNN` of a code, on which codes are compared; null for what is no code. */
export const codeKeyOf = (text: string | null | undefined): string | null =>
  parseProcedureCode(text)?.key ?? null
