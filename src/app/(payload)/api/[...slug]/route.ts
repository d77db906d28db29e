import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { sayingNoRoute } from '../../_api/noRoute'

export const GET = sayingNoRoute(REST_GET(config))
export const POST = sayingNoRoute(REST_POST(config))
export const DELETE = sayingNoRoute(REST_DELETE(config))
export const PATCH = sayingNoRoute(REST_PATCH(config))
export const PUT = sayingNoRoute(REST_PUT(config))
export const OPTIONS = REST_OPTIONS(config)
