import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { vi } from '@payloadcms/translations/languages/vi'
import { buildConfig } from 'payload'
import { createCollections, globals } from '@collections'
import { errorsInVietnamese } from '@collections/hooks/errorsInVietnamese'
import { guardLocks } from '@collections/LockedDocuments'
import { queue } from '@collections/Mails/queue'
import { radar } from '@collections/office/widgets'
import { officeActions, officeNav, officeViews } from '@collections/office/views'
import { outboxAdapter } from '@/adapters/mail'
import { databaseAdapter } from '@/config/database'
import { ensureSecret } from '@/config/dataDir'
import { env } from '@/config/env'
import { UPLOAD_LIMITS } from '@/config/limits'
import { logger } from '@/config/logger'
import { brandLabels } from '@/labels/brand'
import { payloadVi } from '@/labels/payloadVi'

const settings = env()
/** The build renders nothing and opens no database: it must not create a secret either. */
const isBuild = process.env.NEXT_PHASE === 'phase-production-build'

/** The list of languages names each by itself, past `translations`. */
const vietnamese = {
  ...vi,
  translations: { ...vi.translations, general: { ...vi.translations.general, ...payloadVi.general } },
}

const config = buildConfig({
  secret: isBuild ? 'unused-while-building' : ensureSecret(settings),
  serverURL: settings.publicUrl,
  db: await databaseAdapter(settings.databaseUrl),
  collections: createCollections({
    mediaDir: settings.mediaDir,
    isHttps: settings.publicUrl.startsWith('https:'),
  }),
  globals,
  editor: lexicalEditor(),
  graphQL: { disable: true },
  telemetry: false,
  custom: { hubUrl: settings.hubUrl },
  i18n: { supportedLanguages: { vi: vietnamese }, fallbackLanguage: 'vi', translations: { vi: payloadVi } },
  localization: false,
  upload: UPLOAD_LIMITS,
  logger,
  hooks: { afterError: [errorsInVietnamese] },
  email: outboxAdapter(settings.mail, queue),
  admin: {
    user: 'users',
    // Payload's default asks gravatar.com, which would learn who works here.
    avatar: 'default',
    theme: 'light',
    dashboard: radar,
    meta: { titleSuffix: brandLabels.titleSuffix },
    components: {
      graphics: { Logo: '@/admin/Brand#Logo', Icon: '@/admin/Brand#Icon' },
      providers: ['@/app/(payload)/_desk/Provider#Provider'],
      Nav: officeNav,
      actions: officeActions,
      views: officeViews,
    },
    dateFormat: 'dd/MM/yyyy HH:mm',
    timezones: {
      defaultTimezone: 'Asia/Ho_Chi_Minh',
      supportedTimezones: [{ label: 'Việt Nam', value: 'Asia/Ho_Chi_Minh' }],
    },
    importMap: { baseDir: import.meta.dirname, importMapFile: 'src/app/(payload)/admin/importMap.js' },
  },
  // `npm run types` writes them; left to itself every process outside production would start another one to do it.
  typescript: { outputFile: 'src/payload-types.ts', autoGenerate: false },
})

export default config.then(guardLocks)
