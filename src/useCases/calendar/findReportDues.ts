import type { PayloadRequest } from 'payload'
import { unitsOfReports } from '@/access/office'
import { unitPaths, type UnitPaths } from '@/access/unitTree'
import type { CalendarEntry } from '@/domain/calendar/entry'
import type { CalendarRange } from '@/domain/calendar/range'
import { reportDues } from '@/domain/calendar/reportDues'
import type { ActorFacts } from '@/domain/editorial/delegation'
import type { CalendarFilter } from '@/queries/calendar/filter'
import { reportingCalendar } from '@/queries/periods/reportingCalendar'

/** Of these units those that stand below none of the others: it is they who hand in reports. */
const highest = (ids: readonly string[], paths: UnitPaths): string[] =>
  ids.filter((id) => !ids.some((other) => other !== id && (paths.get(id) ?? '').includes(`/${other}/`)))

/**
 * When reports are to be handed in, for those who read them: of the highest units within their reach and the filter. A
 * calendar of one channel or topic has none.
 */
export async function findReportDues(
  req: PayloadRequest,
  actor: ActorFacts,
  range: CalendarRange,
  { unitIds, channelId, topicId }: CalendarFilter,
): Promise<CalendarEntry[]> {
  if (channelId !== null || topicId !== null) return []
  const [read, paths] = await Promise.all([unitsOfReports(req, actor), unitPaths(req)])
  const units = highest(unitIds === null ? read : read.filter((id) => unitIds.includes(id)), paths)
  const dues = await Promise.all(
    units.map(async (id) => reportDues(id, await reportingCalendar(req.payload, id, req), range)),
  )
  return dues.flat()
}
