import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { inVietnamese } from '../../_api/inVietnamese'

type Handler = ReturnType<typeof REST_GET>

const answering =
  (handler: Handler): Handler =>
  async (request, args) =>
    inVietnamese(request, await handler(request, args))

export const GET = answering(REST_GET(config))
export const POST = answering(REST_POST(config))
export const DELETE = answering(REST_DELETE(config))
export const PATCH = answering(REST_PATCH(config))
export const PUT = answering(REST_PUT(config))
export const OPTIONS = REST_OPTIONS(config)
