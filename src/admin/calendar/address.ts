import type { Day } from '@/domain/time/instant'
import { FILTERS, type Filters, type ShownRange } from './types'
import type { ViewName } from './views'

export const NO_FILTERS: Filters = { 'don-vi': '', kenh: '', 'chu-de': '' }

const chosen = (filters: Filters): [string, string][] =>
  FILTERS.map((name): [string, string] => [name, filters[name]]).filter(([, value]) => value !== '')

/** The question to the server for what is on the screen. */
export const questionOf = ({ from, to }: ShownRange, filters: Filters): string =>
  `/api/publications/calendar?${new URLSearchParams([['from', from], ['to', to], ...chosen(filters)]).toString()}`

/** The query that brings the same page back: filters, view and day. */
export const queryOf = (filters: Filters, view: ViewName, day: Day): string =>
  new URLSearchParams([...chosen(filters), ['xem', view], ['ngay', day]]).toString()
