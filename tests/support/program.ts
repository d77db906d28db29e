import { build } from 'esbuild'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')
/** Programs the tests start often; `nhip` is the command line itself. */
const PROGRAMS = {
  mailer: 'tests/support/mailer.ts',
  nhip: 'src/cli/nhip.ts',
  publisher: 'tests/support/publisher.ts',
}
/** Not put into the file: what has native parts, what finds its own files by where it lies, and what is never asked for. */
const OUTSIDE = ['sharp', 'libsql', '@libsql/*', 'pino', 'drizzle-kit', 'mongodb', 'mongoose', 'next']
/** CommonJS inside a module asks for Node's own parts by `require`. */
const REQUIRE =
  "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);"

/**
 * Makes one file of a program and returns its path. It starts in a third of the time that tsx takes to
 * load the program's 2 500 modules: for a test that starts it twenty times.
 */
export async function programFile(name: keyof typeof PROGRAMS): Promise<string> {
  const outfile = join(ROOT, 'node_modules/.cache/nhip-tests', `${name}.mjs`)
  await build({
    absWorkingDir: ROOT,
    entryPoints: [PROGRAMS[name]],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['production'],
    external: OUTSIDE,
    banner: { js: REQUIRE },
    logLevel: 'error',
  })
  return outfile
}
