/** Where a report stands. A draft is recomputed whenever it is opened; closing freezes it for good. */
export type InformationStatus = 'draft' | 'closed' | 'signed'

export type InformationAction = 'write' | 'close' | 'sign' | 'adjust'

/** The whole life of a report: the only steps there are, and where each may be taken. */
const STEPS: Readonly<
  Record<InformationAction, { from: readonly InformationStatus[]; to: InformationStatus | null }>
> = {
  write: { from: ['draft'], to: 'draft' },
  close: { from: ['draft'], to: 'closed' },
  sign: { from: ['closed'], to: 'signed' },
  adjust: { from: ['closed', 'signed'], to: null },
}

/** May this step be taken from there? */
export const mayTake = (action: InformationAction, from: InformationStatus): boolean =>
  STEPS[action].from.includes(from)
