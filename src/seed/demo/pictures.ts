import type { Payload } from 'payload'
import { seedLabels } from '@/labels/seed'
import { relatedId } from '@/domain/text'
import type { Account, Picture } from '../data/types'
import type { SampleContent } from './content'
import { deskOf } from './desk'
import { draw } from './draw'
import { found, type Person } from './stage'

/** What the pipeline puts before a name: sixteen hexadecimal digits of the file's hash and a dash. */
const NAME = /^[0-9a-f]{16}-(.+)\.(?:jpg|pdf)$/

/** A body's own version of a picture: people only see the files of their own units. */
type Wanted = { body: string; slug: string; uploader: string }

const keyOf = (body: string, slug: string): string => `${body}/${slug}`

const bodyOf = (email: string, accounts: readonly Account[]): string =>
  accounts.find((account) => account.email === email)?.assignments[0]?.unit ?? ''

/** The body, by its unit's slug, whose pictures the author of a unit's documents uses. */
const bodyFor = (unit: string, type: 'article' | 'slogan', content: SampleContent) => {
  const { author } = deskOf(unit, type, content)
  return { body: bodyOf(author, content.accounts), uploader: author }
}

/** Every picture the documents show, once for each body that shows it. */
function wantedPictures(content: SampleContent): Wanted[] {
  const uses = [
    ...content.articles.flatMap(({ unit, cover, gallery = [] }) =>
      [cover, ...gallery].map((slug) => ({ slug, ...bodyFor(unit, 'article', content) })),
    ),
    ...content.slogans.map(({ unit, scan }) => ({ slug: scan, ...bodyFor(unit, 'slogan', content) })),
  ]
  return [...new Map(uses.map((use) => [keyOf(use.body, use.slug), use])).values()]
}

/** The pictures there are: the unit's id and the name they were drawn under → id. */
async function drawnBefore(payload: Payload): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    collection: 'media',
    where: { credit: { equals: seedLabels.pictureCredit } },
    select: { filename: true, unit: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const keyed = docs.map(
    (doc) => [keyOf(relatedId(doc.unit) ?? '', NAME.exec(doc.filename ?? '')?.[1] ?? ''), doc.id] as const,
  )
  return new Map(keyed)
}

async function upload(payload: Payload, picture: Picture, variant: number, user: Person): Promise<string> {
  const { alt, caption = null } = picture
  const made = await payload.create({
    collection: 'media',
    data: { alt, caption, credit: seedLabels.pictureCredit } as never,
    file: await draw(picture, variant),
    user,
    overrideAccess: false,
    depth: 0,
  })
  return made.id
}

type Studio = {
  payload: Payload
  content: SampleContent
  units: ReadonlyMap<string, string>
  people: ReadonlyMap<string, Person>
  onPicture: (made: number, all: number) => void
}

/** Draws the pictures that are missing, each uploaded by whoever uses it. The ids, as `pictureOf` asks for them. */
export async function seedPictures({
  payload,
  content,
  units,
  people,
  onPicture,
}: Studio): Promise<Map<string, string>> {
  const wanted = wantedPictures(content)
  const bodies = [...new Set(wanted.map(({ body }) => body))]
  const specs = new Map(content.pictures.map((picture) => [picture.slug, picture]))
  const before = await drawnBefore(payload)
  const idBefore = ({ body, slug }: Wanted) => before.get(keyOf(found(units, body), slug))
  const ids = new Map<string, string>()
  const all = wanted.filter((use) => idBefore(use) === undefined).length
  let made = 0
  for (const use of wanted) {
    const { body, slug, uploader } = use
    const known = idBefore(use)
    ids.set(
      keyOf(body, slug),
      known ?? (await upload(payload, found(specs, slug), bodies.indexOf(body), found(people, uploader))),
    )
    if (known === undefined) onPicture((made += 1), all)
  }
  return ids
}

/** The id of the picture as the author of the unit's documents has it. */
export const pictureOf = (
  content: SampleContent,
  ids: ReadonlyMap<string, string>,
  { unit, type, slug }: { unit: string; type: 'article' | 'slogan'; slug: string },
): string => found(ids, keyOf(bodyFor(unit, type, content).body, slug))
