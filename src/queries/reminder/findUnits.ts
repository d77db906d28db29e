import type { Payload } from 'payload'

export type ReminderUnit = { id: string; name: string; slug: string; path: string }

/** Every unit by id, as far as reminders name it. */
export async function findUnits(payload: Payload): Promise<Map<string, ReminderUnit>> {
  const { docs } = await payload.find({
    collection: 'units',
    select: { name: true, slug: true, path: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return new Map(
    docs.map(({ id, name, slug, path }) => [id, { id, name, slug: slug ?? '', path: path ?? `/${id}/` }]),
  )
}
