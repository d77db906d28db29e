import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

type Ended = { code: number | null; stderr: string; seconds: number; dataDir: string }

/** Starts the product as an operator would, with something wrong; resolves when it has ended. */
function startWith(env: Record<string, string>): Promise<Ended> {
  const dataDir = mkdtempSync(join(tmpdir(), 'nhip-start-'))
  const began = performance.now()
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--conditions=production', '--import', 'tsx', 'src/server/main.ts'],
      {
        env: {
          ...process.env,
          NODE_ENV: 'production',
          DATABASE_URL: '',
          PAYLOAD_SECRET: '',
          PUBLIC_URL: '',
          LOG_LEVEL: 'silent',
          DATA_DIR: dataDir,
          ...env,
        },
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    )
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    child.on('error', reject)
    child.on('exit', (code) =>
      resolve({ code, stderr, seconds: (performance.now() - began) / 1000, dataDir }),
    )
  })
}

const oneLine = expect.stringMatching(/^[^\n]+\n$/) as string

it('names a wrong setting in one line', async () => {
  const ended = await startWith({ PORT: 'ba nghìn' })
  expect(ended).toMatchObject({ code: 1, stderr: oneLine })
  expect(ended.stderr).toContain('PORT')
})

it('says in one line that the data folder cannot be written', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'nhip-start-')), 'file')
  writeFileSync(file, '')
  const ended = await startWith({ DATA_DIR: join(file, 'data') })
  expect(ended).toMatchObject({ code: 1, stderr: oneLine })
  expect(ended.stderr).toContain('DATA_DIR')
})

let letter: Promise<Ended> | undefined
/** Started, once for all tests, on a file that is no database: it ends when all of the program has been loaded. */
const startWithLetter = (): Promise<Ended> => {
  const file = join(mkdtempSync(join(tmpdir(), 'nhip-start-')), 'letter.db')
  writeFileSync(file, 'Kính gửi: Văn phòng. '.repeat(500))
  return (letter ??= startWith({ DATABASE_URL: `file:${file}` }))
}

it('says in one line that the database file is none', async () => {
  const ended = await startWithLetter()
  expect(ended).toMatchObject({ code: 1, stderr: oneLine })
  expect(ended.stderr).toContain('letter.db')
})

it('gives up on a MongoDB nobody answers within 10 seconds, without printing its password', async () => {
  const ended = await startWith({
    DATABASE_URL: 'mongodb://nhip:bi-mat-khong-in@127.0.0.1:1/nhip',
    PAYLOAD_SECRET: 'a secret that only tests use',
  })
  expect(ended).toMatchObject({ code: 1, stderr: oneLine })
  expect(ended.stderr).toContain('127.0.0.1:1')
  expect(ended.stderr).not.toContain('bi-mat-khong-in')
  // A loaded machine takes long to load the program at all: what counts is the wait after that.
  const { seconds: loading } = await startWithLetter()
  expect(ended.seconds - loading).toBeLessThan(15)
}, 120_000)

it('says that the port is taken', async () => {
  const other = createServer()
  const port = await new Promise<number>((resolve) => {
    other.listen(0, () => resolve((other.address() as { port: number }).port))
  })
  const ended = await startWith({ PORT: String(port) })
  other.close()
  expect(ended).toMatchObject({ code: 1 })
  expect(ended.stderr).toContain(String(port))
})
