import { type Request, type RequestHandler, type Response, Router, urlencoded } from 'express'
import type { Payload } from 'payload'
import { publicPath } from '@/domain/publication/publicPath'
import { isRatingLevel } from '@/domain/rating/rating'
import { hasVoted, withVote } from '@/domain/rating/voted'
import type { Clock } from '@/domain/time/clock'
import { findRatedSubject } from '@/queries/rating/findRatedSubject'
import { countRating } from '@/useCases/rating/countRating'
import { countedAsks } from './countedAsks'
import { refuseForeign } from './refuseForeign'

/** Votes one machine may cast: a whole office sits behind one address. */
const RATE = { asks: 30, windowMs: 10 * 60_000 }
const PATH = '/danh-gia'
const COOKIE = 'nhip_danh_gia'
const YEAR_MS = 365 * 86_400_000

const cookieOf = (req: Request): string =>
  new RegExp(`(?:^|;\\s*)${COOKIE}=([0-9a-f.]*)`).exec(req.get('cookie') ?? '')?.[1] ?? ''

/** The items rated stand in the reader's own browser and are sent to this one address only: pages stay the same for all. */
const remember = (res: Response, value: string, isHttps: boolean) =>
  res.cookie(COOKIE, value, {
    path: PATH,
    httpOnly: true,
    sameSite: 'lax',
    secure: isHttps,
    maxAge: YEAR_MS,
    encode: String,
  })

type Parts = { payload: Payload; clock: Clock; publicUrl: string }

/** `POST /danh-gia`: counts a reader's vote on an item, once per browser, and leads on (303) to a word of thanks. */
export function createRatingRouter({ payload, clock, publicUrl }: Parts): Router {
  const mayAsk = countedAsks(RATE)
  const isHttps = publicUrl.startsWith('https:')
  const rate: RequestHandler = async (req, res) => {
    const { 'noi-dung': given, muc } = (req.body ?? {}) as Record<string, unknown>
    const to = (result: string, about = '') =>
      res.redirect(303, `${PATH}?ket-qua=${result}${about ? `&ve=${encodeURIComponent(about)}` : ''}`)
    const subjectId = typeof given === 'string' ? given.slice(0, 100) : ''
    const subject = subjectId === '' ? null : await findRatedSubject(payload, subjectId)
    if (!subject) return to('khong-con')
    const about = publicPath(subject.type, subject.slug)
    if (!isRatingLevel(muc)) return to('chua-chon', about)
    const cookie = cookieOf(req)
    if (hasVoted(cookie, subjectId)) return to('da-co', about)
    if (!mayAsk(req.ip)) return to('qua-nhieu', about)
    await countRating({ payload, subject, level: muc, now: clock.now() })
    remember(res, withVote(cookie, subjectId), isHttps)
    to('da-ghi', about)
  }
  const router = Router()
  router.post(PATH, refuseForeign(publicUrl), urlencoded({ extended: false, limit: '10kb' }), rate)
  return router
}
