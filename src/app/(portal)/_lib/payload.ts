import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

/** The Payload of this process: the server made it before the first request, both module graphs share it. */
export const sitePayload = (): Promise<Payload> => getPayload({ config })
