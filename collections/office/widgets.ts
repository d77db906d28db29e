import type { DashboardConfig, PayloadRequest, Widget, WidgetInstance, WidgetWidth } from 'payload'
import { personOf } from '@/access/person'
import { delegationsInForce } from '@/access/receivedDelegations'
import type { Role } from '@/domain/editorial/roles'
import { radarLabels } from '@/labels/radar'

type Name = keyof typeof radarLabels.widgets

/** The parts of the first screen, in their order, each in its one width. */
const WIDTHS: Record<Name, WidgetWidth> = {
  next: 'full',
  quotas: 'full',
  units: 'full',
  shelf: 'full',
  queue: 'medium',
  own: 'medium',
  procedures: 'medium',
  failures: 'medium',
  planned: 'medium',
  notices: 'medium',
  menu: 'full',
}
const NAMES = Object.keys(WIDTHS) as Name[]

/** Which parts a role has a use for, besides those everybody has. */
const PARTS: Record<Role, readonly Name[]> = {
  contributor: ['quotas', 'own'],
  editor: ['quotas', 'queue', 'own'],
  editorInChief: ['quotas', 'queue', 'shelf', 'own', 'planned'],
  office: ['units', 'quotas', 'shelf'],
  leader: ['units', 'quotas', 'queue', 'planned'],
  procedureOfficer: ['procedures', 'own'],
  administrator: ['failures'],
}
const EVERYBODY: readonly Name[] = ['next', 'notices', 'menu']

const component = (name: Name): string =>
  `@/app/(payload)/_radar/widgets#${name.charAt(0).toUpperCase()}${name.slice(1)}Widget`

const widgetOf = (name: Name): Widget => ({
  slug: name,
  Component: component(name),
  label: radarLabels.widgets[name],
  // One width each: the list of widths to choose from is English and cannot be put into other words.
  minWidth: WIDTHS[name],
  maxWidth: WIDTHS[name],
})

/** The parts that the person's roles have a use for; whoever decides in somebody's stead gets an approver's. */
const layoutFor = async (req: PayloadRequest): Promise<WidgetInstance[]> => {
  const person = req.user && personOf(req.user)
  const roles = person ? person.assignments.map(({ role }) => role) : []
  const isSubstitute = person ? (await delegationsInForce(req, person.id)).length > 0 : false
  const parts = new Set([
    ...EVERYBODY,
    ...[...roles, ...(isSubstitute ? (['editorInChief'] as const) : [])].flatMap((role) => PARTS[role]),
  ])
  return NAMES.filter((name) => parts.has(name)).map(
    (name) => ({ widgetSlug: name, width: WIDTHS[name] }) as WidgetInstance,
  )
}

/** The first screen after login: the radar. Payload marks its interface experimental; only this file knows it. */
export const radar: DashboardConfig = {
  widgets: NAMES.map(widgetOf),
  defaultLayout: ({ req }) => layoutFor(req),
}
