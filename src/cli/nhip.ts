/**
 * `npm run nhip -- <command>`: the operator's tool. NODE_ENV and LOG_LEVEL must be set before anything that reads
 * them is loaded, hence the late import.
 */
Object.assign(process.env, {
  NODE_ENV: process.env.NODE_ENV || 'production',
  LOG_LEVEL: process.env.LOG_LEVEL || 'error',
})

// Whoever reads may stop early (`nhip quota | head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

const { runCli } = await import('./main')
process.exitCode = await runCli(process.argv.slice(2), process)
// Once both pipes have taken everything, whatever a driver may still hold open.
process.stdout.write('', () => process.stderr.write('', () => process.exit()))

export {}
