import { Agent, get, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { assertPortFree, createHttpServer, listen, stopServer } from '@/server/httpServer'

/** nginx keeps an unused connection to what stands behind it this long, in seconds. */
const PROXY_KEEPS_S = 60

const agent = new Agent({ keepAlive: true })
let server: Server
let port: number

async function serve(answer: RequestListener): Promise<void> {
  server = createHttpServer(answer)
  await listen(server, 0)
  port = (server.address() as AddressInfo).port
}

/** Over a connection that is kept; the answer once it is complete. */
const ask = (): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    get({ port, agent }, (res) => {
      res.resume().on('end', () => resolve(res))
    }).on('error', reject)
  })

afterEach(() => stopServer(server))

it('keeps an unused connection longer than a proxy in front does', async () => {
  await serve((_req, res) => res.end())
  const { headers } = await ask()
  const [, seconds] = /^timeout=(\d+)$/.exec(String(headers['keep-alive'])) ?? []
  expect(Number(seconds)).toBeGreaterThan(PROXY_KEEPS_S)
})

it('stops although a reader keeps an unused connection, and answers no more', async () => {
  await serve((_req, res) => res.end())
  await ask()
  await stopServer(server)
  await expect(ask()).rejects.toThrow(/ECONNREFUSED|socket hang up/)
})

it('lets a request that is being answered finish before it stops', async () => {
  let begin: (finish: () => void) => void = () => undefined
  const begun = new Promise<() => void>((resolve) => {
    begin = resolve
  })
  await serve((_req, res) => begin(() => res.end()))
  const answered = ask()
  const finish = await begun
  const stopped = stopServer(server)
  finish()
  expect((await answered).statusCode).toBe(200)
  await stopped
})

it('says at once that another program has the port', async () => {
  await serve((_req, res) => res.end())
  await expect(assertPortFree(port)).rejects.toThrow('EADDRINUSE')
})
