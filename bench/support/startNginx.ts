import { execFileSync, spawn } from 'node:child_process'
import { gunzipSync } from 'node:zlib'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './freePort'

export type Nginx = { url: string; pid: number; version: string; stop(): Promise<void> }

const START_MS = 10_000
const POLL_MS = 50

/** `nginx -V`, or null when it is not installed. It answers on stderr. */
function nginxFacts(): string | null {
  try {
    return execFileSync('sh', ['-c', 'nginx -V 2>&1'], { encoding: 'utf8' })
  } catch {
    return null
  }
}

const FILE = 'tat-ca.xml'

/** With the module, nginx's own way to serve bytes compressed before; else the compressed bytes are the file. */
function serving(hasGzipStatic: boolean): string {
  return hasGzipStatic ? 'gzip_static on;' : 'add_header Content-Encoding gzip;'
}

function configOf(root: string, port: number, hasGzipStatic: boolean): string {
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${root}/tmp;`,
  )
  return `${user} worker_processes 1; daemon off; pid ${root}/pid; error_log ${root}/error.log;
events { worker_connections 1024; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000; ${scratch.join(' ')}
  types { } default_type "application/rss+xml; charset=utf-8";
  server { listen 127.0.0.1:${port}; root ${root}; ${serving(hasGzipStatic)} }
}`
}

/**
 * nginx with one worker and no log, on loopback, that serves these gzipped bytes as a static file; null when nginx is
 * not installed.
 */
export async function startNginx(gzipped: Buffer): Promise<Nginx | null> {
  const facts = nginxFacts()
  if (facts === null) return null
  const hasGzipStatic = facts.includes('--with-http_gzip_static_module')
  const root = mkdtempSync(join(tmpdir(), 'nhip-nginx-'))
  mkdirSync(join(root, 'tmp'))
  if (hasGzipStatic) writeFileSync(join(root, `${FILE}.gz`), gzipped)
  writeFileSync(join(root, FILE), hasGzipStatic ? gunzipSync(gzipped) : gzipped)
  const port = await freePort()
  writeFileSync(join(root, 'nginx.conf'), configOf(root, port, hasGzipStatic))
  const child = spawn('nginx', ['-p', root, '-c', join(root, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = `http://127.0.0.1:${port}/${FILE}`
  for (
    let waited = 0;
    !(await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    ));
    waited += POLL_MS
  ) {
    if (waited > START_MS) throw new Error('nginx did not start')
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
  return {
    url,
    pid: child.pid ?? 0,
    version: /nginx\/[\d.]+/.exec(facts)?.[0] ?? 'nginx',
    async stop() {
      child.kill('SIGQUIT')
      await exited
      rmSync(root, { recursive: true, force: true })
    },
  }
}
