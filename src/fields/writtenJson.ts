/** Data the system writes and people at most read, as text. */
export const writtenJson = {
  type: 'json',
  admin: { components: { Field: '@/admin/fields/JsonField#JsonField' } },
} as const
