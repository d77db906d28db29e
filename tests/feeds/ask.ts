import { parseRssFeed } from 'feedsmith'
import type { FeedBytes } from '@/feeds/encode'
import { type FeedRequest, plainRequest } from '@/feeds/request'

export const KEY = '/rss/tin-bai.xml'
export const articles = plainRequest(KEY) as FeedRequest
export const newest = (limit: number) => ({ kind: 'newest', limit, page: 1 }) as const

export const titles = (bytes: FeedBytes | null | undefined) =>
  parseRssFeed(bytes?.body.toString() ?? '').items?.map(({ title }) => title)
