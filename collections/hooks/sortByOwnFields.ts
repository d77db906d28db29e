import {
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type FlattenedField,
  QueryError,
} from 'payload'

const RELATED: readonly string[] = ['relationship', 'upload', 'join']

/** Does the path lead out of the document, into one it refers to? */
const leadsAway = (fields: readonly FlattenedField[], [name, ...rest]: readonly string[]): boolean => {
  const field = fields.find((each) => each.name === name)
  if (!field || rest.length === 0) return false
  if (RELATED.includes(field.type)) return true
  return 'flattenedFields' in field && leadsAway(field.flattenedFields, rest)
}

const segmentsOf = (sort: string): string[] => sort.replace(/^-/, '').replace(/__/g, '.').split('.')

/** `parent` of a version is the document itself, `version` its content then. */
const isAway = (fields: readonly FlattenedField[], sort: string): boolean => {
  const [first = '', ...rest] = segmentsOf(sort)
  if (first === 'parent') return rest.length > 0
  return leadsAway(fields, first === 'version' ? rest : [first, ...rest])
}

/**
 * Payload sorts by hidden fields of a related document without asking (`author.hash`), and the order of a list then
 * tells of what nobody may read. Whoever asks from outside sorts a list by what stands in it.
 */
const refuseSortElsewhere: CollectionBeforeOperationHook = ({ args, collection, overrideAccess }) => {
  const { sort } = args as { sort?: string | string[] }
  if (overrideAccess || sort === undefined) return args
  const away = [sort]
    .flat()
    .flatMap((each) => each.split(','))
    .filter((each) => isAway(collection.flattenedFields, each))
  if (away.length > 0) throw new QueryError(away.map((path) => ({ path })))
  return args
}

/** The collection, its lists sorted by its own fields only. */
export const sortedByOwnFields = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [refuseSortElsewhere, ...(collection.hooks?.beforeOperation ?? [])],
  },
})
