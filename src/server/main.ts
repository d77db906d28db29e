/**
 * `npm start`: site, admin, feeds and scheduler in one process. NODE_ENV must be set before anything that reads
 * it is loaded, hence the late imports. A refusal is one line on stderr and exit 1.
 */
Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV ?? 'production' })

const { run } = await import('./run')
await run(process.argv.slice(2))

export {}
