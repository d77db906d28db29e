import type { Client } from '@libsql/client'
import type { Instant } from '@/domain/time/instant'

/** Rows a week holds; 200 units with five items each. */
export const ROWS_A_WEEK = 1_000
/** From one copy to the next, in seconds. */
const STEP_SECONDS = (7 * 86_400) / ROWS_A_WEEK

export type CopyPlan = {
  rows: number
  /** The last copy went out just before this moment. */
  end: Instant
  templates: string[]
  units: { id: string; path: string }[]
  topics: string[]
  author: string
}

/** The `n.i`-th of a list given as JSON; the multiplier keeps unit and topic from going in step. */
const pick = (list: string, length: number, spread = 1) =>
  `json_extract(:${list}, '$[' || ((n.i * ${spread}) % ${length}) || ']')`
/** Like a random UUID the ids jump about in their index, yet the tables agree on them. */
const id = (mark: string) => `printf('%08x-${mark}-4000-8000-%012x', (n.i * 2654435761) % 4294967296, n.i)`
const ARTICLE = id('aaaa')
const PUBLICATION = id('bbbb')

/** The oldest come first, as they would in life: indexes by date then grow at their end and stay compact. */
const at = (secondsEarlier = 0) =>
  `strftime('%Y-%m-%dT%H:%M:%fZ', :end - (:rows - n.i - 0.5) * ${STEP_SECONDS} - ${secondsEarlier}, 'unixepoch')`
const DAY = 86_400

function expressions({ units, templates, topics }: CopyPlan) {
  const unit = pick('units', units.length, 37)
  const path = pick('paths', units.length, 37)
  const title = `s.title || ' (' || n.i || ')'`
  const slug = `s.slug || '-' || n.i`
  const common = {
    title,
    slug,
    unit_id: unit,
    search_text: `s.search_text || ' ' || n.i`,
    first_published_at: at(),
  }
  return {
    template: pick('templates', templates.length),
    topic: pick('topics', topics.length, 7),
    article: { id: ARTICLE, ...common, submitted_at: at(DAY), created_at: at(DAY), updated_at: at() },
    publication: {
      id: PUBLICATION,
      ...common,
      key: `'article:' || ${ARTICLE} || ':trang-web:1'`,
      subject_id: ARTICLE,
      unit_path: path,
      content: `json_set(s.content, '$.title', ${title}, '$.slug', ${slug}, '$.unit.id', ${unit})`,
      ...{ due_at: at(), published_at: at(), approved_at: at(DAY), created_at: at(DAY), updated_at: at() },
    },
  }
}

const NUMBERS = 'WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < :rows)'

async function columnsOf(client: Client, table: string): Promise<string[]> {
  const { rows } = await client.execute(`SELECT name FROM pragma_table_info('${table}')`)
  return rows.map(({ name }) => String(name))
}

async function copyInto(
  client: Client,
  table: string,
  by: string,
  changed: Record<string, string>,
  args: Record<string, string | number>,
) {
  const columns = await columnsOf(client, table)
  const values = columns.map((column) => changed[column] ?? `s."${column}"`)
  const names = columns.map((column) => `"${column}"`).join(', ')
  await client.execute({
    sql: `INSERT INTO ${table} (${names}) ${NUMBERS} SELECT ${values.join(', ')} FROM n JOIN ${table} s ON ${by}`,
    args,
  })
}

/**
 * Multiplies published templates inside SQLite: `rows` articles with their ledger rows, topics and editors, one
 * after the other up to `end`, spread evenly over units and topics.
 */
export async function copyTemplates(client: Client, plan: CopyPlan): Promise<void> {
  const { template, topic, article, publication } = expressions(plan)
  const list = (values: readonly string[]) => JSON.stringify(values)
  const known: Record<string, string | number> = {
    ...{ rows: plan.rows, end: Date.parse(plan.end) / 1_000, author: plan.author },
    ...{ templates: list(plan.templates), topics: list(plan.topics) },
    ...{ units: list(plan.units.map((unit) => unit.id)), paths: list(plan.units.map(({ path }) => path)) },
  }
  const using = (...names: string[]) => Object.fromEntries(names.map((name) => [name, known[name] ?? '']))
  await copyInto(
    client,
    'articles',
    `s.id = ${template}`,
    article,
    using('rows', 'end', 'templates', 'units'),
  )
  await copyInto(
    client,
    'publications',
    `s.subject_id = ${template}`,
    publication,
    using('rows', 'end', 'templates', 'units', 'paths'),
  )
  const link = (
    table: string,
    parent: string,
    path: string,
    column: string,
    value: string,
    ...names: string[]
  ) =>
    client.execute({
      sql: `INSERT INTO ${table} ("order", parent_id, path, ${column}) ${NUMBERS} SELECT 1, ${parent}, '${path}', ${value} FROM n`,
      args: using('rows', ...names),
    })
  await link('articles_rels', ARTICLE, 'topics', 'topics_id', topic, 'topics')
  await link('articles_rels', ARTICLE, 'contentEditors', 'users_id', ':author', 'author')
  await link('publications_rels', PUBLICATION, 'topics', 'topics_id', topic, 'topics')
}

/** Gives `count` copies, evenly spread over all time, to a unit and a topic that hardly ever come up. */
export async function spareFew(
  client: Client,
  {
    rows,
    count,
    unit,
    topic,
  }: { rows: number; count: number; unit: { id: string; path: string }; topic: string },
): Promise<void> {
  const few = `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + :step FROM n WHERE i + :step < :rows) SELECT ${PUBLICATION} FROM n`
  const args = { step: Math.floor(rows / count), rows }
  await client.execute({
    sql: `UPDATE publications SET unit_id = :unit, unit_path = :path WHERE id IN (${few})`,
    args: { ...args, unit: unit.id, path: unit.path },
  })
  await client.execute({
    sql: `UPDATE publications_rels SET topics_id = :topic WHERE path = 'topics' AND parent_id IN (${few})`,
    args: { ...args, topic },
  })
}
