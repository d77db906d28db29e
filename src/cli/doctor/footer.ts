import { cliLabels } from '@/labels/cli'
import { collectionLabels } from '@/labels/collections'
import { findSiteFrame } from '@/queries/site/findSiteFrame'
import { referenceUnit } from '@/seed/data/reference'
import { units as sampleUnits } from '@/seed/data/sample'
import { error, ok, warning, type Facts, type Finding } from './finding'

const labels = cliLabels.doctor
const words = collectionLabels.units.fields

/** Decree 174/2026, article 93(1): each missing or wrong is fined. */
const REQUIRED = ['managingBody', 'parentBody', 'address', 'email', 'phone', 'responsiblePerson'] as const
/** Nobody's real particulars are those of the sample; its bodies may be. */
const INVENTED = ['address', 'email', 'phone', 'responsiblePerson'] as const

const SAMPLES = [referenceUnit, ...sampleUnits].flatMap(({ footer }) => (footer ? [footer] : []))

/** Under a real address an unfit footer breaks a rule; on the own machine it is still to do. */
const isPublic = (url: string): boolean => !/^(localhost|127\.|\[::1\])/.test(new URL(url).hostname)

const listed = (fields: readonly (keyof typeof words)[]): string[] =>
  fields.map((field) => String(words[field]).toLowerCase())

/** The legal footer of the unit the site belongs to: complete, and not the one it was installed with. */
export async function checkFooter({ payload, env }: Facts): Promise<Finding> {
  const unfit = isPublic(env.publicUrl) ? error : warning
  const { siteUnitId, units } = await findSiteFrame(payload)
  const unit = units.find(({ id }) => id === siteUnitId)
  if (!unit) return unfit('footer', labels.footerNoUnit)
  const missing = REQUIRED.filter((field) => unit[field].trim() === '')
  if (missing.length > 0) return unfit('footer', labels.footerMissing(unit.name, listed(missing)))
  const sample = INVENTED.filter((field) => SAMPLES.some((footer) => footer[field] === unit[field].trim()))
  return sample.length > 0
    ? unfit('footer', labels.footerSample(unit.name, listed(sample)))
    : ok('footer', labels.footer(unit.name))
}
