import { addMinutes } from '@/domain/time/instant'
import { findMainNames } from '@/queries/verify/findMainNames'
import { baseName, MAIN_EXTENSIONS } from '@media/fileNames'
import type { StoredFile, VerifyInput, VerifyProblem, VerifyStep } from './verify'

const STEP = 200
/** A file is written before its document: one younger than this may belong to an upload that is going on. */
const SETTLING_MINUTES = 10

const mainNames = (base: string): string[] => MAIN_EXTENSIONS.map((extension) => `${base}.${extension}`)

/** Derived pictures go with their main file, also crops around an earlier focal point that editions still show. */
async function orphans(
  { payload, now }: VerifyInput,
  files: readonly StoredFile[],
): Promise<VerifyProblem[]> {
  const bases = new Set(files.map(({ name }) => baseName(name)).filter((base) => base !== null))
  const known = await findMainNames(payload, [...bases].flatMap(mainNames))
  const isKnown = (name: string): boolean => {
    const base = baseName(name)
    return base !== null && mainNames(base).some((main) => known.has(main))
  }
  const settledBefore = addMinutes(now, -SETTLING_MINUTES)
  return files
    .filter(({ name, changedAt }) => changedAt < settledBefore && !isKnown(name))
    .map(({ name }) => ({ code: 'fileOrphaned', id: name, name }))
}

/** The folder of media, some files at a time: each belongs to a media document. */
export async function* verifyFiles(input: VerifyInput): AsyncGenerator<VerifyStep> {
  let files: StoredFile[] = []
  for await (const file of input.listFiles()) {
    files.push(file)
    if (files.length < STEP) continue
    yield { checked: files.length, problems: await orphans(input, files) }
    files = []
  }
  if (files.length > 0) yield { checked: files.length, problems: await orphans(input, files) }
}
