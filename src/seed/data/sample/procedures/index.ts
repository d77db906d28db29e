import type { Procedure } from '../../types'
import { civilStatus } from './civilStatus'
import { construction } from './construction'
import { investment } from './investment'

/** Twenty procedures of the national list: codes, names, fields and numbers are facts, the texts our summaries. */
export const procedures: readonly Procedure[] = [...investment, ...construction, ...civilStatus]
