import { addMinutes, formatDateTime, ZONE, type Instant } from '@/domain/time/instant'
import { cliLabels } from '@/labels/cli'
import { findLatestRecord } from '@/queries/verify/findLatestRecord'
import { error, ok, type Facts, type Finding } from './finding'

const labels = cliLabels.doctor
/** Nothing of this program is older: a clock before it was never set. */
const NOT_BEFORE: Instant = '2026-01-01T00:00:00.000Z'
/** What several machines on one database may be apart. */
const TOLERANCE_MINUTES = 2
/** Vietnam keeps UTC+7 all year: noon in Greenwich is 19:00. */
const PROBE = { instant: '2026-07-01T12:00:00.000Z', local: '19:00' }

const hourIn = (instant: Instant): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: ZONE,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(instant))

/** The machine's clock against what was recorded already, and the zone data this Node was built with. */
export async function checkClock({ payload, clock }: Facts): Promise<Finding> {
  const shown = hourIn(PROBE.instant)
  if (shown !== PROBE.local) return error('clock', labels.zoneWrong(shown))
  const now = clock.now()
  const recorded = (await findLatestRecord(payload)) ?? NOT_BEFORE
  const limit = recorded > NOT_BEFORE ? recorded : NOT_BEFORE
  return addMinutes(now, TOLERANCE_MINUTES) < limit
    ? error('clock', labels.clockWrong(formatDateTime(now), formatDateTime(limit)))
    : ok('clock', labels.clock(formatDateTime(now)))
}
