import type { RequestHandler } from 'express'
import { feedbackLabels } from '@/labels/feedback'
import { page } from './page'
import { isFromHere } from './sameOrigin'

const { foreign } = feedbackLabels

/** Answers 403 to a form that another site sent in a reader's name. */
export const refuseForeign =
  (publicUrl: string): RequestHandler =>
  (req, res, next) => {
    if (isFromHere(req, publicUrl)) return next()
    res
      .status(403)
      .type('html')
      .send(
        page(foreign.title, `<p>${foreign.text}</p><p><a href="/lien-he">${feedbackLabels.title}</a></p>`),
      )
  }
