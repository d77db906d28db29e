import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import '@/admin/office/office.css'

type Props = {
  view: AdminViewServerProps
  title: string
  /** A shorter name for the crumbs, where the title is long. */
  crumb?: string
  /** Where the crumbs before the title lead. */
  trail?: { label: string; url: string }[]
  children: ReactNode
}

/** The frame of a screen of ours: Payload's menu and header, crumbs, and the page itself. */
export function Screen({ view, title, crumb = title, trail = [], children }: Props) {
  const { initPageResult, params, searchParams, viewActions } = view
  const { locale, permissions, req, visibleEntities } = initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      viewActions={viewActions}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[...trail, { label: crumb }]} />
      <main>
        <Gutter className="office">{children}</Gutter>
      </main>
    </DefaultTemplate>
  )
}
