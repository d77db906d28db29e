import type { Payload, PayloadRequest } from 'payload'

const setPublic = (payload: Payload, id: string, isPublic: boolean, req: PayloadRequest) =>
  payload.db.updateOne({ collection: 'media', id, data: { isPublic }, returning: false, req })

async function isLogo(payload: Payload, id: string, req: PayloadRequest): Promise<boolean> {
  const where = { logo: { equals: id } }
  return (await payload.count({ collection: 'units', where, overrideAccess: true, req })).totalDocs > 0
}

async function isShown(payload: Payload, id: string, req: PayloadRequest): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'publications',
    where: { and: [{ status: { equals: 'published' } }, { mediaKeys: { contains: `,${id},` } }] },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0 || isLogo(payload, id, req)
}

/**
 * Opens the files the public now sees and closes those that no edition shows any more and that are no unit's logo. Call it after the
 * ledger rows were changed, in the same transaction.
 */
export async function showMedia(
  payload: Payload,
  { shown, gone }: { shown: readonly string[]; gone: readonly string[] },
  req: PayloadRequest,
): Promise<void> {
  for (const id of shown) await setPublic(payload, id, true, req)
  const rest = new Set(gone.filter((id) => !shown.includes(id)))
  for (const id of rest) if (!(await isShown(payload, id, req))) await setPublic(payload, id, false, req)
}
