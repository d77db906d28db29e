import { opendir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { cliLabels } from '@/labels/cli'
import { issueMessage } from '@/labels/issues'
import { verify as verifyAll, type StoredFile, type Verification, type VerifyArea } from '@/useCases/verify'
import { createFolderStore } from '@media/store'
import type { Context } from '../context'
import { done, refuse, type Outcome } from '../outcome'

const labels = cliLabels.verify
/** The most problems listed for people; `--json` has more. */
const SHOWN = 50

const nullWhenAbsent = (error: NodeJS.ErrnoException): null => {
  if (error.code === 'ENOENT') return null
  throw error
}

/** Files of the folder, one after the other; a folder that is not there has none. */
async function* filesIn(dir: string): AsyncGenerator<StoredFile> {
  const folder = await opendir(dir).catch(nullWhenAbsent)
  if (folder === null) return
  for await (const entry of folder) {
    const found = entry.isFile() ? await stat(join(dir, entry.name)).catch(nullWhenAbsent) : null
    if (found) yield { name: entry.name, changedAt: found.mtime.toISOString() }
  }
}

const fill = (sentence: string, params: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (slot, name: string) => String(params[name] ?? slot))

function sentenceOf({ code, params = {} }: Verification['problems'][number]): string {
  const own = labels.sentences[code]
  return own === undefined ? issueMessage({ code, params }) : fill(own, params)
}

/**
 * Checks everything that must never change. Refuses (exit 1) when something did; a sound installation is green
 * whatever runs beside it.
 */
export async function verify({ payload, clock, env, progress }: Context): Promise<Outcome> {
  const result = await verifyAll(
    {
      payload,
      store: createFolderStore(env.mediaDir),
      listFiles: () => filesIn(env.mediaDir),
      now: clock.now(),
    },
    (area, count) => progress.show(labels.checked(labels.areas[area], count)),
  )
  const problems = result.problems.map((problem) => ({ ...problem, message: sentenceOf(problem) }))
  const data = { ok: result.problemCount === 0, ...result, problems }
  const areas = Object.entries(result.checked) as [VerifyArea, number][]
  const counts = areas.map(([area, count]) => labels.checked(labels.areas[area], count))
  const [first] = problems
  if (first === undefined) return done([...counts, labels.sound], data)
  const shown = problems.slice(0, SHOWN)
  const lines = shown.map(({ area, name, message }) => labels.problem(labels.areas[area], name, message))
  const rest = result.problemCount - shown.length
  const text = [...counts, ...lines, ...(rest > 0 ? [labels.more(rest)] : [])]
  return refuse(labels.failed(result.problemCount, `${labels.areas[first.area]}, ${first.name}`), {
    text,
    data,
  })
}
