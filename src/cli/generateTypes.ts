import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'

/** `npm run types`: writes the collections' TypeScript types and the admin's import map after a change. */
const { default: config } = await import('@payload-config')
await generateTypes(await config)
await generateImportMap(await config, { log: false })
process.exit(0)
