import type { HeadProps } from '@/admin/dashboard/types'
import { editorialLabels } from '@/labels/editorial'
import { officeLabels } from '@/labels/office'
import { radarLabels as t } from '@/labels/radar'
import { timeLabels } from '@/labels/time'
import type { Radar } from '../loadRadar'
import { presentNext } from './next'

const rolesOf = ({ person }: Radar['desk']): string => {
  const roles = [...new Set(person.assignments.map(({ role }) => editorialLabels.role[role]))]
  return roles.length > 0 ? roles.join(', ') : officeLabels.desk.noRole
}

const noteOf = ({ next, own }: Radar): string | null => {
  const standing = own.find((each) => each.standing.rule.id === next.quotaId)?.standing
  return standing ? t.forQuota(standing.rule.name, timeLabels.deadline(standing.period.lastOn)) : null
}

/** The top of the radar. */
export const presentHead = (radar: Radar): HeadProps => ({
  hello: t.hello(radar.desk.fullName),
  roles: rolesOf(radar.desk),
  next: presentNext(radar, radar.next, radar.next.quotaId),
  nextNote: noteOf(radar),
  writeHref: radar.rights.can.write ? '/admin/collections/articles/create' : null,
})
