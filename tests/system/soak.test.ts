import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { CHECKED, paragraph } from '@tests/support/newsroom'
import { createAccount, firstAdministrator, firstId, logIn, type Person } from '@tests/support/people'
import { startTestServer, type TestServer } from '@tests/support/startServer'

const PEOPLE = 50
const APPROVERS = 10
const SECONDS = 60

let server: TestServer
let administrator: Person

beforeAll(async () => {
  server = await startTestServer('2026-11-18T02:00:00.000Z')
  administrator = await firstAdministrator(server)
})
afterAll(() => server.stop())

type Doc = { doc: { id: string } }
type Steps = { hash: string; actions: { action: string }[] }

const errors: string[] = []
const saved = new Map<string, string>()
const approved = new Set<string>()
const counts = { logins: 0, saves: 0, uploads: 0, approvals: 0 }

const picture = (seed: number) =>
  sharp({
    create: {
      width: 160,
      height: 120,
      channels: 3,
      background: { r: seed % 255, g: (seed * 7) % 255, b: 120 },
    },
  })
    .jpeg()
    .toBuffer()

async function upload(person: Person, seed: number): Promise<string> {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: `Ảnh minh họa số ${seed}` }))
  form.set('file', new Blob([new Uint8Array(await picture(seed))], { type: 'image/jpeg' }), `anh-${seed}.jpg`)
  const { doc } = await person.post<Doc>('/api/media', form)
  counts.uploads += 1
  return doc.id
}

type Place = { unit: string; section: string; topic: string }

async function writeOne(person: Person, place: Place, seed: number): Promise<void> {
  const title = `Tin số ${seed} của bài thử tải`
  const { doc } = await person.post<Doc>('/api/articles', {
    title,
    kind: 'news',
    lead: `Tóm tắt tin ${seed}.`,
    body: paragraph(`Nội dung tin ${seed}.`),
    unit: place.unit,
    section: place.section,
    topics: [place.topic],
    cover: await upload(person, seed),
  })
  const lead = `Tóm tắt tin ${seed}, đã sửa.`
  await person.patch(`/api/articles/${doc.id}`, { lead })
  counts.saves += 2
  saved.set(doc.id, lead)
  await person.post(`/api/articles/${doc.id}/step`, {
    action: 'submit',
    acknowledgements: [{ code: 'titleSimilar', path: 'title', reason: 'Tin của bài thử tải' }],
  })
}

async function approveOne(person: Person): Promise<void> {
  const { docs } = await person.get<{ docs: { id: string }[] }>(
    '/api/articles?where[status][equals]=submitted&limit=20&depth=0',
  )
  const doc = docs[Math.floor(Math.random() * docs.length)]
  if (!doc) return
  const { hash } = await person.get<Steps>(`/api/articles/${doc.id}/step`)
  const taken = await person
    .post(`/api/articles/${doc.id}/step`, {
      action: 'approve',
      hash,
      checklist: CHECKED,
      acknowledgements: [{ code: 'titleSimilar', path: 'title', reason: 'Tin của bài thử tải' }],
    })
    .then(() => true)
    // Another approver was faster: told so, nothing lost.
    .catch((error: { status?: number }) => {
      if (error.status !== 409) throw error
      return false
    })
  if (!taken) return
  approved.add(doc.id)
  counts.approvals += 1
}

it(
  'serves 50 people at once for a minute without an error and without losing anything',
  { timeout: 400_000 },
  async () => {
    const unit = await firstId(administrator, '/api/units?depth=0')
    const section = await firstId(administrator, '/api/sections?depth=0')
    const topic = await firstId(administrator, '/api/topics?depth=0&where[active][equals]=true')
    const roleOf = (index: number) => (index < APPROVERS ? 'editorInChief' : 'contributor')
    for (let index = 0; index < PEOPLE; index++) {
      await createAccount(administrator, {
        email: `nguoi${index}@nhip.test`,
        fullName: `Người thử ${index}`,
        assignments: [{ role: roleOf(index), unit }],
      })
    }

    const end = performance.now() + SECONDS * 1000
    const work = async (index: number) => {
      let seed = index * 1000
      let person: Person | null = null
      while (performance.now() < end) {
        try {
          if (person === null || seed % 10 === 9) {
            person = await logIn(server, `nguoi${index}@nhip.test`)
            counts.logins += 1
          }
          if (index < APPROVERS) await approveOne(person)
          else await writeOne(person, { unit, section, topic }, seed)
        } catch (error) {
          errors.push(String((error as Error).cause ?? error))
        }
        seed += 1
      }
    }
    const tick = async () => {
      while (performance.now() < end) await server.run('publishDueItems')
    }
    await Promise.all([...Array.from({ length: PEOPLE }, (_, index) => work(index)), tick()])
    process.stdout.write(`in ${SECONDS} s: ${JSON.stringify(counts)}\n`)

    expect(errors).toEqual([])
    expect(counts.approvals).toBeGreaterThan(0)
    await server.run('publishDueItems')
    const { docs } = await administrator.get<{ docs: { id: string; lead: string; status: string }[] }>(
      '/api/articles?pagination=false&depth=0',
    )
    const stored = new Map(docs.map((doc) => [doc.id, doc]))
    expect([...saved].filter(([id, lead]) => stored.get(id)?.lead !== lead)).toEqual([])
    expect([...approved].filter((id) => stored.get(id)?.status !== 'published')).toEqual([])
  },
)
