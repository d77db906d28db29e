import { randomUUID } from 'node:crypto'
import type { TextField } from 'payload'

/**
 * The `id` of every collection: a random UUID as text, the same on SQLite and MongoDB.
 * A caller with access control may not choose it; a duplicate gets a new one (Payload drops `id` first).
 */
export const idField: TextField = {
  name: 'id',
  type: 'text',
  required: true,
  defaultValue: () => randomUUID(),
  access: { create: () => false, update: () => false },
  admin: { disabled: true },
}
