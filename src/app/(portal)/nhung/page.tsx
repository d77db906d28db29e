import { setPageStatus } from '@/adapters/pageOutcome'
import { toDay } from '@/domain/time/instant'
import {
  EMBED_DEFAULTS,
  EMBED_SETS,
  EMBED_THEMES,
  embedPath,
  type EmbedRequest,
  parseEmbedQuery,
} from '@/feeds/embed/request'
import { frameHeight, frameSnippet, samplePath, scriptSnippet } from '@/feeds/embed/snippets'
import { embedLabels } from '@/labels/embed'
import { portalLabels } from '@/labels/portal'
import { Breadcrumbs } from '@/portal/Breadcrumbs'
import { EmbedForm } from '@/portal/EmbedForm'
import { EmbedSnippet } from '@/portal/EmbedSnippet'
import { PageHead } from '@/portal/PageHead'
import { embedPagePath, homePath, unitPath } from '@/portal/paths'
import { Shell } from '@/portal/Shell'
import { hasEnded } from '@/queries/site/units'
import '@/portal/styles/embed.css'
import { frameOf, siteNameOf } from '../_lib/frame'
import { metadataOf } from '../_lib/metadata'
import { type SearchParams, valueOf } from '../_lib/query'
import { absolute, loadSite, type Site } from '../_lib/site'

export const dynamic = 'force-dynamic'

type Props = { searchParams: SearchParams }

const t = embedLabels.page

export const generateMetadata = () =>
  metadataOf({ title: t.title, description: t.description, path: embedPagePath })

/** What the form asks for; a sentence when it cannot be meant. A set not named is the first. */
function wantedOf(values: Awaited<SearchParams>, units: readonly { slug: string }[]): EmbedRequest | string {
  const names = ['so', 'mau', 'nen'] as const
  const look = parseEmbedQuery(new URLSearchParams(names.map((name) => [name, valueOf(values, name)])))
  if ('parameter' in look) return embedLabels.badParameter[look.parameter](look.value)
  const set = EMBED_SETS.find((each) => each === valueOf(values, 'tap')) ?? EMBED_SETS[0]
  const asked = valueOf(values, 'don-vi')
  const isKnown = asked === '' || units.some(({ slug }) => slug === asked)
  return isKnown ? { ...look, set, unit: asked || null } : embedLabels.badUnit(asked)
}

function snippetsOf(site: Site, wanted: EmbedRequest) {
  const owner = site.frame.units.find(({ slug }) => slug === wanted.unit)
  const title = embedLabels.titleOf(embedLabels.sets[wanted.set], owner?.name ?? siteNameOf(site))
  const link = absolute(site, owner && wanted.set === 'tin-bai' ? unitPath(owner.slug) : `/${wanted.set}`)
  const height = frameHeight(wanted.count)
  return [
    {
      id: 'ma-khung',
      title: t.frame,
      help: t.frameHelp,
      snippet: frameSnippet(wanted, site.publicUrl, title),
      preview: { title: t.framePreview, src: embedPath(wanted, 'html'), height },
    },
    {
      id: 'ma-script',
      title: t.script,
      help: t.scriptHelp,
      snippet: scriptSnippet(wanted, site.publicUrl, { title, link }),
      preview: { title: t.scriptPreview, src: samplePath(wanted), height },
    },
  ]
}

export default async function EmbedPage({ searchParams }: Props) {
  const [site, values] = await Promise.all([loadSite(), searchParams])
  const units = site.frame.units.filter((unit) => !hasEnded(unit, toDay(site.now)))
  const wanted = wantedOf(values, units)
  if (typeof wanted === 'string') setPageStatus(400)
  const chosen = typeof wanted === 'string' ? { ...EMBED_DEFAULTS, set: EMBED_SETS[0], unit: null } : wanted
  return (
    <Shell frame={frameOf(site, { path: embedPagePath })}>
      <Breadcrumbs trail={[{ href: homePath, text: portalLabels.nav.home }]} here={t.title} />
      <PageHead title={t.title}>
        <p className="note">{t.intro}</p>
      </PageHead>
      <EmbedForm
        chosen={{
          set: chosen.set,
          unit: chosen.unit ?? '',
          count: String(chosen.count),
          colour: `#${chosen.colour}`,
          theme: chosen.theme,
        }}
        sets={EMBED_SETS.map((value) => ({ value, text: embedLabels.sets[value] }))}
        units={units.map(({ slug, name }) => ({ value: slug, text: name }))}
        themes={EMBED_THEMES.map((value) => ({ value, text: t.themes[value] }))}
      />
      {typeof wanted === 'string' ? (
        <p role="alert">
          {t.bad} {wanted}
        </p>
      ) : (
        <div className="embed-snippets">
          {snippetsOf(site, wanted).map((each) => (
            <EmbedSnippet key={`${each.id} ${each.snippet}`} {...each} />
          ))}
        </div>
      )}
    </Shell>
  )
}
