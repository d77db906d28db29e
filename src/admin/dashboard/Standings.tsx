import { officeLabels } from '@/labels/office'
import { AdminLink } from '@/admin/office/AdminLink'
import { Slots } from '@/admin/office/Slots'
import { StatusMark } from '@/admin/office/StatusMark'
import type { StandingProps } from '@/admin/office/types'

const { desk } = officeLabels

function Standing({ name, unit, period, mark, progress, slots, facts, deadline, href }: StandingProps) {
  return (
    <li className="office-standing">
      <p className="office-standing__sum">
        <strong>{progress}</strong> <Slots slots={slots} /> <StatusMark {...mark} />
      </p>
      <p>
        <AdminLink href={href}>{name}</AdminLink>
      </p>
      <p className="office-facts office-standing__where">
        <span>{unit}</span> <span className="office-whole">{period}</span>
      </p>
      <p className="office-facts">{facts}</p>
      <p className="office-facts">{deadline}</p>
    </li>
  )
}

/** The quotas of the running week at a glance. */
export function Standings({ standings }: { standings: StandingProps[] }) {
  if (standings.length === 0) return null
  return (
    <section className="office-card" aria-labelledby="chi-tieu-tuan-nay">
      <h2 id="chi-tieu-tuan-nay">{desk.quotas}</h2>
      <ul className="office-standings">
        {standings.map((standing) => (
          <Standing {...standing} key={standing.key} />
        ))}
      </ul>
    </section>
  )
}
