import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import type { InformationNames } from '@/domain/report/information/build'
import { relatedId } from '@/domain/text'

type Request = PayloadRequest | undefined
type Names = Map<string, string>

/** Subjects asked for at once: a database takes only so many values in one question. */
const AT_ONCE = 5_000

const options = (req: Request) =>
  ({ depth: 0, pagination: false, overrideAccess: true, ...(req ? { req } : {}) }) as const

async function listNames(
  payload: Payload,
  collection: ('channels' | 'topics' | 'sections') & CollectionSlug,
  req: Request,
): Promise<Names> {
  const { docs } = await payload.find({
    collection,
    select: { name: true },
    sort: ['order', 'createdAt', 'id'],
    ...options(req),
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}

/** The units in the order of the tree, each under its full name. */
async function unitNamesOf(payload: Payload, unitIds: readonly string[], req: Request): Promise<Names> {
  const { docs } = await payload.find({
    collection: 'units',
    where: { id: { in: [...unitIds] } },
    select: { name: true, path: true },
    sort: ['order', 'createdAt', 'id'],
    ...options(req),
  })
  const depth = (path: string | null | undefined) => (path ?? '').split('/').length
  return new Map(docs.sort((a, b) => depth(a.path) - depth(b.path)).map(({ id, name }) => [id, name]))
}

async function peopleNames(payload: Payload, req: Request): Promise<Names> {
  const { docs } = await payload.find({
    collection: 'users',
    select: { fullName: true },
    sort: ['fullName', 'id'],
    ...options(req),
  })
  return new Map(docs.map(({ id, fullName }) => [id, fullName]))
}

/** The fixed names of a report of these units; who wrote what, and codes, come with the subjects (`subjectFacts`). */
export async function informationNames(
  payload: Payload,
  unitIds: readonly string[],
  req?: PayloadRequest,
): Promise<Omit<InformationNames, 'authors' | 'codes'>> {
  const [channels, topics, sections, units, people] = await Promise.all([
    listNames(payload, 'channels', req),
    listNames(payload, 'topics', req),
    listNames(payload, 'sections', req),
    unitNamesOf(payload, unitIds, req),
    peopleNames(payload, req),
  ])
  return { channels, topics, sections, units, people }
}

type Subject = { subjectType: string; subjectId: string }

/** Who wrote these subjects, and the codes of the procedures among them. */
export async function subjectFacts(
  payload: Payload,
  subjects: readonly Subject[],
  req?: PayloadRequest,
): Promise<Pick<InformationNames, 'authors' | 'codes'>> {
  const authors: Names = new Map()
  const codes: Names = new Map()
  for (const [type, collection] of [
    ['article', 'articles'],
    ['slogan', 'slogans'],
    ['procedure', 'procedures'],
  ] as const) {
    const ids = [
      ...new Set(
        subjects.filter(({ subjectType }) => subjectType === type).map(({ subjectId }) => subjectId),
      ),
    ]
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      const { docs } = await payload.find({
        collection,
        where: { id: { in: ids.slice(from, from + AT_ONCE) } },
        select: { author: true, ...(collection === 'procedures' ? { code: true } : {}) },
        ...options(req),
      })
      for (const doc of docs) {
        const author = relatedId(doc.author)
        if (author !== null) authors.set(doc.id, author)
        const code = 'code' in doc ? doc.code : null
        if (typeof code === 'string' && code !== '') codes.set(doc.id, code)
      }
    }
  }
  return { authors, codes }
}
