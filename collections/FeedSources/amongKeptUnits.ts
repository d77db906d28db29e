import { SOURCE_KEEPERS } from '@/access/feedSources'
import { askingPerson, isAdministrator } from '@/access/person'
import { ownUnitsReached } from '@/access/reach'
import { amongOwnUnits } from '@/fields/picked'

/** Units one keeps sources for; the administrator keeps those of all. */
export const amongKeptUnits: ReturnType<typeof amongOwnUnits> = {
  ...amongOwnUnits(...SOURCE_KEEPERS),
  filterOptions: async ({ req }) => {
    const person = askingPerson(req)
    if (person === null || isAdministrator(person)) return true
    return { id: { in: [...(await ownUnitsReached(req, person, SOURCE_KEEPERS))] } }
  },
}
