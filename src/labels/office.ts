import { delegation, exemption, form, record, refusals } from './office/actions'
import { desk, nav, notifications } from './office/desk'
import { portal } from './office/portal'
import { quotaView, reportView } from './office/quotas'

/** Words of the screens for those who count, report and watch: desk, quotas, weekly reports, notifications. */
export const officeLabels = {
  nav,
  desk,
  notifications,
  quotaView,
  reportView,
  record,
  exemption,
  portal,
  delegation,
  form,
  refusals,
} as const
