import type { Payload, PayloadRequest } from 'payload'
import type { GuardedFetch } from '@/domain/net/fetch'

/** Pictures taken over with one piece; a gallery is an article of its own. */
const MOST = 10
const MOST_BYTES = 20 * 1024 * 1024

type Context = {
  payload: Payload
  user: NonNullable<PayloadRequest['user']>
  fetch: GuardedFetch
  allowPrivate: boolean
  unitId: string
  /** The source, as the pictures' credit. */
  credit: string
  /** What the pictures show, as far as anybody knows. */
  alt: string
}

const fileName = (address: string): string => {
  const last = new URL(address).pathname.split('/').at(-1) ?? ''
  return /\.[a-z]{3,4}$/i.test(last) ? last : `${last || 'anh'}.jpg`
}

/** One picture as a file of the unit; null when it cannot be had or is none. */
async function takePicture(context: Context, address: string): Promise<string | null> {
  const { payload, user, fetch, allowPrivate, unitId, credit, alt } = context
  const answer = await fetch(address, { allowPrivate, maxBytes: MOST_BYTES, headers: { accept: 'image/*' } })
  if (!answer.ok || answer.status !== 200) return null
  const mimetype = answer.contentType?.split(';')[0]?.trim() ?? 'application/octet-stream'
  const data = Buffer.from(answer.body)
  try {
    const media = await payload.create({
      collection: 'media',
      data: { alt, credit, unit: unitId },
      file: { data, mimetype, name: fileName(address), size: data.length },
      user,
      overrideAccess: false,
      depth: 0,
    })
    return media.id
  } catch {
    // What is no picture, or one nobody may upload here, is left out; the piece says how many are missing.
    return null
  }
}

/** Fetches pictures of a piece into the unit's files, at most ten: address → id of those that could be had. */
export async function takePictures(
  context: Context,
  addresses: readonly string[],
): Promise<Map<string, string>> {
  const taken = new Map<string, string>()
  for (const address of [...new Set(addresses)].slice(0, MOST)) {
    const id = await takePicture(context, address)
    if (id !== null) taken.set(address, id)
  }
  return taken
}
