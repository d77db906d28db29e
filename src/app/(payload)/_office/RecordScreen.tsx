import type { AdminViewServerProps, Payload } from 'payload'
import { RecordForm } from '@/admin/office/RecordForm'
import type { Choice } from '@/admin/office/types'
import { ownUnitsReached } from '@/access/reach'
import { ARTICLE_KINDS } from '@/domain/publication/frozen'
import { officeLabels } from '@/labels/office'
import { reportLabels } from '@/labels/report'
import { unitNames } from '@/queries/office/unitNames'
import { RECORDERS } from '@/useCases/recordPublished'
import { openDesk } from './desk'
import { PATHS } from './menu'
import { Screen } from './Screen'

const { record: words } = officeLabels

async function active(payload: Payload, collection: 'sections' | 'topics'): Promise<Choice[]> {
  const { docs } = await payload.find({
    collection,
    where: { active: { not_equals: false } },
    select: { name: true },
    sort: 'order',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ id, name }) => ({ value: id, label: name }))
}

/** `/admin/nhap-bu`: enters what went out elsewhere. */
export async function RecordScreen(view: AdminViewServerProps) {
  const { req, payload, person } = openDesk(view, PATHS.record)
  const reached = new Set(await ownUnitsReached(req, person, RECORDERS))
  const [units, sections, topics] = await Promise.all([
    unitNames(payload),
    active(payload, 'sections'),
    active(payload, 'topics'),
  ])
  return (
    <Screen view={view} title={words.title}>
      <header className="office-page-head">
        <h1>{words.title}</h1>
        <p>{reached.size === 0 ? words.notYours : words.intro}</p>
      </header>
      {reached.size === 0 ? null : (
        <div className="office-card office-card--form">
          <RecordForm
            kinds={ARTICLE_KINDS.map((kind) => ({ value: kind, label: reportLabels.kinds[kind] }))}
            units={[...units.values()]
              .filter(({ id }) => reached.has(id))
              .map(({ id, name }) => ({ value: id, label: name }))}
            sections={sections}
            topics={topics}
          />
        </div>
      )}
    </Screen>
  )
}
