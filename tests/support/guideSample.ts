import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const GUIDE = 'docs/huong-dan/cho-cong-thong-tin.md'

/** Writes the sample of that name from the portals' guide to a file, as a reader would, and gives its path. */
export function sampleFile(name: string): string {
  const blocks = [...readFileSync(GUIDE, 'utf8').matchAll(/```\w*\n([\s\S]*?)```/g)].map(
    ([, code = '']) => code,
  )
  const sample = blocks.find((code) => code.includes(name))
  if (sample === undefined) throw new Error(`${GUIDE} has no sample ${name}`)
  const file = join(mkdtempSync(join(tmpdir(), 'nhip-sample-')), name)
  writeFileSync(file, sample)
  return file
}
