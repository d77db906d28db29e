import { createHash } from 'node:crypto'
import type { Media } from '@/payload-types'
import { walkGroups } from '@/queries/verify/walkGroups'
import type { MediaStore } from '@media/store'
import type { VerifyInput, VerifyProblem, VerifyStep } from './verify'

const COLUMNS = { filename: true, sizes: true, sha256: true } as const
/** Small steps: each document has files to read. */
const STEP = 50

const problemOf = (code: string, { id, filename }: Media, file: string): VerifyProblem => ({
  code,
  id,
  name: filename ?? id,
  params: { file },
})

/** SHA-256 of a stored file, read in pieces; null when there is none. */
async function hashOf(store: MediaStore, name: string): Promise<string | null> {
  const file = await store.open(name)
  if (file === null) return null
  const hash = createHash('sha256')
  for await (const piece of file.stream()) hash.update(piece as Buffer)
  return hash.digest('hex')
}

async function mainProblems(store: MediaStore, media: Media): Promise<VerifyProblem[]> {
  const name = media.filename ?? ''
  const hash = await hashOf(store, name)
  if (hash === null) return [problemOf('fileMissing', media, name)]
  return hash === media.sha256 ? [] : [problemOf('fileChanged', media, name)]
}

async function derivedProblems(store: MediaStore, media: Media): Promise<VerifyProblem[]> {
  const problems: VerifyProblem[] = []
  for (const { filename } of Object.values(media.sizes ?? {})) {
    if ((await store.open(filename)) === null) problems.push(problemOf('fileMissing', media, filename))
  }
  return problems
}

/** Media documents: each has its file, byte for byte what was stored, and every picture derived from it. */
export async function* verifyMedia({ payload, store }: VerifyInput): AsyncGenerator<VerifyStep> {
  const steps = walkGroups(payload, { collection: 'media', by: 'id', select: COLUMNS, pageSize: STEP })
  for await (const docs of steps) {
    const problems: VerifyProblem[] = []
    for (const media of docs as unknown as Media[]) {
      problems.push(...(await mainProblems(store, media)), ...(await derivedProblems(store, media)))
    }
    yield { checked: docs.length, problems }
  }
}
