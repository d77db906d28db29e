import type { PayloadRequest } from 'payload'

/** Unit id → path "/root/…/own/". */
export type UnitPaths = ReadonlyMap<string, string>

const KEPT = 'nhipUnitPaths'

const loadPaths = async (req: PayloadRequest): Promise<UnitPaths> => {
  const { docs } = await req.payload.find({
    collection: 'units',
    select: { path: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map(({ id, path }) => [String(id), String(path ?? `/${id}/`)]))
}

/** The unit tree, read once per request. */
export const unitPaths = (req: PayloadRequest): Promise<UnitPaths> => {
  const kept = req.context[KEPT] as Promise<UnitPaths> | undefined
  if (kept) return kept
  const loading = loadPaths(req)
  req.context[KEPT] = loading
  return loading
}

/** To be called when the tree changes in the middle of a request. */
export const forgetUnitPaths = (req: PayloadRequest): void => {
  delete req.context[KEPT]
}

/** The path of a unit; '' for none or an unknown one, which no assignment reaches. */
export const unitPathOf = async (req: PayloadRequest, unitId: string | null): Promise<string> =>
  unitId === null ? '' : ((await unitPaths(req)).get(unitId) ?? '')

/** The ids of these units and of all below them. */
export const withUnitsBelow = (paths: UnitPaths, unitIds: readonly string[]): string[] =>
  [...paths].filter(([, path]) => unitIds.some((id) => path.includes(`/${id}/`))).map(([id]) => id)
