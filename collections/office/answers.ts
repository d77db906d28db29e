import { Readable } from 'node:stream'
import type { PayloadRequest } from 'payload'
import type { Issue } from '@/domain/issue'
import { issueMessage } from '@/labels/issues'

const PRIVATE = { 'cache-control': 'no-store' }

/** A refusal as one sentence. */
export const said = (status: number, message: string): Response =>
  Response.json({ errors: [{ message }] }, { status, headers: PRIVATE })

/** A refusal as issues; codes become sentences here, at the edge. */
export const issuesAnswer = (status: number, issues: readonly Issue[]): Response =>
  Response.json(
    { issues: issues.map((issue) => ({ ...issue, message: issueMessage(issue) })) },
    { status, headers: PRIVATE },
  )

/** What a form that changed something gets back. */
export const done = (body: object, status = 200): Response =>
  Response.json(body, { status, headers: PRIVATE })

/** A finished file; its name is plain ASCII. */
type FileAnswer = { fileName: string; contentType: string; body: string | Uint8Array }

const file = ({ fileName, contentType, body }: FileAnswer, disposition: 'attachment' | 'inline'): Response =>
  new Response(body as BodyInit, {
    headers: {
      ...PRIVATE,
      'content-type': contentType,
      'content-disposition': `${disposition}; filename="${fileName}"`,
      'x-content-type-options': 'nosniff',
    },
  })

/** A file for people to keep, which no cache may. */
export const download = (report: FileAnswer): Response => file(report, 'attachment')

/** A file that is made while it is sent; making it ends when the reader goes away. */
export const sendPieces = ({
  fileName,
  contentType,
  pieces,
}: {
  fileName: string
  contentType: string
  pieces: AsyncIterable<Uint8Array>
}): Response =>
  new Response(Readable.toWeb(Readable.from(pieces, { objectMode: false })) as ReadableStream, {
    headers: {
      ...PRIVATE,
      'content-type': contentType,
      'content-disposition': `attachment; filename="${fileName}"`,
      'x-content-type-options': 'nosniff',
    },
  })

/** The same for programs, to read at once. */
export const inline = (report: FileAnswer): Response => file(report, 'inline')

/** The unit's address part, for file names; '' when it is gone. */
export const unitSlugOf = async ({ payload }: PayloadRequest, unitId: string): Promise<string> => {
  const unit = await payload.findByID({
    collection: 'units',
    id: unitId,
    select: { slug: true },
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  return unit?.slug ?? ''
}
