import express, { type Request, type Response, type Router } from 'express'
import { baseName, contentTypeOf, MAIN_EXTENSIONS } from '@media/fileNames'
import { feedsLabels } from '@/labels/feeds'

type IsPublicFile = (fileName: string) => Promise<boolean>

/** Answers remembered at a time, for all files of so many pictures. */
const MAX_REMEMBERED = 5_000

/**
 * Asks once per picture and revision which of its files are public. `findNames` gives the names of all public files
 * of the pictures whose main file bears one of the names given; `revision` is null before the first is known.
 */
export function createPublicFileCheck({
  findNames,
  revision,
}: {
  findNames(mainNames: readonly string[]): Promise<readonly string[]>
  revision(): number | null
}): IsPublicFile {
  const answers = new Map<string, Promise<ReadonlySet<string>>>()
  let answersFor: number | null = null

  function ask(base: string): Promise<ReadonlySet<string>> {
    const answer = findNames(MAIN_EXTENSIONS.map((extension) => `${base}.${extension}`)).then(
      (names) => new Set(names),
    )
    answer.catch(() => answers.delete(base))
    return answer
  }

  return async (fileName) => {
    const base = baseName(fileName)
    if (base === null) return false
    const now = revision()
    if (now === null || now !== answersFor || answers.size >= MAX_REMEMBERED) answers.clear()
    answersFor = now
    const answer = answers.get(base) ?? ask(base)
    answers.set(base, answer)
    return (await answer).has(fileName)
  }
}

function sendNotFound(res: Response): void {
  res.status(404).set('Cache-Control', 'no-store').type('text/plain').send(feedsLabels.file.notFound)
}

/** What `send` reports: the status it would answer with and the headers that go with it. */
type SendError = Error & { status?: number; headers?: Record<string, string> }

/** Sends a file of the folder. Copies are kept for a day, not for ever: a
 * picture taken off because of personal data must leave the caches too. The ETag makes asking again cheap. */
function sendPublicFile(res: Response, fileName: string, contentType: string, dir: string): Promise<void> {
  const headers = { 'Content-Type': contentType, 'X-Content-Type-Options': 'nosniff' }
  return new Promise((resolve, reject) => {
    res.sendFile(fileName, { root: dir, dotfiles: 'deny', maxAge: '1d', headers }, (error?: SendError) => {
      if (error === undefined || res.headersSent) return resolve()
      const { status = 500 } = error
      if (status >= 500) return reject(error)
      // A range or a precondition that cannot be met keeps its own status.
      if (status === 404) sendNotFound(res)
      else res.status(status).set(error.headers).end()
      resolve()
    })
  })
}

/**
 * `GET` and `HEAD /tep/<filename>`: a file from `dir` while `isPublicFile` says that some published edition shows it,
 * with ETag, ranges and a year of caching. Any other name is 404, also those of kinds that are never served (SVG).
 */
export function createFilesRouter({
  isPublicFile,
  dir,
}: {
  isPublicFile: IsPublicFile
  dir: string
}): Router {
  const router = express.Router()
  router.get('/tep/:fileName', async (req: Request<{ fileName: string }>, res) => {
    const { fileName } = req.params
    const contentType = contentTypeOf(fileName)
    if (contentType === null || !(await isPublicFile(fileName))) return sendNotFound(res)
    await sendPublicFile(res, fileName, contentType, dir)
  })
  return router
}
