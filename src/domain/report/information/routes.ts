import type { InformationKind } from '@/domain/report/information/types'

/** Who reports to whom; `to` null = somebody outside, under `toName`. Empty `kinds` = every kind. */
export type Route = {
  from: string
  to: string | null
  toName: string | null
  viaName: string | null
  kinds: readonly InformationKind[]
}

type Link = Pick<Route, 'from' | 'to' | 'kinds'>

const isFor = ({ kinds }: Link, kind: InformationKind): boolean => kinds.length === 0 || kinds.includes(kind)

/** The routes a report of this kind takes. */
export const routesFor = <T extends Link>(routes: readonly T[], kind: InformationKind): T[] =>
  routes.filter((route) => isFor(route, kind))

/** Whether two routes can carry the same report. */
const overlap = (a: Link, b: Link): boolean =>
  a.kinds.length === 0 || b.kinds.length === 0 || a.kinds.some((kind) => b.kinds.includes(kind))

/**
 * The units of the circle a new route would close, the sender first and last; null when it closes none. In a circle
 * numbers would be added up without end.
 */
export const routeCycle = (route: Link, others: readonly Link[]): string[] | null => {
  if (route.to === null) return null
  const related = others.filter((other) => overlap(route, other))
  const walk = (unit: string, way: readonly string[]): string[] | null => {
    if (unit === route.from) return [...way, unit]
    if (way.includes(unit)) return null
    for (const { from, to } of related) {
      if (from !== unit || to === null) continue
      const found = walk(to, [...way, unit])
      if (found) return found
    }
    return null
  }
  return walk(route.to, [route.from])
}

/**
 * The units whose items a unit counts itself: its own branch of the tree, without the branches of units that report
 * on their own: their numbers arrive with their reports, and are never counted twice. Paths as in `units`.
 */
export const countedUnits = (
  unitId: string,
  paths: ReadonlyMap<string, string>,
  reporting: ReadonlySet<string>,
): string[] =>
  [...paths]
    .filter(([, path]) => {
      const line = path.split('/').filter(Boolean)
      const place = line.indexOf(unitId)
      return place !== -1 && !line.slice(place + 1).some((below) => reporting.has(below))
    })
    .map(([id]) => id)
