import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Folders whose tests need a database; each of their files runs once on SQLite and once on MongoDB. */
const WITH_DATABASE = ['access', 'collections', 'useCases', 'queries', 'jobs', 'server', 'seed', 'cli']
const databaseTests = WITH_DATABASE.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`)
/** Tests that are about SQLite itself, or start processes of their own. */
const EMBEDDED_ONLY = ['tests/**/*.sqlite.test.ts', 'tests/**/*.pure.test.ts']
/** Tests against the whole server, most of them with a browser. */
const WHOLE = 'tests/{browser,system}/**/*.test.ts'

const database = (name: 'sqlite' | 'mongodb') => ({
  extends: true as const,
  test: {
    name,
    include: databaseTests,
    exclude: name === 'mongodb' ? EMBEDDED_ONLY : ['tests/**/*.pure.test.ts'],
    provide: { database: name },
    // Booting Payload takes longer than most files do: those of a worker share one (tests/support/payload.ts).
    isolate: false,
    globalSetup: ['tests/support/globalSetup.ts'],
  },
})

/**
 * In which order projects run: those with files that take a minute first, so that at the end both cores are busy with
 * short ones. One after the other, because a worker keeps its Payload only while the next file is of the same project.
 */
const PROJECTS = ['sqlite', 'browser', 'mongodb', 'abroad', 'pure']

/** Test files that take long, the longest first. */
const LONG = [
  /year/,
  /crash/,
  /seed\/load\.sqlite/,
  /browser\/site/,
  /soak/,
  /waysRound\/ways/,
  /browser\//,
  /process/,
  /startup/,
  /seed\/load/,
]

const rankOf = ({ moduleId, project }: TestSpecification): [number, number] => {
  const rank = LONG.findIndex((name) => name.test(moduleId))
  return [PROJECTS.indexOf(project.name), rank === -1 ? LONG.length : rank]
}

/** Keeps the files of a project together, and starts its long ones first; the others stay in vitest's own order. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const ranked = (await super.sort(files)).map((file) => ({ file, rank: rankOf(file) }))
    return ranked.sort(({ rank: [a, x] }, { rank: [b, y] }) => a - b || x - y).map(({ file }) => file)
  }
}

export default defineConfig({
  resolve: {
    conditions: ['production'],
    alias: [
      { find: '@payload-config', replacement: at('./payload.config.ts') },
      { find: /^@collections$/, replacement: at('./collections/index.ts') },
      { find: /^@(collections|jobs|media|tests)\//, replacement: `${at('./')}$1/` },
      { find: /^@\//, replacement: at('./src/') },
    ],
  },
  test: {
    testTimeout: 30_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...databaseTests.map((glob) => glob.replace('*.test', '!(*.pure).test')), WHOLE],
          // A process for each of these files takes longer than the files do.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'abroad',
          include: ['tests/{domain,feeds,reports}/**/*.test.ts'],
          env: { TZ: 'America/New_York' },
          isolate: false,
        },
      },
      database('sqlite'),
      database('mongodb'),
      {
        extends: true,
        test: {
          name: 'browser',
          include: [WHOLE],
          globalSetup: ['tests/support/browserSetup.ts'],
          testTimeout: 180_000,
          // The first to need the pages waits until they are built.
          hookTimeout: 600_000,
        },
      },
    ],
  },
})
