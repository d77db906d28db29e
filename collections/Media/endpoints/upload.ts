import {
  addDataAndFileToRequest,
  type Endpoint,
  executeAccess,
  headersWithCors,
  UnauthorizedError,
} from 'payload'
import { mediaAccess } from '@/access/media'
import { mediaLabels } from '@/labels/media'
import type { Turnstile } from '@media/turnstile'
import { focalPointOf, takeFocalPoint } from '../focalPoint'
import { prepareFile } from '../preparing'
import { fileError, inVietnamese } from '../refusalError'

const CREATED = 201

/**
 * `POST /api/media`, in Payload's place: same form, same answer. Payload works on a picture inside its database
 * transaction; on SQLite that keeps every other writer waiting for seconds. Here the picture is ready before
 * the transaction begins, and nobody without the right to upload makes us read a byte.
 */
export const uploadEndpoint = (turns: Turnstile): Endpoint => ({
  path: '/',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new UnauthorizedError(req.t)
    await addDataAndFileToRequest(req).catch((error: unknown) => {
      throw inVietnamese(error)
    })
    const data: Record<string, unknown> = { ...req.data }
    await executeAccess({ req, data }, mediaAccess.create)
    if (!req.file) throw fileError(mediaLabels.noFile)
    takeFocalPoint(req, data)
    const { file } = await prepareFile(req, req.file, focalPointOf(data), turns)
    const doc = await req.payload.create({
      collection: 'media',
      data,
      file,
      depth: req.query.depth === undefined ? undefined : Number(req.query.depth),
      overrideAccess: false,
      req,
    })
    const message = req.t('general:successfullyCreated', { label: mediaLabels.singular })
    const headers = headersWithCors({ headers: new Headers(), req })
    return Response.json({ doc, message }, { status: CREATED, headers })
  },
})
