import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

type Page = string | ((request: IncomingMessage, response: ServerResponse) => void)

/** A real HTTP server on a free port of this machine, whose pages a test changes as it goes. */
export async function webServer() {
  const pages = new Map<string, Page>()
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    const page = pages.get(path)
    if (page === undefined) response.writeHead(404).end()
    else if (typeof page === 'string') response.end(page)
    else page(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    pages,
    /** Every path asked for, in order. */
    asked,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

export type WebServer = Awaited<ReturnType<typeof webServer>>
