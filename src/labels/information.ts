import { actions } from './information/actions'
import { document } from './information/document'
import { hand } from './information/hand'
import { refusals } from './information/refusals'
import { tables } from './information/tables'
import { view } from './information/view'

/** Words of the information-work reports: refusals, buttons, screens, tables, the official document. */
export const informationLabels = { actions, document, hand, refusals, tables, view } as const
