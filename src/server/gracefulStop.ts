import type { Server } from 'node:http'

/** Longest wait for running requests and jobs, in milliseconds; then the process ends anyway. */
const PATIENCE_MS = 25_000
/** How often idle keep-alive connections are closed while waiting, in milliseconds. */
const IDLE_SWEEP_MS = 200

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
