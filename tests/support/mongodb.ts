import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export type FoundMongodb = { url: string; description: string; stop(): Promise<void> }

const FOLDER = join(import.meta.dirname, 'mongodb')
const LIBRARIES = join(tmpdir(), 'nhip-mongo-java-server-1.47.0')

const has = (command: string) =>
  spawnSync(command, ['--version']).status === 0 || spawnSync(command, ['-version']).status === 0

function run(command: string, args: string[]): void {
  const done = spawnSync(command, args, { encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${done.stderr}${done.stdout}`)
}

/** A mongod on this machine that mongodb-memory-server can start; nothing is downloaded from outside the registries. */
async function startMongod(): Promise<FoundMongodb | null> {
  const binary = spawnSync('sh', ['-c', 'command -v mongod'], { encoding: 'utf8' }).stdout.trim()
  if (binary === '') return null
  const { MongoMemoryReplSet } = await import('mongodb-memory-server-core')
  const server = await MongoMemoryReplSet.create({ binary: { systemBinary: binary }, replSet: { count: 1 } })
  return {
    url: server.getUri().replace(/\/(\?.*)?$/, ''),
    description: `MongoDB replica set (${binary})`,
    stop: async () => void (await server.stop()),
  }
}

function ensureJava(): void {
  if (has('java') && has('mvn')) return
  if (process.getuid?.() !== 0) {
    throw new Error(
      'The tests on MongoDB need a server: set MONGODB_URL, or install mongod, or install Java 17 (JDK) and Maven.',
    )
  }
  run('apt-get', ['update', '-qq'])
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'default-jdk-headless', 'maven'])
}

const firstLine = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    server.on('error', reject)
    server.on('exit', (code) => reject(new Error(`mongo-java-server ended with ${code}`)))
    createInterface({ input: server.stdout! }).once('line', resolve)
  })

async function startJavaServer(): Promise<FoundMongodb> {
  ensureJava()
  if (!existsSync(join(LIBRARIES, 'complete'))) {
    run('mvn', [
      '-q',
      '-B',
      '-f',
      join(FOLDER, 'pom.xml'),
      'dependency:copy-dependencies',
      `-DoutputDirectory=${LIBRARIES}`,
    ])
    run('touch', [join(LIBRARIES, 'complete')])
  }
  const server = spawn('java', ['-cp', join(LIBRARIES, '*'), join(FOLDER, 'Server.java')], {
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const port = await firstLine(server)
  return {
    url: `mongodb://127.0.0.1:${port}`,
    description: 'mongo-java-server (MongoDB protocol, no transactions)',
    stop: async () => {
      server.stdin.end()
    },
  }
}

/** `MONGODB_URL` when set, else a mongod that is here, else mongo-java-server from Maven. */
export async function findMongodb(): Promise<FoundMongodb> {
  const given = process.env.MONGODB_URL
  if (given)
    return {
      url: given.replace(/\/+$/, ''),
      description: 'MongoDB at MONGODB_URL',
      stop: async () => undefined,
    }
  return (await startMongod()) ?? (await startJavaServer())
}
