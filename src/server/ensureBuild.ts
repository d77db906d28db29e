import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const SOURCES = ['src', 'collections', 'media', 'payload.config.ts', 'next.config.mjs', 'package-lock.json']
const STAMP = '.next/nhip-build'

function* filesBelow(path: string): Generator<string> {
  if (!existsSync(path)) return
  const entries = readdirSync(path, { withFileTypes: true, recursive: true })
  for (const entry of entries) if (entry.isFile()) yield join(entry.parentPath, entry.name)
}

/** A fingerprint of everything the Next build is made from. */
function fingerprint(root: string): string {
  const hash = createHash('sha256')
  for (const source of SOURCES) {
    const path = join(root, source)
    const files = source.includes('.') ? [path] : [...filesBelow(path)].sort()
    for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file))
  }
  return hash.digest('hex')
}

/** Whether `.next` was built from the sources as they are now. */
function isBuilt(root: string, current: string): boolean {
  const stamp = join(root, STAMP)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === current
}

/**
 * Builds the pages when they were never built or the sources changed since. Rejects when the build fails;
 * `announce` is called once before a build starts.
 */
export async function ensureBuild(root: string, announce: () => void): Promise<void> {
  const current = fingerprint(root)
  if (isBuilt(root, current)) return
  announce()
  const next = join(root, 'node_modules/next/dist/bin/next')
  await new Promise<void>((resolve, reject) => {
    const build = spawn(process.execPath, [next, 'build', root], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    })
    const output: Buffer[] = []
    build.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    build.stderr.on('data', (chunk: Buffer) => output.push(chunk))
    build.on('error', reject)
    build.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`next build: ${Buffer.concat(output).toString()}`)),
    )
  })
  writeFileSync(join(root, STAMP), current)
}
