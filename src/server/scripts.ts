import { join } from 'node:path'
import express, { type Router } from 'express'

const DIR = join(import.meta.dirname, '../portal/scripts')

/**
 * `GET /kich-ban/<name>.js`: the few scripts of the public pages, which make handier what works without them. Kept by
 * browsers for an hour and then asked for by ETag.
 */
export function createScriptsRouter(): Router {
  const router = express.Router()
  router.use('/kich-ban', express.static(DIR, { index: false, redirect: false, maxAge: '1h' }))
  return router
}
