import { Readable } from 'node:stream'
import { type Endpoint, NotFound, type PayloadRequest, UnauthorizedError } from 'payload'
import { baseName, contentTypeOf, MAIN_EXTENSIONS } from '@media/fileNames'
import type { MediaStore } from '@media/store'

const NOT_MODIFIED = 304

/**
 * `GET /api/media/file/:filename`, in Payload's place: a file for people who may read its document. The public
 * gets the files of published editions elsewhere (`/tep/`), never here. Derived files belong to the document
 * whose main file has the same base name.
 */
export const serveFileEndpoint = (store: MediaStore): Endpoint => ({
  path: '/file/:filename',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new UnauthorizedError(req.t)
    const name = String(req.routeParams?.filename)
    const type = contentTypeOf(name)
    const base = baseName(name)
    if (type === null || base === null || !(await mayRead(req, base))) throw new NotFound(req.t)
    const file = await store.open(name)
    if (!file) throw new NotFound(req.t)
    const etag = `"${file.size.toString(36)}-${Math.trunc(file.changedMs).toString(36)}"`
    const headers = new Headers({
      ETag: etag,
      'Cache-Control': 'private, no-cache',
      'X-Content-Type-Options': 'nosniff',
    })
    if (req.headers.get('if-none-match') === etag)
      return new Response(null, { status: NOT_MODIFIED, headers })
    headers.set('Content-Type', type)
    headers.set('Content-Length', String(file.size))
    return new Response(Readable.toWeb(file.stream()) as ReadableStream, { headers })
  },
})

const mayRead = async (req: PayloadRequest, base: string): Promise<boolean> => {
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { filename: { in: MAIN_EXTENSIONS.map((extension) => `${base}.${extension}`) } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.length > 0
}
