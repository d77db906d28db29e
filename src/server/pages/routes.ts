import { SUBJECT_TYPES } from '@/domain/editorial/status'
import { kindOf, parseYear, typeOfKind } from '@/domain/search/kinds'
import { parseMonth } from '@/domain/time/archive'
import { portalLabels } from '@/labels/portal'
import { searchLabels } from '@/labels/search'
import { MAX_PAGE, MAX_QUERY_LENGTH, parsePage } from '@/queries/site/paging'

const t = portalLabels.badQuery

/** What may be wrong with one value, as a sentence; null when it is fine. */
type Check = (name: string, value: string) => string | null

const checkPage: Check = (name, value) => (parsePage(value) === null ? t.page(name, MAX_PAGE) : null)

const checkText: Check = (name, value) => {
  if ([...value].length > MAX_QUERY_LENGTH) return t.tooLong(name, MAX_QUERY_LENGTH)
  return /\p{Cc}|\p{Cs}|\uFFFD/u.test(value) ? t.characters(name) : null
}

const checkMonth: Check = (name, value) => (value === '' || parseMonth(value) !== null ? null : t.month(name))

const checkKind: Check = (name, value) =>
  value === '' || typeOfKind(value) !== null
    ? null
    : searchLabels.badKind(name, SUBJECT_TYPES.map(kindOf).join(', '))

const checkYear: Check = (name, value) =>
  value === '' || parseYear(value) !== null ? null : searchLabels.badYear(name)

const LIST = { trang: checkPage }

type Route = {
  path: RegExp
  /** What its query may hold; other names (campaign marks and the like) are ignored. */
  checks?: Record<string, Check>
  /**
   * The finished page may be kept, one for each value of these names. Left out: what a reader typed (search, contact),
   * and what was said to one reader only (receipts, votes, previews).
   */
  keptBy?: readonly string[]
}

/** The public pages that have a query or are kept. */
const ROUTES: readonly Route[] = [
  { path: /^\/(?:van-ban|khau-hieu|rss)?$/, keptBy: [] },
  {
    path: /^\/tin-bai\/?$/,
    checks: { ...LIST, q: checkText, thang: checkMonth },
    keptBy: ['trang', 'thang'],
  },
  { path: /^\/tin-bai\/[^/]+$/, keptBy: [] },
  {
    path: /^\/tim-kiem\/?$/,
    checks: {
      ...LIST,
      q: checkText,
      loai: checkKind,
      'chuyen-muc': checkText,
      'don-vi': checkText,
      nam: checkYear,
    },
  },
  { path: /^\/lien-he\/?$/, checks: { 'don-vi': checkText, ve: checkText } },
  { path: /^\/lien-he\/tra-cuu\/?$/, checks: { ma: checkText, 'da-gui': checkText } },
  { path: /^\/danh-gia\/?$/, checks: { ve: checkText, 'ket-qua': checkText } },
  { path: /^\/(?:chuyen-muc|chu-de|don-vi)\/[^/]+\/?$/, checks: LIST, keptBy: ['trang'] },
  {
    path: /^\/thu-tuc\/?$/,
    checks: { ...LIST, q: checkText, 'linh-vuc': checkText, 'don-vi': checkText, cap: checkText },
    keptBy: ['trang'],
  },
  { path: /^\/thu-tuc\/[^/]+\/?$/, checks: { 'don-vi': checkText, ban: checkText }, keptBy: ['ban'] },
]

/** The public page at a path, without its query; undefined for any other. */
export const routeOf = (path: string): Route | undefined => ROUTES.find((route) => route.path.test(path))
