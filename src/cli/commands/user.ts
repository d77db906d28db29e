import { randomBytes } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import type { Role } from '@/domain/editorial/roles'
import { addMinutes, formatDateTime, type Instant } from '@/domain/time/instant'
import { cliLabels } from '@/labels/cli'
import { collectionLabels } from '@/labels/collections'
import type { User } from '@/payload-types'
import { inTransaction } from '@/useCases/inTransaction'
import { recordAudit } from '@/useCases/recordAudit'
import type { Context } from '../context'
import { done, firstLine, refuse, WrongUsage, type Outcome } from '../outcome'
import { unitBySlug } from '../unitBySlug'

const labels = cliLabels.user
/** A link reaches its owner by hand, on paper or by phone: a week is long enough for that. */
const LINK_MINUTES = 7 * 24 * 60

export type CreateOptions = { email: string; role: Role; unit?: string; name?: string }
type Account = { email: string; fullName: string; role: Role; unitId: string | null }
type Link = { url: string; expiresAt: Instant }

const resetUrl = ({ env, payload }: Context, token: string): string =>
  `${env.publicUrl}${payload.config.routes.admin}${payload.config.admin.routes.reset}/${token}`

/** A link that sets the password once. Payload counts its end by the machine's clock. */
async function makeLink(context: Context, email: string, req: PayloadRequest): Promise<Link> {
  const expiresAt = addMinutes(context.clock.now(), LINK_MINUTES)
  const token = await context.payload.forgotPassword({
    collection: 'users',
    data: { email },
    disableEmail: true,
    expiration: LINK_MINUTES * 60_000,
    req,
  })
  return { url: resetUrl(context, token), expiresAt }
}

async function findUser(payload: Payload, email: string): Promise<User | null> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs[0] ?? null
}

/** Payload's refusals carry their sentences inside. */
const reasonOf = (error: unknown): string => {
  const { errors } = ((error as { data?: unknown } | null)?.data ?? {}) as { errors?: { message?: string }[] }
  return errors?.[0]?.message ?? firstLine(error)
}

/** The account with a password nobody knows, its link and the line in the history: all of it or nothing. */
const store = (
  context: Context,
  { email, fullName, role, unitId }: Account,
): Promise<Link & { id: string }> =>
  inTransaction(context.payload, async (req) => {
    const { id } = await context.payload.create({
      collection: 'users',
      data: {
        email,
        fullName,
        password: randomBytes(32).toString('base64url'),
        active: true,
        assignments: [{ role, unit: unitId }],
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await audit(context, req, { action: 'createAccount', documentId: id, details: { role, unit: unitId } })
    return { id, ...(await makeLink(context, email, req)) }
  })

const audit = (
  { payload, clock }: Context,
  req: PayloadRequest,
  entry: { action: string; documentId: string; details?: Record<string, unknown> },
): Promise<void> =>
  recordAudit({ payload, req, now: clock.now() }, { ...entry, documentType: 'users', actor: null })

const linkText = ({ url, expiresAt }: Link): string => labels.link(url, formatDateTime(expiresAt))

/**
 * Creates an account with one assignment and prints the link that sets its password. Without a name it is called by the
 * first part of its address until somebody fills it in. Refuses an address that has
 * an account and an unknown unit. Throws WrongUsage for a role other than the administrator's without a unit.
 */
export async function createUser(context: Context, options: CreateOptions): Promise<Outcome> {
  const { email, role } = options
  const fullName = options.name ?? email.replace(/@.*/, '')
  if (options.unit === undefined && role !== 'administrator') {
    throw new WrongUsage(cliLabels.usage.unitNeeded(role))
  }
  const found = options.unit === undefined ? null : await unitBySlug(context.payload, options.unit)
  if (found && !found.ok) return found
  if (await findUser(context.payload, email)) return refuse(labels.exists(email))
  try {
    const { id, ...link } = await store(context, { email, fullName, role, unitId: found?.unit.id ?? null })
    const text = [labels.created(email, collectionLabels.options.role[role]), linkText(link)]
    return done(text, { id, email, ...link })
  } catch (error) {
    return refuse(labels.refused(email, reasonOf(error)))
  }
}

/** Prints a new link for an account that has one; the password stays as it is until the link is used. */
export async function resetUser(context: Context, { email }: { email: string }): Promise<Outcome> {
  const user = await findUser(context.payload, email)
  if (user === null) return refuse(labels.unknown(email))
  if (user.active === false) return refuse(labels.closed(email))
  const link = await inTransaction(context.payload, async (req) => {
    await audit(context, req, { action: 'resetPassword', documentId: user.id })
    return makeLink(context, email, req)
  })
  return done([linkText(link)], { id: user.id, email, ...link })
}
