import { type Outage, outageNotice } from '@/domain/site/outage'
import { formatDateTime, type Instant } from '@/domain/time/instant'
import { collectionLabels } from '@/labels/collections'
import { siteNoticeLabels as t } from '@/labels/siteNotice'
import type { OutageWords, SocialLink } from '@/portal/types'
import type { SocialAccount } from '@/queries/site/findSiteFrame'

/** A planned outage in words, by the clock of this very request; null when there is none to tell of. */
export function outageWords(outage: Outage, now: Instant): OutageWords | null {
  const notice = outageNotice(outage, now)
  if (notice === null) return null
  const [from, to] = [formatDateTime(notice.from), formatDateTime(notice.to)]
  const isNow = notice.phase === 'now'
  return { text: notice.text, isNow, times: isNow ? t.outage.now(to) : t.outage.coming(from, to) }
}

const NETWORKS: Readonly<Record<string, string>> = collectionLabels.socialAccounts.networks

/** An official account as the pages link to it. */
export const socialLink = ({ network, label, url }: SocialAccount): SocialLink => ({
  href: url,
  network: NETWORKS[network] ?? '',
  label,
})
