import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { handleEndpoints, type Payload } from 'payload'
import { afterAll, beforeAll } from 'vitest'
import { testPayload } from '@tests/support/payload'

type Stored = { filename: string; url: string; width: number; height: number; filesize: number }
type Media = Stored & {
  id: string
  alt: string
  sha256: string
  mediaType: string
  mimeType: string
  unit: object
  focalX: number
  focalY: number
  isPublic: boolean
  sizes: Record<string, Stored>
}
type Answer = { status: number; body: { doc: Media; errors: { message: string; data?: unknown }[] } }

const PASSWORD = 'mat-khau-thu-nghiem'
export const EDITION = 'Khai trương trung tâm'
export const ALT = 'Người dân nộp hồ sơ tại Bộ phận Một cửa'

/** The media of a test file: a contributor of one unit who uploads over REST, and the folder the files end up in. */
export function mediaOfFile() {
  const desk = {} as { payload: Payload; unitId: string }
  let token = ''
  const dir = () => join(String(process.env.DATA_DIR), 'media')

  beforeAll(async () => {
    desk.payload = await testPayload()
    const data = { name: 'Xã Thử', shortName: 'Xã Thử', slug: 'xa-thu', kind: 'commune' } as const
    const unit = await desk.payload.create({
      collection: 'units',
      data: { ...data, validFromOn: '2020-01-01' },
    })
    desk.unitId = unit.id
    await desk.payload.create({
      collection: 'users',
      data: {
        email: 'ctv@nhip.test',
        password: PASSWORD,
        fullName: 'Cộng tác viên',
        active: true,
        assignments: [{ role: 'contributor', unit: unit.id }],
      },
    })
    const login = await desk.payload.login({
      collection: 'users',
      data: { email: 'ctv@nhip.test', password: PASSWORD },
    })
    token = String(login.token)
  })
  afterAll(() => desk.payload.destroy())

  const call = (path: string, init: RequestInit = {}, login = true): Promise<Response> =>
    handleEndpoints({
      config: desk.payload.config,
      request: new Request(`http://nhip.test/api${path}`, {
        ...init,
        headers: { ...(login ? { Authorization: `JWT ${token}` } : {}), ...init.headers },
      }),
    })

  const answerOf = async (response: Response): Promise<Answer> => ({
    status: response.status,
    body: (await response.json()) as Answer['body'],
  })

  const upload = async (
    bytes: Buffer,
    name: string,
    data: object = { alt: ALT },
    query = '',
    login = true,
  ) => {
    const form = new FormData()
    form.append('file', new File([new Uint8Array(bytes)], name, { type: 'image/jpeg' }))
    form.append('_payload', JSON.stringify(data))
    return answerOf(await call(`/media${query}`, { method: 'POST', body: form }, login))
  }

  const patch = async (id: string, data: object, query = '') =>
    answerOf(
      await call(`/media/${id}${query}`, {
        method: 'PATCH',
        body: JSON.stringify(data),
        headers: { 'Content-Type': 'application/json' },
      }),
    )

  const edition = (status: 'planned' | 'published' | 'withdrawn' | 'failed', mediaId: string) =>
    desk.payload.create({
      collection: 'publications',
      data: {
        key: `article:${mediaId}:trang-web:1:${status}`,
        subjectType: 'article',
        subjectId: mediaId,
        title: EDITION,
        status,
        mediaKeys: `,${mediaId},`,
      },
    })

  return Object.assign(desk, {
    dir,
    /** Names of the stored files that begin so. */
    onDisk: async (base: string) => (await readdir(dir())).filter((name) => name.startsWith(base)).sort(),
    call,
    answerOf,
    upload,
    patch,
    edition,
  })
}
