import { hostname } from 'node:os'
import type { RequestHandler } from 'express'
import type { NextServer } from 'next/dist/server/next'
import type { Payload } from 'payload'
import { createScheduler } from '@jobs/scheduler'
import { clock } from '@/adapters/clock'
import { ensureDataDir, ensureSecret } from '@/config/dataDir'
import { env as readEnv, type Env } from '@/config/env'
import { logger } from '@/config/logger'
import { toDay, ZONE } from '@/domain/time/instant'
import { createEmbeds } from '@/feeds/embed/store'
import { shareSnapshot } from '@/feeds/shared'
import { createSnapshot } from '@/feeds/snapshot'
import { findPublicFileNames } from '@/queries/feeds/findPublicFileNames'
import { findSiteChannelId } from '@/queries/feeds/findSiteChannelId'
import { siteSearch } from '@/queries/site/searchSite'
import { seedReference } from '@/seed/reference'
import { startRevision } from '@/useCases/bumpRevision'
import { createApp } from './app'
import { createCalendarRouter } from './calendarFeed'
import { connect } from './connect'
import { createEmbedsHandler } from './embed/handler'
import { ensureBuild } from './ensureBuild'
import { createFeedSource } from './feeds/feedSource'
import { createFeedsHandler } from './feeds/handler'
import { createFilesRouter, createPublicFileCheck } from './files'
import { assertPortFree, createHttpServer, listen, stopServer } from './httpServer'
import { migrate } from './migrate'
import { createPagesHandler } from './pages/handler'
import { createOwnWrites } from './pages/ownWrites'
import { createPageStore } from './pages/pageStore'
import { createPortalGuard } from './pages/portalQuery'
import { createReadersRouter } from './readers'
import { hasNoUsers, setupToken } from './setup'

/** How often a process looks whether another one changed what is public, in milliseconds. */
const REVISION_POLL_MS = 1_000

export type StartOptions = {
  root: string
  isDev?: boolean
  isDemo?: boolean
  /** Told before the pages are built, which takes minutes. */
  onBuild?: () => void
  /** Told how far the demo's content is loaded. */
  onProgress?: (line: string) => void
}

export type RunningServer = {
  payload: Payload
  publicUrl: string
  /** The first administrator's one-time link; null once there is an account. */
  setupUrl: string | null
  /** The demo's accounts, for the banner. */
  accounts: readonly string[]
  stop(): Promise<void>
}

type NextModule = { default: (options: Record<string, unknown>) => NextServer }

async function createNext(
  { root, isDev }: StartOptions,
  env: Env,
): Promise<{ app: NextServer; handle: RequestHandler }> {
  const { default: next } = (await import('next')) as unknown as NextModule
  const app = next({
    dev: isDev === true,
    dir: root,
    port: env.port,
    hostname: 'localhost',
    customServer: true,
  })
  await app.prepare()
  const handler = app.getRequestHandler()
  return { app, handle: (req, res) => handler(req, res) }
}

/** The database ready for work: schema, counters, reference data; the demo's sample when asked for. */
async function prepareData(
  payload: Payload,
  { isDemo, onProgress }: StartOptions,
): Promise<readonly string[]> {
  await migrate(payload)
  await startRevision(payload)
  if ((await payload.count({ collection: 'channels' })).totalDocs === 0)
    await seedReference({ payload, now: clock.now() })
  if (!isDemo) return []
  const { seedSample } = await import('@/seed/sample')
  return (await seedSample({ payload, now: clock.now(), ...(onProgress ? { log: onProgress } : {}) }))
    .accounts
}

/** Reads the search index before the first reader asks for it, beside everything else; a failure is tried anew then. */
async function warmSearch(payload: Payload): Promise<void> {
  try {
    const channelId = await findSiteChannelId(payload)
    if (channelId !== null) await siteSearch(payload, channelId)
  } catch (error) {
    logger.warn({ err: error }, 'the search index is not ready yet')
  }
}

/**
 * Starts the whole product in this process: database, feeds, files, site, admin and, unless `SCHEDULER=off`, the
 * scheduler. Rejects with a NhipError of one line when something outside it is wrong.
 */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const env = readEnv()
  ensureDataDir(env)
  await assertPortFree(env.port)
  process.env.PAYLOAD_SECRET = ensureSecret(env)
  // Payload writes the time of a save by the clock of the machine, in the heading and in the question before a restore.
  process.env.TZ = ZONE
  const payload = await connect(env)
  const accounts = await prepareData(payload, options)

  const { publicUrl, hubUrl } = env
  const source = createFeedSource(payload)
  const snapshot = createSnapshot({ ...source, publicUrl, hubUrl, log: logger })
  shareSnapshot(snapshot)
  await snapshot.poll()
  const embeds = createEmbeds({
    snapshot,
    loadPart: source.loadPart,
    publicUrl,
    log: logger,
    today: () => toDay(clock.now()),
  })
  const polling = setInterval(() => {
    void snapshot.poll()
    embeds.retry()
  }, REVISION_POLL_MS)
  const isPublicFile = createPublicFileCheck({
    findNames: (names) => findPublicFileNames(payload, names),
    revision: () => snapshot.revision(),
  })
  // Pages under development are made anew each time.
  const revision = () => (options.isDev ? null : snapshot.revision())
  const pages = createPageStore({ revision, now: clock.now })
  const writes = createOwnWrites(snapshot.bump)
  if (!options.isDev) await ensureBuild(options.root, options.onBuild ?? (() => undefined))
  const scheduler = createScheduler({ payload, clock, log: logger, host: hostname() })
  const next = await createNext(options, env)
  const app = createApp({
    env,
    payload,
    logger,
    readiness: { isSchedulerOverdue: () => env.scheduler && scheduler.isOverdue() },
    files: createFilesRouter({ isPublicFile, dir: env.mediaDir }),
    calendar: createCalendarRouter({ payload, clock, publicUrl }),
    readers: createReadersRouter({ payload, clock, publicUrl }),
    portalGuard: createPortalGuard(pages),
    watchWrites: writes.watch,
    next: next.handle,
  })
  const feeds = createFeedsHandler(snapshot)
  const boxes = createEmbedsHandler({ embeds, publicUrl })
  const site = createPagesHandler(pages, writes)
  const server = createHttpServer((req, res) =>
    feeds(req, res, () => boxes(req, res, () => site(req, res, () => void app(req, res)))),
  )
  await listen(server, env.port)
  if (env.scheduler) await scheduler.start()
  void warmSearch(payload)

  const isFirstStart = await hasNoUsers(payload)
  return {
    payload,
    publicUrl,
    setupUrl: isFirstStart ? `${publicUrl}/khoi-tao/${setupToken(payload.secret)}` : null,
    accounts,
    async stop() {
      clearInterval(polling)
      await Promise.all([stopServer(server), scheduler.stop()])
      await next.app.close()
      await payload.destroy()
    },
  }
}
