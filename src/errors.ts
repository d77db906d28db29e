/** Codes of broken assumptions; ordinary refusals are data (`Issue`), not exceptions. */
export type NhipErrorCode =
  | 'env.invalid'
  | 'data.notWritable'
  | 'database.unreachable'
  | 'database.queueTimeout'
  | 'seed.incomplete'
  | 'ledger.stale'

/** An error with a stable code and one line: what, where, what to do. */
export class NhipError extends Error {
  override readonly name = 'NhipError'

  constructor(
    readonly code: NhipErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/**
 * Did the database give this up because two transactions met? Its driver says so with a label; nothing was written, and
 * the whole may be done again.
 */
export const isConflict = (error: unknown): boolean => {
  const { hasErrorLabel } = (error ?? {}) as { hasErrorLabel?: unknown }
  return (
    typeof hasErrorLabel === 'function' && hasErrorLabel.call(error, 'TransientTransactionError') === true
  )
}
