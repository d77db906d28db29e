'use client'

import { SetStepNav, useConfig, useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import { editPath } from './addresses'
import type { WorkingSlug } from './types'

/** The breadcrumbs of a page beside a document's form: list, document, this page. */
export function DocumentTrail({ here }: { here: string }) {
  const { id = '', collectionSlug = '' } = useDocumentInfo()
  const { title } = useDocumentTitle()
  const plural = useConfig().getEntityConfig({ collectionSlug })?.labels.plural
  const list = `/admin/collections/${collectionSlug}`
  const form = editPath({ slug: collectionSlug as WorkingSlug, id: String(id) })
  return (
    <SetStepNav
      nav={[
        { label: typeof plural === 'string' ? plural : '', url: list },
        { label: title, url: form },
        { label: here },
      ]}
    />
  )
}
