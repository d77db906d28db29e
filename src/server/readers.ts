import { Router } from 'express'
import type { Payload } from 'payload'
import type { Clock } from '@/domain/time/clock'
import { createFeedbackRouter } from './feedback'
import { createRatingRouter } from './rating'

type Parts = { payload: Payload; clock: Clock; publicUrl: string }

/** The forms of the public pages; everything else a reader does is reading. */
export const createReadersRouter = (parts: Parts): Router =>
  Router().use(createFeedbackRouter(parts), createRatingRouter(parts))
