import { createHmac } from 'node:crypto'

/** How secrets begin, by the convention of standardwebhooks.com, whose libraries verify what is signed here. */
const PREFIX = 'whsec_'

/** A secret in the form people copy: `whsec_` and the key in base64. */
export const secretOf = (key: Uint8Array): string => PREFIX + Buffer.from(key).toString('base64')

/**
 * The headers of a signed message: its id, the time of sending in Unix seconds, and `v1,` with the HMAC-SHA-256 of
 * `id.time.body` under the key, in base64 (standardwebhooks.com, "Signature scheme"). Id and time are signed too, so
 * that nobody can send an old message again under another id or as a new one: receivers refuse times more than five
 * minutes from their own (docs/huong-dan/cho-cong-thong-tin.md).
 */
export function signedHeaders(
  { id, timestamp, body }: { id: string; timestamp: number; body: string },
  secret: string,
): Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string> {
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': `v1,${signature}`,
  }
}
