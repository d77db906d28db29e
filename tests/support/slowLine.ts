import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'

/** A few elements each, so that nearly every element is once seen before the next one is there. */
const PIECES = /[^]{256}[^<]*/g
const PAUSE_MS = 4

export type SlowLine = { url: string; close(): void }

/**
 * A line to `site` on which pages arrive piece by piece, as over a bad mobile connection: a browser then draws a page
 * while its markup is still coming, between two elements. Everything else (styles, pictures) passes at once.
 */
export async function slowLineTo(site: string): Promise<SlowLine> {
  const server = createServer((req, res) => {
    // Not compressed: a compressed page arrives in one piece.
    const headers = { ...req.headers, 'accept-encoding': 'identity' }
    const asked = request(new URL(req.url ?? '/', site), { method: req.method, headers }, async (answer) => {
      res.writeHead(answer.statusCode ?? 502, answer.headers)
      if (!answer.headers['content-type']?.startsWith('text/html')) return answer.pipe(res)
      const page = await text(answer)
      for (const piece of page.match(PIECES) ?? []) {
        res.write(piece)
        await wait(PAUSE_MS)
      }
      res.end(page.replace(PIECES, ''))
    })
    asked.on('error', () => res.destroy())
    req.pipe(asked)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
