import { cache } from 'react'
import type { Payload } from 'payload'
import { clock } from '@/adapters/clock'
import { env } from '@/config/env'
import type { Instant } from '@/domain/time/instant'
import { findSiteFrame, type SiteFrame } from '@/queries/site/findSiteFrame'
import type { SiteScope } from '@/queries/site/scope'
import { sitePayload } from './payload'
import { remember } from './remember'

/** What every page of one request stands on: one moment, one state of the frame. */
export type Site = {
  payload: Payload
  frame: SiteFrame
  scope: SiteScope
  now: Instant
  publicUrl: string
}

/** The site as this request sees it; asked as often as wanted, read once. */
export const loadSite = cache(async (): Promise<Site> => {
  const now = clock.now()
  const payload = await sitePayload()
  const frame = await remember('frame', () => findSiteFrame(payload))
  return { payload, frame, now, scope: { channelId: frame.channelId, now }, publicUrl: env().publicUrl }
})

/** An address of this site in full. */
export const absolute = ({ publicUrl }: Pick<Site, 'publicUrl'>, path: string): string =>
  `${publicUrl}${path}`
