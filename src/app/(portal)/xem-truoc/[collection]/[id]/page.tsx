import type { Metadata } from 'next'
import { setPagePrivate } from '@/adapters/pageOutcome'
import { historyLabels } from '@/labels/history'
import { PreviewBanner } from '@/portal/PreviewBanner'
import { Shell } from '@/portal/Shell'
import { textOf } from '../../../_lib/bySlug'
import { frameOf } from '../../../_lib/frame'
import { missingMetadata, missingPage } from '../../../_lib/missing'
import { loadPreview } from '../../../_lib/preview'
import { loadSite } from '../../../_lib/site'
import { PreviewedContent } from './PreviewedContent'
import '@/portal/styles/preview.css'

export const dynamic = 'force-dynamic'

const t = historyLabels.preview

type Props = { params: Promise<{ collection: string; id: string }> }

const load = async ({ params }: Props) => {
  const { collection, id } = await params
  return loadPreview(textOf(collection), textOf(id))
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  if (!(await load(props))) return missingMetadata
  return { title: t.title, robots: { index: false, follow: false } }
}

/** A document as readers would see it if its saved content were approved now; 404 for whoever may not read it. */
export default async function PreviewPage(props: Props) {
  setPagePrivate()
  const preview = await load(props)
  if (!preview) return missingPage()
  const { content, slug, id } = preview
  const site = await loadSite()
  return (
    <Shell frame={frameOf(site, { path: '', unitId: content?.unit.id })}>
      <PreviewBanner
        text={content ? t.notPublic : t.noUnit}
        back={{ href: `/admin/collections/${slug}/${id}`, text: t.back }}
      />
      {content ? <PreviewedContent content={content} id={id} site={site} /> : null}
    </Shell>
  )
}
