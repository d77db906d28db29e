import type { Payload, PayloadRequest } from 'payload'

const PUBLIC_REVISION = 'publicRevision'

/** Says that what the public sees has changed: every process rebuilds its snapshot when the number moves. */
export async function bumpRevision(payload: Payload, req?: PayloadRequest): Promise<void> {
  await payload.db.updateOne({
    collection: 'counters',
    id: PUBLIC_REVISION,
    data: { value: { $inc: 1 } },
    returning: false,
    ...(req ? { req } : {}),
  })
}

/** Makes the counter on an empty database, and moves it at every start: a crash may have eaten the last move. */
export async function startRevision(payload: Payload): Promise<void> {
  const { totalDocs } = await payload.count({
    collection: 'counters',
    where: { id: { equals: PUBLIC_REVISION } },
  })
  if (totalDocs > 0) return bumpRevision(payload)
  await payload.db
    .create({ collection: 'counters', data: { id: PUBLIC_REVISION, value: 1 } })
    .catch(() => bumpRevision(payload))
}
