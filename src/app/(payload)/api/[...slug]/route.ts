import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { inVietnamese } from '../inVietnamese'

type Handler = ReturnType<typeof REST_GET>

const translating =
  (handler: Handler): Handler =>
  async (...args) =>
    inVietnamese(await handler(...args))

export const GET = translating(REST_GET(config))
export const POST = translating(REST_POST(config))
export const DELETE = translating(REST_DELETE(config))
export const PATCH = translating(REST_PATCH(config))
export const PUT = translating(REST_PUT(config))
export const OPTIONS = REST_OPTIONS(config)
