import type { CollectionBeforeOperationHook, Where } from 'payload'
import { fold } from '@/domain/text'

type Condition = Record<string, unknown>
const isObject = (value: unknown): value is Condition =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const WORDED = ['like', 'contains'] as const

/** `{ title: { like: 'Xã' } }` → `{ searchText: { like: 'xa' } }`; other conditions stay. */
const foldField = (field: string, condition: unknown, titleField: string): Condition => {
  const searched = field === 'searchText' || field === titleField
  const operator = isObject(condition) && WORDED.find((each) => typeof condition[each] === 'string')
  if (!searched || !isObject(condition) || !operator) return { [field]: condition }
  return { searchText: { [operator]: fold(String(condition[operator])) } }
}

const foldWhere = (where: Condition, titleField: string): Condition =>
  Object.assign(
    {},
    ...Object.entries(where).map(([key, value]) =>
      (key === 'and' || key === 'or') && Array.isArray(value)
        ? { [key]: value.map((each) => (isObject(each) ? foldWhere(each, titleField) : each)) }
        : foldField(key, value, titleField),
    ),
  )

/**
 * Lets lists and pickers find "Đồng Đăng" by "dong dang" and the other way round: words looked for in the
 * title or in `searchText` are folded and looked for in `searchText`, which holds folded text.
 */
export const foldSearch =
  (titleField: string): CollectionBeforeOperationHook =>
  ({ args }) => {
    const { where } = args as { where?: Where }
    if (!where) return args
    return { ...args, where: foldWhere(where as Condition, titleField) as Where }
  }
