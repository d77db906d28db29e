import boundaries from 'eslint-plugin-boundaries'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/** Layer → where its files are. The first pattern that matches a file names its layer. */
const LAYERS = {
  config: ['payload.config.ts'],
  collections: ['collections/**'],
  jobs: ['jobs/**'],
  media: ['media/**'],
  tests: ['tests/**'],
  bench: ['bench/**'],
  domain: ['src/domain/**'],
  useCases: ['src/useCases/**'],
  queries: ['src/queries/**'],
  access: ['src/access/**'],
  fields: ['src/fields/**'],
  feeds: ['src/feeds/**'],
  reports: ['src/reports/**'],
  adapters: ['src/adapters/**'],
  environment: ['src/config/**'],
  labels: ['src/labels/**'],
  errors: ['src/errors.ts'],
  types: ['src/payload-types.ts'],
  app: ['src/app/**'],
  components: ['src/admin/**', 'src/portal/**'],
  server: ['src/server/**'],
  cli: ['src/cli/**'],
  seed: ['src/seed/**'],
  migrations: ['src/migrations/**'],
}

/**
 * Who may import whom (docs/decisions/0001-house-rules.md, from the architecture). Everybody may import its own
 * layer; what is not listed is refused.
 */
const MAY_IMPORT = {
  domain: [],
  labels: [],
  errors: [],
  access: ['domain', 'labels', 'types'],
  feeds: ['domain', 'labels'],
  reports: ['domain', 'labels'],
  media: ['domain', 'labels'],
  queries: ['domain', 'types'],
  useCases: ['domain', 'queries', 'feeds', 'reports', 'media', 'labels', 'errors', 'access', 'types'],
  fields: ['access', 'labels', 'domain'],
  collections: [
    'access',
    'fields',
    'labels',
    'domain',
    'useCases',
    'queries',
    'reports',
    'media',
    'adapters',
    'types',
  ],
  jobs: ['useCases', 'domain', 'adapters'],
  components: ['labels', 'domain', 'types'],
  app: [
    'queries',
    'useCases',
    'feeds',
    'reports',
    'components',
    'labels',
    'domain',
    'access',
    'adapters',
    'config',
    'environment',
    'types',
  ],
  adapters: ['domain', 'errors', 'labels'],
  environment: ['adapters', 'errors', 'labels', 'migrations', 'media'],
  config: ['collections', 'environment', 'labels', 'adapters'],
  server: [
    'adapters',
    'environment',
    'errors',
    'labels',
    'domain',
    'feeds',
    'queries',
    'useCases',
    'media',
    'jobs',
    'seed',
    'config',
    'types',
  ],
  cli: [
    'adapters',
    'environment',
    'errors',
    'labels',
    'domain',
    'feeds',
    'reports',
    'queries',
    'useCases',
    'media',
    'jobs',
    'seed',
    'server',
    'config',
    'types',
  ],
  seed: ['domain', 'labels', 'useCases', 'queries', 'media', 'types', 'adapters'],
  migrations: [],
}

const refuseClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The time is passed in as `now`; only src/adapters/clock.ts reads the clock.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The time is passed in as `now`; only src/adapters/clock.ts reads the clock.',
  },
  {
    selector: "CallExpression[callee.object.object.name='Temporal'][callee.object.property.name='Now']",
    message: 'The time is passed in as `now`; only src/adapters/clock.ts reads the clock.',
  },
]

/** Vietnamese letters that no other text in the code has. */
const VIETNAMESE = '/[ăâđêôơưĂÂĐÊÔƠƯ\\u1EA0-\\u1EF9]/'
const refuseVietnamese = ['Literal', 'TemplateElement', 'JSXText'].map((node) => ({
  selector: `${node}[${node === 'TemplateElement' ? 'value.raw' : 'value'}=${VIETNAMESE}]`,
  message: 'Vietnamese words live in src/labels.',
}))

export default tseslint.config(
  {
    ignores: [
      '.next/',
      'node_modules/',
      'data/',
      'src/migrations/',
      'src/payload-types.ts',
      '**/*.d.ts',
      'src/app/(payload)/admin/importMap.js',
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { boundaries },
    settings: {
      'boundaries/elements': Object.entries(LAYERS).map(([type, pattern]) => ({
        type,
        pattern,
        partialMatch: false,
      })),
      'import/resolver': { typescript: { alwaysTryTypes: true } },
    },
    rules: {
      'no-restricted-syntax': ['error', ...refuseClock],
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            {
              from: { element: { types: { anyOf: ['tests', 'bench'] } } },
              allow: { to: { element: { type: '*' } } },
            },
            ...Object.keys(LAYERS).map((type) => ({
              from: { element: { type } },
              allow: { to: { element: { types: { anyOf: [type, ...(MAY_IMPORT[type] ?? [])] } } } },
            })),
          ],
        },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
      // Stored values are unknown until read; String() of them is deliberate.
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // Instants and days are text: a union with a word for 'none of these' is still worth writing.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false, arguments: false } },
      ],
    },
  },
  {
    files: ['src/**', 'collections/**', 'jobs/**', 'media/**'],
    // Tables of letters are data of the text rules, not words.
    ignores: ['src/labels/**', 'src/seed/data/**', 'src/domain/text/**', 'src/adapters/clock.ts'],
    rules: { 'no-restricted-syntax': ['error', ...refuseClock, ...refuseVietnamese] },
  },
  { files: ['src/adapters/clock.ts', 'tests/**', 'bench/**'], rules: { 'no-restricted-syntax': 'off' } },
  {
    // Where components and hooks are: these rules compile every file they are asked about.
    files: ['src/{admin,portal,app}/**', '**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['src/domain/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!@/domain|\\.|temporal-polyfill$|node:crypto$)',
              message: 'The domain imports itself, temporal-polyfill and node:crypto.',
            },
          ],
        },
      ],
    },
  },
  {
    // Payload types the documents of hooks and access functions as `any`.
    files: ['collections/**', 'src/access/**', 'src/fields/**'],
    rules: Object.fromEntries(
      ['assignment', 'member-access', 'return', 'argument'].map((what) => [
        `@typescript-eslint/no-unsafe-${what}`,
        'off',
      ]),
    ),
  },
  { files: ['**/*.mjs', 'src/portal/scripts/*.js'], extends: [tseslint.configs.disableTypeChecked] },
)
