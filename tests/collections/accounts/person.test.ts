import { describe, expect, it } from 'vitest'
import { collectionLabels } from '@/labels/collections'
import { errorLabels } from '@/labels/payloadErrors'
import { PASSWORD } from '@tests/access/cast'
import { restOf, saidIn } from '../rest'
import { accountsOfFile } from './accountsOfFile'

const desk = accountsOfFile()
const { idOf, load } = desk

const { refusals } = collectionLabels

describe('an empty installation', () => {
  it('lets nobody register as the first user over HTTP', async () => {
    expect(desk.firstRegistration.status).toBe(403)
    const { totalDocs } = await desk.payload.count({
      collection: 'users',
      where: { email: { equals: 'first@nhip.test' } },
    })
    expect(totalDocs).toBe(0)
  })
})

describe('a person', () => {
  it('changes the own name and password', async () => {
    const answer = await desk.contributor('PATCH', `/users/${idOf('contributor')}`, { fullName: 'Tên mới' })
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
    const sent = 'department' in data ? { department: desk.cast.units.board } : data
    const answer = await desk.contributor('PATCH', `/users/${idOf('contributor')}`, sent)
    expect(saidIn(answer)).toContain(sentence)
    const { updatedAt: _was, ...unchanged } = before
    expect(await load(idOf('contributor'))).toMatchObject(unchanged)
  })

  it('does not change others, singly or in bulk', async () => {
    const one = await desk.contributor('PATCH', `/users/${idOf('editor')}`, { fullName: 'Bị đổi' })
    expect(one.status).toBe(403)
    await desk.contributor('PATCH', `/users?where[id][exists]=true`, { fullName: 'Bị đổi' })
    expect((await load(idOf('editor'))).fullName).toBe('Người editor')
  })

  it('reads names of colleagues, not their addresses and roles', async () => {
    const { body } = await desk.contributor('GET', `/users/${idOf('editor')}?depth=0`)
    expect(body.fullName).toBe('Người editor')
    expect(body.email ?? null).toBeNull()
    expect(body.assignments ?? []).toEqual([])
    const own = await desk.contributor('GET', `/users/${idOf('contributor')}?depth=0`)
    expect(own.body.email).toBe('contributor@nhip.test')
  })

  it('does not find colleagues by what may not be read, and is told so in Vietnamese', async () => {
    const answer = await desk.contributor('GET', '/users?where[email][like]=editor')
    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ message: errorLabels.cannotQuery(['email']) }] },
    })
  })

  it('of another unit stays unknown', async () => {
    const stranger = desk.cast.people.strangerEditor!.id
    expect((await desk.contributor('GET', `/users/${stranger}`)).status).toBe(404)
  })
})

describe('a password', () => {
  it('has ten characters or more', async () => {
    const answer = await desk.administrator('PATCH', `/users/${idOf('editor')}`, { password: 'ngan' })
    expect(saidIn(answer)).toContain(refusals.shortPassword)
  })

  it('set anew by a link has ten characters too, and a spent link says so in Vietnamese', async () => {
    const token = await desk.payload.forgotPassword({
      collection: 'users',
      data: { email: 'officer@nhip.test' },
      disableEmail: true,
    })
    const short = await desk.anonymous('POST', '/users/reset-password', { token, password: 'abc' })
    expect([short.status, saidIn(short)]).toEqual([400, expect.stringContaining(refusals.shortPassword)])
    const good = { token, password: 'mat-khau-moi-dai' }
    expect((await desk.anonymous('POST', '/users/reset-password', good)).status).toBe(200)
    const spent = await desk.anonymous('POST', '/users/reset-password', good)
    expect([spent.status, saidIn(spent)]).toEqual([
      403,
      expect.stringContaining(errorLabels.messages['Token is either invalid or has expired.']),
    ])
  })

  it('guessed wrong five times locks the account', async () => {
    const tryLogin = (password: string) =>
      desk.anonymous('POST', '/users/login', { email: 'chief@nhip.test', password })
    for (let n = 0; n < 5; n += 1) await tryLogin('sai mat khau')
    expect((await tryLogin(PASSWORD)).status).toBe(401)
    await desk.administrator('POST', '/users/unlock', { email: 'chief@nhip.test' })
    expect((await tryLogin(PASSWORD)).status).toBe(200)
  })
})

describe('the mark of who is editing', () => {
  it('is seen by who works here, taken away by its owner, and made by nobody over REST', async () => {
    const path = '/payload-locked-documents'
    const document = { relationTo: 'units', value: desk.cast.units.board }
    const owner = { relationTo: 'users', value: idOf('administrator') }
    const { id } = (await desk.payload.db.create({
      collection: 'payload-locked-documents',
      data: { document, user: owner },
    })) as { id: number }
    const late = await desk.payload.create({
      collection: 'users',
      data: { email: 'khoa@nhip.test', password: PASSWORD, fullName: 'Đã khóa' },
    })
    const closed = await restOf(desk.payload, 'khoa@nhip.test')
    await desk.payload.db.updateOne({ collection: 'users', id: late.id, data: { active: false } })
    expect((await desk.anonymous('GET', path)).status).toBe(403)
    expect((await closed('GET', path)).status).toBe(403)
    expect((await desk.contributor('GET', path)).status).toBe(200)
    expect((await desk.contributor('POST', path, { document, user: owner })).status).toBe(403)
    expect((await desk.contributor('DELETE', `${path}/${String(id)}`)).status).toBe(403)
    const self = { user: { relationTo: 'users', value: idOf('contributor') } }
    expect((await desk.contributor('PATCH', `${path}/${String(id)}`, self)).status).toBe(403)
    expect((await desk.administrator('DELETE', `${path}/${String(id)}`)).status).toBe(200)
  })
})
