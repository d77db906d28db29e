import { createLocalReq, type ServerProps } from 'payload'
import { RosterForm } from '@/admin/office/RosterForm'
import { askingPerson } from '@/access/person'
import { ownUnitsReached } from '@/access/reach'
import { ROSTER_KEEPERS } from '@/access/writingRosters'
import { MAX_TURNS } from '@/domain/reminder/rosterTurns'
import { quotasConcerning } from '@/queries/office/quotaStandings'
import { unitNames } from '@/queries/office/unitNames'
import { USUAL_TURNS } from '@/useCases/reminder/fillRosters'
import '@/admin/office/office.css'

/** Above the list of turns: a form for each quota whose turns this person names. */
export async function RosterFill({ payload, user }: ServerProps) {
  if (!user) return null
  const req = await createLocalReq({ user }, payload)
  const person = askingPerson(req)
  if (person === null) return null
  const own = await ownUnitsReached(req, person, ROSTER_KEEPERS)
  const names = await unitNames(payload)
  const forms = (await quotasConcerning(payload, own)).flatMap((rule) => {
    const units = own.filter((id) => rule.unitIds.includes(id))
    return units.length > 0 ? [{ rule, units }] : []
  })
  if (forms.length === 0) return null
  return (
    <div className="office">
      {forms.map(({ rule, units }) => (
        <RosterForm
          key={rule.id}
          quotaId={rule.id}
          name={rule.name}
          units={units.map((id) => ({ value: id, label: names.get(id)?.name ?? id }))}
          most={MAX_TURNS}
          usual={USUAL_TURNS}
        />
      ))}
    </div>
  )
}
