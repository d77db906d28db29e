import { createServer, type RequestListener, type Server } from 'node:http'

/**
 * How long an unused connection is kept, in milliseconds: longer than a proxy in front keeps it (nginx: 60 s), so that
 * we never close one over which it has just sent a request; its reader would get a 502.
 */
const KEEP_ALIVE_MS = 75_000
/** Longest wait for running requests and jobs, in milliseconds; then the process ends anyway. */
const PATIENCE_MS = 25_000
/** How often idle keep-alive connections are closed while waiting, in milliseconds. */
const IDLE_SWEEP_MS = 200

export const createHttpServer = (answer: RequestListener): Server =>
  createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, answer)

/** Takes connections at the port; rejects with EADDRINUSE when another program has it. */
export const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, () => resolve())
  })

/** Rejects with EADDRINUSE before minutes of work, when another program has the port. */
export async function assertPortFree(port: number): Promise<void> {
  const probe = createServer()
  await listen(probe, port)
  await new Promise((resolve) => probe.close(resolve))
}

/** Stops taking connections and waits for the requests that are being answered, at most `PATIENCE_MS`. */
export function stopServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const sweep = setInterval(() => server.closeIdleConnections(), IDLE_SWEEP_MS)
    const giveUp = setTimeout(() => server.closeAllConnections(), PATIENCE_MS)
    server.close(() => {
      clearInterval(sweep)
      clearTimeout(giveUp)
      resolve()
    })
    server.closeIdleConnections()
  })
}
