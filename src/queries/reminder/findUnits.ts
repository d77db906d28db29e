import type { Payload } from 'payload'
import type { Unit } from '@/payload-types'

export type ReminderUnit = { id: string; name: string; slug: string; path: string }

/** Every unit by id, as far as reminders name it. */
export async function findUnits(payload: Payload): Promise<Map<string, ReminderUnit>> {
  const { docs } = await payload.db.find<Unit>({
    collection: 'units',
    select: { name: true, slug: true, path: true },
    pagination: false,
    limit: 0,
  })
  return new Map(
    docs.map(({ id, name, slug, path }) => [id, { id, name, slug: slug ?? '', path: path ?? `/${id}/` }]),
  )
}
