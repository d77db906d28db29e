import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { ensureBuild } from '@/server/ensureBuild'
import { findChromium } from './chromium'

declare module 'vitest' {
  interface ProvidedContext {
    /** An address that answers once the pages are built, with an error when they cannot be. */
    pagesUrl: string
  }
}

/** For the browser tests: a browser is there, and the pages are being built while other tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  findChromium()
  const built = ensureBuild(join(import.meta.dirname, '../..'), () =>
    process.stdout.write('Building the pages for the browser tests\n'),
  ).then(
    () => null,
    (error: unknown) => String(error),
  )
  const server = createServer((_request, response) => {
    void built.then((error) => response.writeHead(error === null ? 200 : 500).end(error ?? ''))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  project.provide('pagesUrl', `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  return async () => {
    await built
    server.closeAllConnections()
    server.close()
  }
}
