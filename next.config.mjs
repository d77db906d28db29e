import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  // Express compresses and sets the security headers.
  compress: false,
  // `npm run typecheck` checks the whole project, tests included.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  // Titles and descriptions stand in the head for everybody: streamed ones need JavaScript to get there.
  htmlLimitedBots: /.*/,
  serverExternalPackages: ['sharp', 'pino', '@libsql/client', 'libsql', 'pdfkit', 'hucre', 'fflate'],
  // A sitemap may name what lies in its own folder or below, so all of them stand at the root.
  rewrites: async () => [{ source: '/sitemap-:name([a-z0-9-]+).xml', destination: '/so-do/:name' }],
  turbopack: { root: import.meta.dirname },
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
