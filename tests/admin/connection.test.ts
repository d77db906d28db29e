import { describe, expect, it } from 'vitest'
import { troubleOf } from '@/admin/document/answers'
import { sayInVietnamese } from '@/admin/document/connection'
import { deskLabels } from '@/labels/desk'

const json = (status: number, body: unknown) => Response.json(body, { status })
const write = { method: 'PATCH' }

/** Answers each address with what is listed for it. */
const server = (answers: Record<string, () => Response>) =>
  sayInVietnamese(async (input) => {
    const answer = answers[String(input)]
    if (!answer) throw new TypeError('Failed to fetch')
    return answer()
  })

const messageOf = async (response: Response) =>
  ((await response.json()) as { errors: { message: string }[] }).errors[0]?.message

describe('what the admin hears from the network', () => {
  it('is a sentence when there is none', async () => {
    await expect(server({})('/api/articles/1', write)).rejects.toThrow(deskLabels.trouble.offline)
  })

  it('lets an aborted request pass as it is', async () => {
    const aborted = sayInVietnamese(async () => {
      throw new DOMException('stopped', 'AbortError')
    })
    await expect(aborted('/api/articles/1')).rejects.toThrow('stopped')
  })

  it('says that the session is over when a save is refused for that', async () => {
    const fetch = server({
      '/api/articles/1': () => json(403, { errors: [{ message: 'no' }] }),
      '/api/users/me': () => json(200, { user: null }),
    })
    const answer = await fetch('/api/articles/1', write)
    expect(answer.status).toBe(401)
    expect(await messageOf(answer)).toBe(deskLabels.trouble.session)
  })

  it('leaves a refusal to somebody who is logged in as it stands', async () => {
    const fetch = server({
      '/api/articles/1': () => json(403, { errors: [{ message: 'not yours' }] }),
      '/api/users/me': () => json(200, { user: { id: '1' } }),
    })
    expect(await messageOf(await fetch('/api/articles/1', write))).toBe('not yours')
  })

  it('says in words that the server failed', async () => {
    const fetch = server({
      '/api/articles/1': () => json(500, { errors: [{ message: 'Something went wrong.' }] }),
      '/api/articles/2': () => new Response('<h1>Bad Gateway</h1>', { status: 502 }),
    })
    expect(await messageOf(await fetch('/api/articles/1', write))).toBe(deskLabels.trouble.server)
    expect(await messageOf(await fetch('/api/articles/2', write))).toBe(deskLabels.trouble.server)
  })

  it('touches neither reads nor what works', async () => {
    const fetch = server({
      '/api/articles/1': () => json(500, { errors: [] }),
      '/api/ok': () => json(200, { doc: 1 }),
    })
    expect((await fetch('/api/articles/1')).status).toBe(500)
    expect(await (await fetch('/api/ok', write)).json()).toEqual({ doc: 1 })
  })
})

describe('what a refused step means', () => {
  const whole = { code: 'screenOutdated', path: '', severity: 'error', message: 'The content has changed.' }
  const field = { code: 'missing', path: 'lead', severity: 'error', message: 'No lead.' }

  it('is a sentence and a reload when somebody was faster', () => {
    expect(troubleOf(409, { issues: [whole] })).toEqual({
      sentence: whole.message,
      issues: [],
      remedy: 'reload',
    })
  })

  it('is a list of issues at their fields', () => {
    expect(troubleOf(422, { issues: [field] })).toEqual({ sentence: null, issues: [field], remedy: null })
  })

  it('is a login when the session is over, and words for everything unexpected', () => {
    expect(troubleOf(401, {}).remedy).toBe('login')
    expect(troubleOf(500, { issues: [field] }).sentence).toBe(deskLabels.trouble.server)
    expect(troubleOf(400, undefined).sentence).toBe(deskLabels.trouble.server)
  })
})
