import { EntityType, groupNavItems } from '@payloadcms/ui/shared'
import type { I18nClient } from '@payloadcms/translations'
import type { Payload, SanitizedPermissions, VisibleEntities } from 'payload'
import type { MenuGroupProps } from '@/admin/office/types'
import { INFORMATION_READERS } from '@/access/information'
import { RATING_READERS } from '@/access/feedback'
import { SOURCE_KEEPERS } from '@/access/feedSources'
import { holdsAny, isAdministrator } from '@/access/person'
import type { PersonFacts } from '@/domain/editorial/delegation'
import type { Role } from '@/domain/editorial/roles'
import { calendarLabels } from '@/labels/calendar'
import { collectionLabels } from '@/labels/collections'
import { feedSourceLabels } from '@/labels/feedSources'
import { officeLabels } from '@/labels/office'
import { ratingLabels } from '@/labels/rating'
import { RECORDERS } from '@/useCases/recordPublished'

const { nav } = officeLabels
const { groups } = collectionLabels

export const PATHS = {
  desk: '/admin',
  calendar: '/admin/lich',
  quotas: '/admin/chi-tieu',
  record: '/admin/nhap-bu',
  reports: '/admin/bao-cao-tuan',
  information: '/admin/bao-cao',
  notifications: '/admin/thong-bao',
  inbox: '/admin/hop-tin',
  ratings: '/admin/hai-long',
} as const

/** Collections that a screen of ours shows better; their own lists stay reachable by address. */
const REPLACED = new Set(['reports', 'notifications', 'proposals'])

const COUNTED: readonly Role[] = [
  'contributor',
  'editor',
  'editorInChief',
  'office',
  'leader',
  'procedureOfficer',
]
const READERS: readonly Role[] = ['office', 'leader', 'editorInChief', 'editor']

type MenuLink = { label: string; href: string }

/** Our screens by the group they stand in, for those with a use for them. */
const ownLinks = (person: PersonFacts): Map<string, MenuLink[]> => {
  const may = (roles: readonly Role[], isForAdministrator: boolean) =>
    holdsAny(person, roles) || (isForAdministrator && isAdministrator(person))
  return new Map([
    [
      groups.articles,
      [
        ...(may(COUNTED, true) ? [{ label: calendarLabels.title, href: PATHS.calendar }] : []),
        ...(may(SOURCE_KEEPERS, true) ? [{ label: feedSourceLabels.inbox.title, href: PATHS.inbox }] : []),
      ],
    ],
    [
      groups.outreach,
      [...(may(RATING_READERS, true) ? [{ label: ratingLabels.screen.title, href: PATHS.ratings }] : [])],
    ],
    [
      groups.plans,
      [
        ...(may(COUNTED, true) ? [{ label: nav.quotaView, href: PATHS.quotas }] : []),
        ...(may(RECORDERS, false) ? [{ label: nav.record, href: PATHS.record }] : []),
      ],
    ],
    [
      groups.reports,
      [
        ...(may(INFORMATION_READERS, true) ? [{ label: nav.information, href: PATHS.information }] : []),
        ...(may(READERS, true) ? [{ label: nav.reports, href: PATHS.reports }] : []),
      ],
    ],
  ])
}

export type MenuSource = {
  payload: Payload
  permissions: SanitizedPermissions
  visibleEntities: VisibleEntities
  i18n: I18nClient
}

/** The collections and globals the person may read, by group label. */
const entityLinks = ({
  payload,
  permissions,
  visibleEntities,
  i18n,
}: MenuSource): Map<string, MenuLink[]> => {
  const { collections, globals } = payload.config
  const entities = [
    ...collections
      .filter(({ slug }) => visibleEntities.collections.includes(slug) && !REPLACED.has(slug))
      .map((entity) => ({ type: EntityType.collection, entity })),
    ...globals
      .filter(({ slug }) => visibleEntities.globals.includes(slug))
      .map((entity) => ({ type: EntityType.global, entity })),
  ]
  const found = groupNavItems(entities as Parameters<typeof groupNavItems>[0], permissions, i18n as never)
  return new Map(
    found.map(({ label, entities: listed }) => [
      label,
      listed.map(({ slug, type, label: name }) => ({ label: String(name), href: `/admin/${type}/${slug}` })),
    ]),
  )
}

/** The menu: the glossary's groups in their order, our screens first in each; empty groups are left out. */
export const menuGroups = (source: MenuSource, person: PersonFacts): MenuGroupProps[] => {
  const own = ownLinks(person)
  const entities = entityLinks(source)
  const labels = [...new Set<string>([...Object.values(groups), ...entities.keys()])]
  return labels
    .map((label) => ({ label, links: [...(own.get(label) ?? []), ...(entities.get(label) ?? [])] }))
    .filter(({ links }) => links.length > 0)
}
