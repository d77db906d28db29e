import { officeLabels } from '@/labels/office'
import { AdminLink } from '@/admin/office/AdminLink'
import type { TaskProps } from '@/admin/office/types'

const { desk } = officeLabels

/** What waits for somebody, each line a link to where it is done. */
export function Tasks({ tasks }: { tasks: TaskProps[] }) {
  return (
    <section className="office-card" aria-labelledby="viec-can-lam">
      <h2 id="viec-can-lam">{desk.tasks}</h2>
      {tasks.length === 0 ? <p className="office-facts">{desk.noTasks}</p> : null}
      <ul className="office-tasks">
        {tasks.map(({ key, text, href, tone }) => (
          <li key={key} className={`office-task office-task--${tone}`}>
            <AdminLink href={href}>{text}</AdminLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
