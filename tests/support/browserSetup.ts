import { join } from 'node:path'
import { ensureBuild } from '@/server/ensureBuild'
import { findChromium } from './chromium'

/** Before the browser tests: the pages are built, and a browser is there. */
export default async function setup(): Promise<void> {
  findChromium()
  await ensureBuild(join(import.meta.dirname, '../..'), () =>
    process.stdout.write('Building the pages for the browser tests\n'),
  )
}
