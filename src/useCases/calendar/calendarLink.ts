import { randomBytes } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { sha256Hex } from '@/domain/canonical'
import type { Clock } from '@/domain/time/clock'
import type { Instant } from '@/domain/time/instant'
import type { User } from '@/payload-types'
import { inTransaction } from '../inTransaction'
import { recordAudit } from '../recordAudit'

/** 256 bits: nobody guesses one, and a plain hash of it is enough to keep. */
const TOKEN_BYTES = 32
const TOKEN = /^[\w-]{43}$/

type Input = { payload: Payload; user: NonNullable<PayloadRequest['user']>; clock: Clock }

async function store(
  { payload, user, clock }: Input,
  { action, token }: { action: 'calendarLinkMade' | 'calendarLinkRevoked'; token: string | null },
): Promise<Instant> {
  return inTransaction(
    payload,
    async (req) => {
      const now = clock.now()
      await payload.update({
        collection: 'users',
        id: user.id,
        data: {
          calendarTokenHash: token === null ? null : sha256Hex(token),
          calendarTokenAt: token === null ? null : now,
        },
        depth: 0,
        overrideAccess: true,
        req,
      })
      await recordAudit(
        { payload, req, now },
        { action, documentType: 'users', documentId: String(user.id), actor: String(user.id) },
      )
      return now
    },
    user,
  )
}

/**
 * Makes the secret part of a person's calendar address and forgets the one before, which opens nothing any more. It is
 * returned this once; only its hash is kept.
 */
export async function makeCalendarLink(input: Input): Promise<{ token: string; madeAt: Instant }> {
  const token = randomBytes(TOKEN_BYTES).toString('base64url')
  const madeAt = await store(input, { action: 'calendarLinkMade', token })
  return { token, madeAt }
}

/** The address opens nothing any more. */
export async function revokeCalendarLink(input: Input): Promise<void> {
  await store(input, { action: 'calendarLinkRevoked', token: null })
}

/** Since when the person has a calendar address; null without one. */
export async function calendarLinkSince(payload: Payload, userId: string): Promise<Instant | null> {
  const user = await payload.findByID({
    collection: 'users',
    id: userId,
    select: { calendarTokenAt: true },
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  return user?.calendarTokenAt ?? null
}

/** Whose address it is; null for one that is unknown, revoked, or of an account that was closed. */
export async function calendarOwner(payload: Payload, token: string): Promise<User | null> {
  if (!TOKEN.test(token)) return null
  const { docs } = await payload.find({
    collection: 'users',
    where: { and: [{ calendarTokenHash: { equals: sha256Hex(token) } }, { active: { not_equals: false } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0] ?? null
}
