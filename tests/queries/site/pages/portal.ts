import { load } from 'cheerio'
import type { Payload } from 'payload'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll } from 'vitest'
import { type PageOutcome, withPageOutcome } from '@/adapters/pageOutcome'
import { article, picture, procedure, slogan } from '@tests/portal/fixtures'
import { settableClock } from '@tests/support/clock'
import { testPayload } from '@tests/support/payload'
import { makeSite, type TestSite } from '../makeSite'

export const NOW = '2026-11-21T02:05:00.000Z'
export const day = (n: number) => `2026-11-${String(n).padStart(2, '0')}T01:00:00.000Z`

export type Query = Record<string, string>
type Props = { params: Promise<never>; searchParams: Promise<Query> }
type PageModule = {
  default: (props: Props) => Promise<ReactNode>
  generateMetadata?: (props: Props) => Promise<unknown>
}

const propsOf = (params: object, query: Query): Props => ({
  params: Promise.resolve(params) as Promise<never>,
  searchParams: Promise.resolve(query),
})

/** A page as the server makes it for one request: what a browser reads, the status, the head. */
export async function visit(page: Promise<unknown>, params: object = {}, query: Query = {}) {
  const { default: render, generateMetadata } = (await page) as PageModule
  const outcome: PageOutcome = { status: null }
  const node = await new Promise<ReactNode>((resolve, reject) =>
    withPageOutcome(outcome, () => void render(propsOf(params, query)).then(resolve, reject)),
  )
  const head = JSON.stringify((await generateMetadata?.(propsOf(params, query))) ?? {})
  return {
    $: load(renderToStaticMarkup(node)),
    status: outcome.status ?? 200,
    movedTo: outcome.movedTo,
    head,
  }
}

export const home = () => visit(import('@/app/(portal)/page'))
export const articles = (query?: Query) => visit(import('@/app/(portal)/tin-bai/page'), {}, query)
export const oneArticle = (slug: string) => visit(import('@/app/(portal)/tin-bai/[slug]/page'), { slug })
export const section = (slug: string, query?: Query) =>
  visit(import('@/app/(portal)/chuyen-muc/[slug]/page'), { slug }, query)
export const topic = (slug: string) => visit(import('@/app/(portal)/chu-de/[slug]/page'), { slug })
export const unit = (slug: string) => visit(import('@/app/(portal)/don-vi/[slug]/page'), { slug })
export const procedures = (query?: Query) => visit(import('@/app/(portal)/thu-tuc/page'), {}, query)
export const oneProcedure = (code: string, query?: Query) =>
  visit(import('@/app/(portal)/thu-tuc/[code]/page'), { code }, query)
export const search = (query?: Query) => visit(import('@/app/(portal)/tim-kiem/page'), {}, query)
export const slogans = () => visit(import('@/app/(portal)/khau-hieu/page'))

/** 22 articles, the newest with a picture, a slogan, and three procedures of which two units list the same. */
async function fill({ board, desk, reform, digital, put }: TestSite): Promise<void> {
  const plain = { section: reform, topics: [digital] }
  for (let n = 1; n <= 21; n += 1)
    await put(article({ ...plain, unit: board, slug: `bai-${n}`, title: `Bài số ${n}` }), day(1))
  await put(
    article({ ...plain, unit: desk, slug: 'moi', title: 'Bài mới nhất', cover: picture() }),
    '2026-11-20T17:30:00.000Z',
    { publishedAt: '2026-11-21T01:00:00.000Z' },
  )
  await put(slogan({ unit: board, topics: [digital] }), day(1))
  await put(procedure({ unit: desk, code: '1.009645.000.00.00.H01' }), day(2))
  await put(procedure({ unit: board, code: '1.009645', name: 'Cấp giấy phép lao động' }), day(1))
  await put(
    procedure({
      unit: board,
      code: '2.000001',
      codeKey: '2.000001',
      field: 'Hộ tịch',
      name: 'Đăng ký khai sinh',
    }),
    day(1),
  )
}

/** The site of a test file, with its clock; `isEmpty`: nothing has been published on it. */
export function siteOfFile({ isEmpty = false } = {}) {
  const opened = { clock: settableClock(NOW) } as {
    clock: ReturnType<typeof settableClock>
    payload: Payload
    site: TestSite
  }
  beforeAll(async () => {
    opened.payload = await testPayload()
    opened.site = await makeSite(opened.payload)
    if (!isEmpty) await fill(opened.site)
  })
  afterAll(() => opened.payload.destroy())
  return opened
}
