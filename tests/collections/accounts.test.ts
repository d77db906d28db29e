import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { collectionLabels } from '@/labels/collections'
import { makeCast, PASSWORD, type Cast } from '@tests/access/cast'
import { testPayload } from '@tests/support/payload'
import { restOf, saidIn } from './rest'

const { refusals } = collectionLabels
type Rest = Awaited<ReturnType<typeof restOf>>

let payload: Payload
let cast: Cast
let anonymous: Rest
let contributor: Rest
let administrator: Rest
let firstRegistration: Awaited<ReturnType<Rest>>

beforeAll(async () => {
  payload = await testPayload()
  anonymous = await restOf(payload)
  const data = { email: 'first@nhip.test', password: PASSWORD, fullName: 'Người đầu tiên' }
  firstRegistration = await anonymous('POST', '/users/first-register', data)
  cast = await makeCast(payload)
  contributor = await restOf(payload, 'contributor@nhip.test')
  administrator = await restOf(payload, 'administrator@nhip.test')
})

afterAll(() => payload.destroy())

const idOf = (name: 'contributor' | 'administrator' | 'editor' | 'chief') => cast.people[name]!.id
const load = (id: string) => payload.findByID({ collection: 'users', id, depth: 0 })

describe('an empty installation', () => {
  it('lets nobody register as the first user over HTTP', async () => {
    expect(firstRegistration.status).toBe(403)
    const { totalDocs } = await payload.count({
      collection: 'users',
      where: { email: { equals: 'first@nhip.test' } },
    })
    expect(totalDocs).toBe(0)
  })
})

describe('a person', () => {
  it('changes the own name and password', async () => {
    const answer = await contributor('PATCH', `/users/${idOf('contributor')}`, { fullName: 'Tên mới' })
    expect(answer.status).toBe(200)
    expect((await load(idOf('contributor'))).fullName).toBe('Tên mới')
  })

  it.each([
    ['assignments', { assignments: [{ role: 'administrator' }] }, refusals.ownAssignments],
    ['a nested role', { 'assignments.0.role': 'administrator' }, refusals.ownAssignments],
    ['the account being open', { active: false }, refusals.ownAssignments],
    ['the address', { email: 'khac@nhip.test' }, refusals.ownAccountOnly],
    ['the department', { department: 'board' }, refusals.ownAccountOnly],
  ])('does not change %s', async (_title, data, sentence) => {
    const before = await load(idOf('contributor'))
    const sent = 'department' in data ? { department: cast.units.board } : data
    const answer = await contributor('PATCH', `/users/${idOf('contributor')}`, sent)
    expect(saidIn(answer)).toContain(sentence)
    const { updatedAt: _was, ...unchanged } = before
    expect(await load(idOf('contributor'))).toMatchObject(unchanged)
  })

  it('does not change others, singly or in bulk', async () => {
    const one = await contributor('PATCH', `/users/${idOf('editor')}`, { fullName: 'Bị đổi' })
    expect(one.status).toBe(403)
    await contributor('PATCH', `/users?where[id][exists]=true`, { fullName: 'Bị đổi' })
    expect((await load(idOf('editor'))).fullName).toBe('Người editor')
  })

  it('reads names of colleagues, not their addresses and roles', async () => {
    const { body } = await contributor('GET', `/users/${idOf('editor')}?depth=0`)
    expect(body.fullName).toBe('Người editor')
    expect(body.email ?? null).toBeNull()
    expect(body.assignments ?? []).toEqual([])
    const own = await contributor('GET', `/users/${idOf('contributor')}?depth=0`)
    expect(own.body.email).toBe('contributor@nhip.test')
  })

  it('does not find colleagues by what may not be read', async () => {
    const { status } = await contributor('GET', '/users?where[email][like]=editor')
    expect(status).toBe(400)
  })

  it('of another unit stays unknown', async () => {
    const stranger = cast.people.strangerEditor!.id
    expect((await contributor('GET', `/users/${stranger}`)).status).toBe(404)
  })
})

describe('an administrator', () => {
  it('assigns others, and gives nobody the own rights', async () => {
    const assignments = [{ role: 'contributor', unit: cast.units.sibling }]
    const other = await administrator('PATCH', `/users/${cast.people.unassigned!.id}`, { assignments })
    expect(other.status).toBe(200)
    const own = await administrator('PATCH', `/users/${idOf('administrator')}`, {
      assignments: [{ role: 'administrator' }, { role: 'editorInChief', unit: cast.units.board }],
    })
    expect(saidIn(own)).toContain(refusals.ownAssignments)
  })

  it('is told that a role needs a unit', async () => {
    const answer = await administrator('PATCH', `/users/${cast.people.unassigned!.id}`, {
      assignments: [{ role: 'editor' }],
    })
    expect(saidIn(answer)).toContain(refusals.assignmentNeedsUnit)
  })

  it('is never the last one to leave', async () => {
    const leaving = payload.update({
      collection: 'users',
      id: idOf('administrator'),
      data: { active: false },
    })
    await expect(leaving).rejects.toThrow(refusals.lastAdministrator)
  })

  it('switches an account off, and it reaches nothing from then on, open sessions included', async () => {
    const { id } = await payload.create({
      collection: 'users',
      data: {
        email: 'leaving@nhip.test',
        password: PASSWORD,
        fullName: 'Sắp nghỉ',
        assignments: [{ role: 'editor', unit: cast.units.board }],
      },
    })
    const session = await restOf(payload, 'leaving@nhip.test')
    expect((await session('GET', '/articles')).status).toBe(200)
    expect((await administrator('PATCH', `/users/${id}`, { active: false })).status).toBe(200)
    expect((await session('GET', '/articles')).status).toBe(403)
    const login = await anonymous('POST', '/users/login', { email: 'leaving@nhip.test', password: PASSWORD })
    expect(saidIn(login)).toContain(refusals.accountClosed)
  })

  it('keeps the names of those who left', async () => {
    await expect(payload.delete({ collection: 'users', id: idOf('editor') })).rejects.toThrow(
      refusals.userKept,
    )
  })
})

describe('a password', () => {
  it('has ten characters or more', async () => {
    const answer = await administrator('PATCH', `/users/${idOf('editor')}`, { password: 'ngan' })
    expect(saidIn(answer)).toContain(refusals.shortPassword)
  })

  it('guessed wrong five times locks the account', async () => {
    const tryLogin = (password: string) =>
      anonymous('POST', '/users/login', { email: 'chief@nhip.test', password })
    for (let n = 0; n < 5; n += 1) await tryLogin('sai mat khau')
    expect((await tryLogin(PASSWORD)).status).toBe(401)
    await administrator('POST', '/users/unlock', { email: 'chief@nhip.test' })
    expect((await tryLogin(PASSWORD)).status).toBe(200)
  })
})
