import { resolve } from 'node:path'
import { z } from 'zod'
import { NhipError } from '@/errors'
import { serverLabels } from '@/labels/server'
import { isMailServer, parseSender, type Sender } from './mail'

z.config(z.locales.vi())

const onOff = z.enum(['on', 'off'])
const emptyAsUnset = (value: unknown) => (value === '' ? undefined : value)
const optional = <T extends z.ZodType>(type: T) => z.preprocess(emptyAsUnset, type.optional())
const withDefault = <T extends z.ZodType>(type: T, value: z.input<T> & z.output<T>) =>
  z.preprocess((given) => emptyAsUnset(given) ?? value, type)

const DATABASE_SCHEMES = ['file:', 'mongodb://', 'mongodb+srv://']

const schema = z.object({
  PORT: withDefault(z.coerce.number().int().min(0).max(65_535), 3000),
  DATA_DIR: withDefault(z.string(), './data'),
  DATABASE_URL: optional(
    z.string().refine((url) => DATABASE_SCHEMES.some((scheme) => url.startsWith(scheme)), {
      message: serverLabels.databaseScheme,
    }),
  ),
  PUBLIC_URL: optional(z.url({ protocol: /^https?$/ })),
  PAYLOAD_SECRET: optional(z.string().min(24, serverLabels.secretTooShort)),
  TRUST_PROXY: optional(z.string()),
  SCHEDULER: withDefault(onOff, 'on'),
  WEBSUB_HUB_URL: optional(z.url({ protocol: /^https?$/ })),
  SMTP_URL: optional(z.string().refine(isMailServer, { message: serverLabels.mailServer })),
  MAIL_FROM: optional(
    z.string().refine((text) => parseSender(text) !== null, { message: serverLabels.mailFrom }),
  ),
  LOG_LEVEL: withDefault(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']), 'info'),
})

/** The validated environment. URLs have no trailing slash; paths are absolute. */
export type Env = {
  port: number
  dataDir: string
  mediaDir: string
  databaseUrl: string
  isEmbedded: boolean
  publicUrl: string
  payloadSecret: string | undefined
  trustProxy: string | number | boolean
  scheduler: boolean
  hubUrl: string | undefined
  /** Null: no mail server; mails are kept in the outbox. `url` carries a password and is never printed. */
  mail: { url: string; from: Sender } | null
  logLevel: z.output<typeof schema>['LOG_LEVEL']
}

/** Express's `trust proxy`: `true`/`false`, a hop count, or a list of addresses. */
function parseTrustProxy(value: string | undefined): Env['trustProxy'] {
  if (value === undefined || value === 'false' || value === 'off') return false
  if (value === 'true' || value === 'on') return true
  return /^\d+$/.test(value) ? Number(value) : value
}

/** A server without a sender would refuse every mail: said at boot, not with the first reminder. */
function mailSettings(url: string | undefined, from: string | undefined): Env['mail'] {
  if (url === undefined) return null
  const sender = from === undefined ? null : parseSender(from)
  if (sender === null) throw new NhipError('env.invalid', serverLabels.mailFromMissing)
  return { url, from: sender }
}

/**
 * Reads and checks the environment (interface.md, "Environment").
 * Throws `env.invalid` with one line that names the variable, the reason and the remedy.
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const parsed = schema.safeParse(source)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const name = String(issue?.path[0] ?? 'environment')
    throw new NhipError('env.invalid', serverLabels.envInvalid(name, issue?.message ?? '?'))
  }
  const values = parsed.data
  const dataDir = resolve(values.DATA_DIR)
  const databaseUrl = values.DATABASE_URL ?? `file:${resolve(dataDir, 'nhip.db')}`
  const isEmbedded = databaseUrl.startsWith('file:')
  if (!isEmbedded && values.PAYLOAD_SECRET === undefined && source.NEXT_PHASE === undefined) {
    throw new NhipError('env.invalid', serverLabels.secretMissing)
  }
  return {
    port: values.PORT,
    dataDir,
    mediaDir: resolve(dataDir, 'media'),
    databaseUrl,
    isEmbedded,
    publicUrl: (values.PUBLIC_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ''),
    payloadSecret: values.PAYLOAD_SECRET,
    trustProxy: parseTrustProxy(values.TRUST_PROXY),
    scheduler: values.SCHEDULER === 'on',
    hubUrl: values.WEBSUB_HUB_URL,
    mail: mailSettings(values.SMTP_URL, values.MAIL_FROM),
    logLevel: values.LOG_LEVEL,
  }
}

let current: Env | undefined

/** The process's environment, validated on first use. */
export function env(): Env {
  return (current ??= parseEnv(process.env))
}
