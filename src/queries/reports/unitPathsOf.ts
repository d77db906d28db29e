import type { Payload, PayloadRequest } from 'payload'

/** Unit id → its place in the tree, "/root/…/own/". */
export async function unitPathsOf(payload: Payload, req?: PayloadRequest): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    collection: 'units',
    select: { path: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
  return new Map(docs.map(({ id, path }) => [id, path ?? `/${id}/`]))
}
