import type { Client } from '@libsql/client'
import type { Payload } from 'payload'
import type { CountFirst, CountQuestion, UnitWeek } from '@/domain/quota/weekCounts'

const WEEK_SECONDS = 7 * 86_400

/** One aggregate over the ledger, in the words of the database at hand. */
export const createCountFirst = (payload: Payload): CountFirst => {
  const db = payload.db as unknown as { client?: Client; collections?: Record<string, Model> }
  if (payload.db.name === 'mongoose') {
    const model = db.collections?.publications
    if (model) return (question) => countInMongo(model, question)
  }
  const { client } = db
  if (!client) throw new Error(`no way to count in ${payload.db.name}`)
  return (question) => countInSqlite(client, question)
}

const isType = (kind: string): boolean => ['article', 'slogan', 'procedure'].includes(kind)
const seconds = (at: string): number => Date.parse(at) / 1000

async function countInSqlite(client: Client, question: CountQuestion): Promise<UnitWeek[]> {
  const { from, to, channelId, kinds, minWords, ownWritingOnly } = question
  const marks = kinds.map(() => '?').join(', ')
  const counts = [
    `SELECT unit_id AS unit, CAST((unixepoch(published_at) - ?) / ${WEEK_SECONDS} AS INTEGER) AS week, COUNT(*) AS count`,
    'FROM publications',
    // Unit by unit through the index that has all of this; the plus keeps SQLite from looking the channel's rows up.
    'WHERE unit_id IN (SELECT id FROM units) AND published_at >= ? AND published_at < ?',
    'AND +channel_id = ? AND first_published_at = published_at',
    kinds.length > 0 ? `AND (kind IN (${marks}) OR subject_type IN (${marks}))` : '',
    minWords === null ? '' : 'AND word_count >= ?',
    ownWritingOnly ? 'AND COALESCE(is_repost, 0) = 0' : '',
    'GROUP BY unit, week',
  ].join(' ')
  // A row per unit: making objects of a row per unit and week takes half as long as the counting.
  const { rows } = await client.execute({
    sql: `SELECT unit, group_concat(week || ':' || count) AS weeks FROM (${counts}) GROUP BY unit`,
    args: [seconds(from), from, to, channelId, ...kinds, ...kinds, ...(minWords === null ? [] : [minWords])],
  })
  return rows.flatMap(({ unit, weeks }) =>
    String(weeks)
      .split(',')
      .map((pair) => {
        const [week, count] = pair.split(':').map(Number)
        return { unitId: String(unit), week: week ?? 0, count: count ?? 0 }
      }),
  )
}

type Stage = Record<string, unknown>
type Model = {
  aggregate(stages: Stage[]): Promise<{ _id: { unit: unknown; week: number }; count: number }[]>
}

async function countInMongo(model: Model, question: CountQuestion): Promise<UnitWeek[]> {
  const { from, to, channelId, kinds, minWords, ownWritingOnly } = question
  const [start, end] = [new Date(from), new Date(to)]
  const others = kinds.filter((kind) => !isType(kind))
  const types = kinds.filter(isType)
  const found = await model.aggregate([
    {
      $match: {
        publishedAt: { $gte: start, $lt: end },
        channel: channelId,
        $expr: { $eq: ['$firstPublishedAt', '$publishedAt'] },
        ...(kinds.length > 0 ? { $or: [{ kind: { $in: others } }, { subjectType: { $in: types } }] } : {}),
        ...(minWords === null ? {} : { wordCount: { $gte: minWords } }),
        ...(ownWritingOnly ? { isRepost: { $ne: true } } : {}),
      },
    },
    {
      $group: {
        _id: {
          unit: '$unit',
          week: {
            $floor: { $divide: [{ $subtract: ['$publishedAt', start] }, WEEK_SECONDS * 1000] },
          },
        },
        count: { $sum: 1 },
      },
    },
  ])
  return found.map(({ _id, count }) => ({ unitId: String(_id.unit), week: _id.week, count }))
}
