import type { AdminViewServerProps } from 'payload'
import { BulletinForm } from '@/admin/feedSources/BulletinForm'
import { InboxList } from '@/admin/feedSources/InboxList'
import { SourceList } from '@/admin/feedSources/SourceList'
import '@/admin/feedSources/feedSources.css'
import { AdminLink } from '@/admin/office/AdminLink'
import { Pager } from '@/admin/office/Pager'
import { SOURCE_KEEPERS } from '@/access/feedSources'
import { isAdministrator } from '@/access/person'
import { ownUnitsReached } from '@/access/reach'
import { unitPaths } from '@/access/unitTree'
import { feedSourceLabels } from '@/labels/feedSources'
import { findInbox, findSources, type InboxStatus } from '@/queries/feedSources/findInbox'
import { openDesk, pageNumber, queryValue, type Desk } from './desk'
import { PATHS } from './menu'
import { inboxLine, sourceLine } from './present/inbox'
import { Screen } from './Screen'

const { inbox: words } = feedSourceLabels
const PAGE = 30
const STATUSES = Object.keys(words.tabs) as InboxStatus[]

const keptUnits = async ({ req, person }: Desk): Promise<readonly string[]> =>
  isAdministrator(person) ? [...(await unitPaths(req)).keys()] : ownUnitsReached(req, person, SOURCE_KEEPERS)

const addressOf = (status: InboxStatus, sourceId: string | null): string =>
  `${PATHS.inbox}?ngan=${status}${sourceId === null ? '' : `&nguon=${sourceId}`}`

/** `/admin/hop-tin`: what the feed sources brought, for an editor to decide. */
export async function InboxScreen(view: AdminViewServerProps) {
  const desk = openDesk(view, PATHS.inbox)
  const { payload } = desk
  const unitIds = await keptUnits(desk)
  const status = STATUSES.find((each) => each === queryValue(view, 'ngan')) ?? 'new'
  const sources = await findSources(payload, unitIds)
  const sourceId = sources.find(({ id }) => id === queryValue(view, 'nguon'))?.id ?? null
  const page = pageNumber(view)
  const { items, pages } = await findInbox(payload, { unitIds, status, sourceId, page, limit: PAGE })
  const byId = new Map(sources.map((source) => [source.id, source]))
  if (unitIds.length === 0)
    return (
      <Screen view={view} title={words.title}>
        <header className="office-page-head">
          <h1>{words.title}</h1>
          <p>{words.notYours}</p>
        </header>
      </Screen>
    )
  return (
    <Screen view={view} title={words.title}>
      <header className="office-page-head">
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
      </header>
      <div className="inbox">
        <div>
          <nav className="office-chips" aria-label={words.tabsLabel}>
            {STATUSES.map((each) => (
              <AdminLink
                key={each}
                href={addressOf(each, sourceId)}
                aria-current={each === status ? 'page' : undefined}
              >
                {words.tabs[each]}
              </AdminLink>
            ))}
          </nav>
          {sourceId === null ? null : (
            <p className="office-facts">
              {words.filter}: {byId.get(sourceId)?.name}.{' '}
              <AdminLink href={addressOf(status, null)}>{words.allSources}</AdminLink>
            </p>
          )}
          <section className="office-card" aria-label={words.tabs[status]}>
            {items.length === 0 ? <p className="office-facts">{words.empty}</p> : null}
            <InboxList lines={items.map((item) => inboxLine(item, status, byId))} />
          </section>
          <Pager page={page} pages={pages} path={addressOf(status, sourceId)} words={words} />
        </div>
        <aside>
          <SourceList lines={sources.map(sourceLine)} addHref="/admin/collections/feed-sources/create" />
          <BulletinForm sources={sources.map(({ id, name }) => ({ value: id, label: name }))} />
        </aside>
      </div>
    </Screen>
  )
}
