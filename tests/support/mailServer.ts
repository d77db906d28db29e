import { createServer } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

export type Received = { from: string; to: string[]; raw: string }

export type MailServer = {
  port: number
  received: Received[]
  /** Stops listening; whoever connects is refused. */
  down(): Promise<void>
  up(): Promise<void>
}

/** A free port of this machine. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** A real SMTP server that keeps what it takes over. `options`: what it demands and refuses. */
export async function startMailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const port = await freePort()
  const received: Received[] = []
  let server: SMTPServer | null = null
  const up = () =>
    new Promise<void>((resolve, reject) => {
      server = new SMTPServer({
        authOptional: true,
        disabledCommands: ['STARTTLS'],
        logger: false,
        closeTimeout: 100,
        onData(stream, session, done) {
          const chunks: Buffer[] = []
          stream.on('data', (chunk: Buffer) => chunks.push(chunk))
          stream.on('end', () => {
            const { mailFrom, rcptTo } = session.envelope
            received.push({
              from: mailFrom === false ? '' : mailFrom.address,
              to: rcptTo.map(({ address }) => address),
              raw: Buffer.concat(chunks).toString('utf8'),
            })
            done()
          })
        },
        ...options,
      })
      server.on('error', () => undefined)
      server.server.once('error', reject)
      server.listen(port, '127.0.0.1', () => resolve())
    })
  const down = () => new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()))
  await up()
  return { port, received, up, down }
}
