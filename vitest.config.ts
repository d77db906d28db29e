import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: '@payload-config', replacement: at('./payload.config.ts') },
      { find: /^@collections$/, replacement: at('./collections/index.ts') },
      { find: /^@(collections|jobs|media|tests)\//, replacement: `${at('./')}$1/` },
      { find: /^@\//, replacement: at('./src/') },
    ],
  },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})
